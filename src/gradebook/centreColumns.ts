import type { Dictionary } from './dictionary';
import { reading, type Candidate } from './fieldColumns';
import { looksLikeText, mayBeMarks } from './profile';

const MEAN =
  /^(?:(?:moyennes?|moy|mean|average)(?: (?:ci|du ci|centre|du centre|du centre d interet|ponderee|generale|finale))?|resultat|note ci|note du centre)$/;
const CREDITS = /^(?:(?:nb |nombre )?(?:ects|credits?)(?: (?:ects|obtenus|valides|acquis))*)$/;
const OTHER_CENTRE = /^(?:ci|centre|centre d interet|ue|bloc|pole)(?: \d{1,2})?(?: |$)/;

/** The centre that a column stands under: the certification's id, the group's own name where the text does not know it. */
function centreAbove(candidate: Candidate, dictionary: Dictionary): string | null {
  for (const { heading } of candidate.path.groups) {
    const centre = dictionary.centre(heading.words);
    if (centre !== null) return centre;
    if (OTHER_CENTRE.test(heading.words)) return heading.name;
  }
  return null;
}

/** Reads what stands under a centre's heading: its mean, its credits, its subjects and their sittings. */
export function settleGroupedCentres(candidates: readonly Candidate[], dictionary: Dictionary): void {
  for (const candidate of candidates) {
    if (candidate.reading !== null) continue;
    const centre = centreAbove(candidate, dictionary);
    if (centre === null) continue;
    const { own, groups } = candidate.path;
    const between = groups[0]?.heading;
    const subgroup =
      between !== undefined && dictionary.centre(between.words) === null && !OTHER_CENTRE.test(between.words) ? between : null;
    const isMean = MEAN.test(own.words) || dictionary.centre(own.words) === centre;
    if (subgroup === null && isMean && own.sitting !== 'first' && own.sitting !== 'second') {
      candidate.reading = reading(candidate, { is: 'centreMean', centre }, 'place');
    } else if (CREDITS.test(own.words)) {
      candidate.reading = reading(candidate, { is: 'known', what: 'credits' }, 'heading');
    } else if (dictionary.known(own.words) === 'rank') {
      candidate.reading = reading(candidate, { is: 'known', what: 'rank' }, 'heading');
    } else if (dictionary.known(own.words) === 'absences' || looksLikeText(candidate.profile)) {
      candidate.reading = reading(candidate, { is: 'known', what: dictionary.known(own.words) ?? 'remark' }, 'values');
    } else if (mayBeMarks(candidate.profile) || own.scale !== null) {
      const name = subgroup === null ? own.name : subgroup.name;
      const sitting = subgroup !== null && isMean ? 'retained' : (own.sitting ?? 'first');
      if (name !== '') candidate.reading = reading(candidate, { is: 'subject', centre, name, sitting }, 'place');
    }
  }
}

/** Reads columns whose own heading names a centre: they hold its mean. */
export function settleCentreMeans(candidates: readonly Candidate[], dictionary: Dictionary): void {
  for (const candidate of candidates) {
    if (candidate.reading !== null || looksLikeText(candidate.profile)) continue;
    if (candidate.path.groups.some(({ heading }) => dictionary.centre(heading.words) !== null)) continue;
    const centre = dictionary.centre(candidate.path.own.words);
    if (centre !== null) {
      candidate.reading = reading(candidate, { is: 'centreMean', centre }, 'heading');
    } else if (/^(?:ci|centre d interet) ?\d{0,2} [a-z]/.test(candidate.path.own.words) && mayBeMarks(candidate.profile)) {
      candidate.reading = reading(candidate, { is: 'centreMean', centre: candidate.path.own.name }, 'heading', 'toConfirm');
    }
  }
}
