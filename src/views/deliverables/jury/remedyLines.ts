import type { ShownRegulation } from '../../../model/shownRegulation';
import type { Judgement, Remedy } from '../../../model/verdict';
import { remediesSaid } from '../../absentCentres';
import { centreAbout, centreShort } from '../../naming';
import type { DeliverableWords } from '../deliverable';

/** The exams to take again, then in brackets the tests that the jury may set, those of a failing centre with an asterisk. */
export function resitLines(judgement: Judgement, { minima }: ShownRegulation, { jury, pane }: DeliverableWords): readonly string[] {
  const { resits, extraTests, criteria, record } = judgement;
  const several = record.programme.periods.length > 1;
  const exams = resits.map(({ exam, period }) => (several ? `${exam}${period}` : exam)).join(', ');
  const tests = extraTests.map(({ subject, failingCentre }) => `${subject}${failingCentre ? '*' : ''}`).join(', ');
  const hasSubjects = record.programme.centres.some(({ subjects }) => subjects.length > 0);
  const none = criteria.centres === 'failed' && hasSubjects ? jury.noSubjectBelow(pane.numbers.mark(minima.subject)) : '';
  return [exams, tests === '' ? none : `(${tests})`].filter((line) => line !== '');
}

/** What it would take, one change a line. */
export function remedyLines(judgement: Judgement, { toeicOf }: ShownRegulation, words: DeliverableWords): readonly string[] {
  const about = {
    toeic: toeicOf(judgement.record.route).map(words.pane.numbers.mark).join('–'),
    isResitDue: judgement.resits.length > 0,
  };
  const label = ({ about: of }: Remedy): string => centreShort(centreAbout(judgement, of), words);
  const say = (remedy: Remedy): string => words.jury.remedy[remedy.code](remedy, { ...about, label: label(remedy) });
  return remediesSaid(judgement, say, words.jury.remedyOfAbsentCentres);
}
