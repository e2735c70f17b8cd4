import type { Finding, Judgement } from '../model/verdict';
import { centreAbout, conditionName, markLabel } from './naming';
import { placeAt } from './places';
import type { Words } from './words';

/** What a finding is about, in full: the subject or centre, the company mark, the condition. */
export function reasonLabel(judgement: Judgement, finding: Finding, words: Words): string {
  const { reasons } = words.students;
  const place = placeAt(judgement.record, finding.at);
  const condition = conditionName(finding.criterion, finding.about);
  if (condition) return reasons.parts[condition];
  if (finding.about === 'route') return words.columns.meaning.route;
  if (finding.code === 'optionUnknown') return words.columns.meaning.option;
  if (finding.code === 'otherJury' || finding.code === 'contradicted') return words.students.overview.verdict[judgement.verdict];
  switch (finding.criterion) {
    case 'centres':
      // A mean that the subjects give has their first cell to show, but is the centre's.
      return place.is === 'subject' && (finding.about ?? place.name) === place.name
        ? place.name
        : centreAbout(judgement, finding.about).name || words.students.overview.criterion.centres;
    case 'toeic':
      return reasons.toeic;
    case 'company':
      return companyLabel(judgement, finding, words);
    default:
      return finding.criterion ? words.students.overview.criterion[finding.criterion] : (finding.about ?? '');
  }
}

function companyLabel(judgement: Judgement, { about, at, code }: Finding, words: Words): string {
  const { reasons, overview } = words.students;
  if (about === undefined)
    return code === 'companyMarkMissing' ? overview.criterion.company : reasons.scoreMean(judgement.companyScores.length);
  if (code === 'periodAcquired') return reasons.period(about);
  if (about.startsWith('weight')) return reasons.weight(about.slice('weight'.length));
  const label = markLabel(about, words);
  return placeAt(judgement.record, at).is === 'companyResit' ? reasons.resat(label) : label;
}
