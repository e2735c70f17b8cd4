import type { Meaning } from '../model/columns';
import { columnLetters } from '../model/address';
import type { Dictionary } from './dictionary';
import { reading, type Candidate } from './fieldColumns';
import type { Heading } from './heading';
import type { Group } from './headingPaths';
import { looksLikeMarks, looksLikeText, mayBeMarks, mayBeSpoiltMarks } from './profile';

/** Headings of a centre's mean that name no centre. */
export const MEAN =
  /^(?:(?:moyennes?|moy|mean|average)(?: (?:ci|du ci|centre|du centre|du centre d interet|ponderee|generale|finale))?|resultat|bilan|m|note (?:ci|du ci|du centre))$/;
const OF_YEAR = /^(?:moyennes?|moy|mean|average) (?:generale|gen|annuelle)$/;
const SOME_MEAN = /^(?:moyennes?|moy|mean|average)\b/;
const CREDITS = /^(?:(?:nb |nombre )?(?:ects|credits?)(?: (?:ects|obtenus|valides|acquis))*)$/;
const OTHER_CENTRE = /^(?:ci|centre|centre d interet|ue|bloc|pole)(?: \d{1,2})?(?: |$)/;
/** Headings of the tests that make up one subject. */
const TEST =
  /^(?:note|cc|controle continu|tp|td|ds|de|examen|exam|partiel|ecrit|oral|projet|rapport|quiz|devoir|interrogation|test)s?(?: \d+)?$/;
/** « N° », which numbers rows or students. */
const ROW_NUMBER = /^(?:n|no|nr)$/;
const PART_OF_A_YEAR = /^(?:s|semestre|sem|annee|semester|year|a) ?\d{1,2}$/;
/** Known columns that are never a mark, though their values may look like some. */
const NEVER_MARKS = new Set([
  'rank',
  'absences',
  'total',
  'remark',
  'decision',
  'credits',
  'person',
  'otherNumber',
  'rowOrder',
  'date',
  'acquisition',
]);

/** The centre that a heading stands for: the certification's id, its own name where the text does not know it. */
function centreOf({ heading }: Pick<Group, 'heading'>, dictionary: Dictionary): string | null {
  return dictionary.centre(heading.words) ?? (OTHER_CENTRE.test(heading.words) ? heading.name : null);
}

const firstCentre = (groups: readonly Group[], dictionary: Dictionary): string | null => {
  for (const group of groups) {
    const centre = centreOf(group, dictionary);
    if (centre !== null) return centre;
  }
  return null;
};

/** Reads what stands under a centre's heading: its mean, its credits, its subjects and their sittings. */
export function settleGroupedCentres(
  candidates: readonly Candidate[],
  dictionary: Dictionary,
  coefficientOf: (candidate: Candidate) => number | null,
  titleCentre: string | null,
): void {
  for (const candidate of candidates) {
    if (candidate.reading !== null || ROW_NUMBER.test(candidate.path.own.words)) continue;
    const { path, profile } = candidate;
    const centre = firstCentre(path.groups, dictionary) ?? titleCentre;
    if (centre !== null) settleUnder(centre, candidate, candidates, dictionary, coefficientOf(candidate) !== null);
    const beyond = centre === null && path.own.scale === null ? firstCentre(path.beyond, dictionary) : null;
    if (beyond !== null && looksLikeMarks(profile) && dictionary.known(path.own.words) === null)
      candidate.reading = reading(candidate, null, 'place', 'unread', [subject(beyond, nameIn(candidate), 'first')]);
  }
}

function settleUnder(centre: string, candidate: Candidate, all: readonly Candidate[], dictionary: Dictionary, weighed: boolean): void {
  const { own, groups } = candidate.path;
  const above = groups[0];
  const between =
    above === undefined || centreOf(above, dictionary) !== null || PART_OF_A_YEAR.test(above.heading.words) ? null : above.heading;
  const ofPart = above !== undefined && PART_OF_A_YEAR.test(above.heading.words);
  const isMean =
    (MEAN.test(own.words) && !isOfWholeYear(candidate, all, dictionary)) ||
    dictionary.centre(own.words) === centre ||
    isFinalMark(candidate, all);
  const known = dictionary.known(own.words);
  const settle = (meaning: Meaning, ground: 'place' | 'heading' = 'place'): void => {
    candidate.reading = reading(candidate, meaning, ground);
  };
  const ask = (...choices: Meaning[]): void => {
    candidate.reading = reading(candidate, null, 'place', 'unread', choices);
  };
  const isOfSitting = own.sitting === 'first' || own.sitting === 'second';
  if (isMean && between === null && !isOfSitting) {
    if (ofPart) ask({ is: 'centreMean', centre });
    else settle({ is: 'centreMean', centre });
  } else if (CREDITS.test(own.words)) settle({ is: 'known', what: 'credits' }, 'heading');
  else if (isMean && between !== null) settle(subject(centre, between.name, own.sitting ?? 'retained'));
  else if (known !== null && NEVER_MARKS.has(known)) settle({ is: 'known', what: known }, 'heading');
  else if (!weighed && looksLikeText(candidate.profile)) return;
  else if (isOfWholeYear(candidate, all, dictionary)) {
    const ofYear: Meaning = { is: 'known', what: 'generalMean' };
    if (all.some((other) => other !== candidate && other.path.groups[0] === above && MEAN.test(other.path.own.words))) settle(ofYear);
    else ask({ is: 'centreMean', centre }, ofYear);
  } else if (SOME_MEAN.test(own.words) && !weighed) ask({ is: 'centreMean', centre });
  else if (weighed || mayBeMarks(candidate.profile) || own.scale !== null) {
    const name = between === null || !isTestOf(own) ? nameIn(candidate) : between.name;
    const meaning = subject(centre, name, own.sitting ?? 'first');
    if (own.text === '' && candidate.profile.filled === 0) return;
    if (own.name === '' && between === null && own.sitting === null) ask(meaning);
    else if (between !== null && isOneOfSeveralTests(candidate, all)) ask(subject(centre, name, 'retained'));
    else settle(meaning);
  }
}

