import type { Judgement } from '../../../../model/verdict';
import { centreShort, markLabel } from '../../../naming';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { studentKey } from '../../jury/match';

/** One exam of one student: a company exam to take again, or a test that the jury may set. */
export interface DueExam {
  /** Tells the exam of this student from all others, whatever the language. */
  readonly key: string;
  readonly exam: string;
  readonly judgement: Judgement;
  readonly mark: number;
  readonly nature: string;
  readonly why: string;
}

/** What is to be taken again or may be set: company exams first, then subjects; in each the students by name. */
export function dueExams({ check, regulation }: DeliverableSource, words: DeliverableWords): readonly DueExam[] {
  const { resits } = words.papers;
  const minimum = words.pane.numbers.mark(regulation.minima.companyMark);
  const exams = check.judgements.flatMap((judgement) =>
    judgement.resits.map(({ exam, period, value }): DueExam & { readonly order: string } => {
      const about = judgement.record.programme.periods.length > 1 ? `${exam}${String(period)}` : exam;
      return {
        key: `${studentKey(judgement.record)} ${exam}${String(period)}`,
        exam: markLabel(about, words),
        judgement,
        mark: value,
        nature: resits.due,
        why: resits.companyMark(about, minimum),
        order: about,
      };
    }),
  );
  const tests = check.judgements.flatMap((judgement) =>
    judgement.extraTests.map((test): DueExam & { readonly order: string } => ({
      key: `${studentKey(judgement.record)} test ${test.subject}`,
      exam: resits.test(test.subject),
      judgement,
      mark: test.value,
      nature: test.failingCentre ? `${resits.mayBeSet}*` : resits.mayBeSet,
      why: whyTested(judgement, test, words),
      order: test.subject,
    })),
  );
  const byExam = (one: (typeof exams)[number], other: (typeof exams)[number]): number =>
    compared(one.order, other.order) || compared(one.judgement.record.name, other.judgement.record.name);
  return [...exams.sort(byExam), ...tests.sort(byExam)];
}

/** Names as people order them, accents after letters. */
export const compared = (one: string, other: string): number => one.localeCompare(other, 'fr', { numeric: true });

/** The subject's own centre where it fails, else every centre that does. */
function whyTested({ centres }: Judgement, { centre, failingCentre }: Judgement['extraTests'][number], words: DeliverableWords): string {
  const { resits } = words.papers;
  const failed = centres.filter(({ answer }) => answer === 'failed');
  const own = failed.filter(({ id, name }) => id === centre || name === centre);
  const told = (failingCentre && own.length > 0 ? own : failed).map((one) => {
    const name = centreShort(one, words);
    return one.mean === null ? name : `${name} ${words.pane.numbers.mean(one.mean)}`;
  });
  return failingCentre ? resits.failingCentres(told) : resits.otherCentre(told);
}
