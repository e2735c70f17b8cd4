import type { Judgement, Remedy } from '../model/verdict';
import { meanText, shortfall, shortfallText } from './figures';
import { centreAbout, conditionName, companyMarkNamed, readingName } from './naming';
import { placeAt } from './places';
import type { Words } from './words';

/** What it would take, a sentence for each criterion that is not met. */
export const remedySentences = (judgement: Judgement, words: Words): readonly string[] => [
  ...new Set(judgement.remedies.map((remedy) => sentence(judgement, remedy, words)).filter(Boolean)),
];

function sentence(judgement: Judgement, remedy: Remedy, words: Words): string {
  const { remedies } = words.students;
  const missing = remedy.points ?? 0;
  const points = shortfallText(missing, words.pane);
  switch (remedy.code) {
    case 'centrePoints':
      return remedies.centrePoints(points, shortfall(missing), centreAbout(judgement, remedy.about).name);
    case 'resitMarks': {
      const marks = Object.entries(remedy.marks ?? {}).map(([exam, mark]) => ({ exam, mark: shortfallText(mark, words.pane) }));
      return remedies.resitMarks(marks, remedy.mean === undefined ? null : meanText(remedy.mean, words.pane));
    }
    case 'companyImpossible':
      if (remedy.reading !== undefined) return remedies.chooseReading(readingName(remedy.reading, words));
      return remedy.about === 'E' ? remedies.meanImpossible : remedies.companyImpossible;
    case 'toeicPoints':
      return remedies.toeicPoints(points, shortfall(missing));
    case 'enter':
      return whatToEnter(judgement, remedy, words);
    case 'chooseReading':
      return remedies.chooseReading(readingName(remedy.reading ?? '', words));
    default:
      return remedies.part[remedy.code](points, shortfall(missing));
  }
}

function whatToEnter(judgement: Judgement, { about, at, criterion }: Remedy, words: Words): string {
  const { remedies, reasons, overview } = words.students;
  if (about !== undefined && companyMarkNamed(about)) return remedies.enterMark(about);
  const place = placeAt(judgement.record, at ?? null);
  if (place.is === 'subject') return remedies.enterSubject(place.name);
  const condition = conditionName(criterion, about);
  if (condition) return remedies.enter(reasons.parts[condition]);
  if (about?.startsWith('weight')) return remedies.enter(reasons.weight(about.slice('weight'.length)));
  if (about === 'route') return remedies.enter(words.columns.meaning.route);
  if (criterion === 'toeic') return remedies.enter(reasons.toeic);
  const centre = criterion === 'centres' ? centreAbout(judgement, about).name : '';
  return remedies.enter(centre || overview.criterion[criterion]);
}