/**
 * « Moyenne générale » behind the last centre, whose reach nothing tells, is the year's; it is a centre's where cells are merged
 * over it, or where it comes back under another centre.
 */
function isOfWholeYear({ path: { own, groups } }: Candidate, all: readonly Candidate[], dictionary: Dictionary): boolean {
  const [above] = groups;
  if (above === undefined || !(OF_YEAR.test(own.words) || isOtherMean(own, above, all) || isOnlyMean(own, above, all, dictionary)))
    return false;
  const again = all.some(({ path }) => path.own.words === own.words && path.groups[0] !== undefined && path.groups[0] !== above);
  return !again && !above.isTold;
}

/** Whether a mean is headed otherwise than the one beside it, which is headed like the means of the other centres. */
function isOtherMean(own: Heading, above: Group, all: readonly Candidate[]): boolean {
  const countOf = (heading: string): number => all.filter(({ path }) => path.own.words === heading).length;
  const beside = all.filter(({ path }) => path.groups[0] === above && MEAN.test(path.own.words) && path.own.words !== own.words);
  return MEAN.test(own.words) && countOf(own.words) === 1 && beside.some(({ path }) => countOf(path.own.words) > 2);
}

/** Whether a mean behind the last of several centres is the only one: it may as well be the year's. */
function isOnlyMean(own: Heading, above: Group, all: readonly Candidate[], dictionary: Dictionary): boolean {
  const others = all.filter(({ path }) => path.groups[0] !== above && firstCentre(path.groups, dictionary) !== null);
  const isBefore = ({ path }: Candidate): boolean => (path.groups[0]?.first ?? 0) < above.first && !MEAN.test(path.own.words);
  return MEAN.test(own.words) && others.length > 0 && others.every(isBefore);
}

/** « Note finale » without a subject's name, right under one centre after the other: the only mean that they have. */
function isFinalMark({ path: { own, groups } }: Candidate, all: readonly Candidate[]): boolean {
  if (own.name !== '' || own.sitting !== 'retained') return false;
  const beside = all.filter(({ path }) => path.groups[0] === groups[0]);
  const again = all.filter(({ path }) => path.own.words === '' && path.own.sitting === 'retained' && path.groups.length === groups.length);
  return (
    new Set(again.map(({ path }) => path.groups[0])).size > 1 &&
    again.length === new Set(again.map(({ path }) => path.groups[0])).size &&
    !beside.some(({ path }) => MEAN.test(path.own.words) || path.own.sitting === 'first' || path.own.sitting === 'second')
  );
}

const subject = (centre: string, name: string, sitting: 'first' | 'second' | 'retained'): Meaning => ({
  is: 'subject',
  centre,
  name,
  sitting,
});

/** The name of a subject; a column without one goes by its letters. */
const nameIn = ({ path }: Candidate): string => path.own.name || columnLetters(path.column);

const isTestOf = (own: Heading): boolean => own.name === '' || TEST.test(own.words);

/** Whether a subject has several tests and no mark that retains them all: how they weigh is then not told. */
function isOneOfSeveralTests({ path }: Candidate, all: readonly Candidate[]): boolean {
  const [above] = path.groups;
  const beside = all.filter((other) => other.path.groups[0] === above).map((other) => other.path.own);
  const isFirst = (own: Heading): boolean => isTestOf(own) && (own.sitting ?? 'first') === 'first';
  return (
    isFirst(path.own) && beside.filter(isFirst).length > 1 && !beside.some((own) => own.sitting === 'retained' || MEAN.test(own.words))
  );
}

/** Whether a column holds means that cannot be read, and no other column is headed by their centre. */
function isSpoilt({ path, profile }: Candidate, all: readonly Candidate[], dictionary: Dictionary): boolean {
  const centre = dictionary.centre(path.own.words);
  const named = all.filter((other) =>
    [other.path.own, ...other.path.groups.map(({ heading }) => heading)].some(({ words }) => dictionary.centre(words) === centre),
  );
  return mayBeSpoiltMarks(profile) && named.length === 1;
}

/** Reads columns whose own heading names a centre: they hold its mean. */
export function settleCentreMeans(candidates: readonly Candidate[], dictionary: Dictionary): void {
  for (const candidate of candidates) {
    if (candidate.reading !== null || (looksLikeText(candidate.profile) && !isSpoilt(candidate, candidates, dictionary))) continue;
    if (candidate.path.groups.some(({ heading }) => dictionary.centre(heading.words) !== null)) continue;
    const centre = dictionary.centre(candidate.path.own.words);
    if (centre !== null) {
      candidate.reading = reading(candidate, { is: 'centreMean', centre }, 'heading');
    } else if (/^(?:ci|centre d interet) ?\d{0,2} [a-z]/.test(candidate.path.own.words) && mayBeMarks(candidate.profile)) {
      candidate.reading = reading(candidate, { is: 'centreMean', centre: candidate.path.own.name }, 'heading', 'toConfirm');
    }
  }
}
