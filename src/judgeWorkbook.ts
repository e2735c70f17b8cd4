import { type ChosenColumns } from './gradebook/chosenColumns';
import { readGradebook, type Gradebook } from './gradebook/readGradebook';
import { wholeWorkbookProblems } from './gradebook/wholeWorkbook';
import type { Check, Summary } from './model/check';
import { atOnce, inShares, STRIDE, type InSteps } from './model/inSteps';
import type { CheckOptions } from './model/readings';
import type { Sheet } from './model/sheet';
import type { Problem } from './model/problem';
import { VERDICTS, type Judgement } from './model/verdict';
import type { Certification } from './regulation/certification';
import { figuresOf } from './regulation/figures';
import { judging } from './regulation/judge';

/** READ FIRST. A sheet's cells → marks → student records → verdicts: the whole product in one function. */
export const judgeWorkbook = (
  sheets: readonly Sheet[],
  certification: Certification,
  options: CheckOptions,
  columns: ChosenColumns = [],
): Check => atOnce(judgeInSteps(sheets, certification, options, columns));

/**
 * The same with pauses, each of which gives the share that is done. Of a check made before, what still holds is kept:
 * after a change of a few marks only their students are read and judged again.
 */
export function judgeInSteps(
  sheets: readonly Sheet[],
  certification: Certification,
  options: CheckOptions,
  columns: ChosenColumns,
  before?: Check,
): InSteps<Check> {
  const rows = sheets.reduce((sum, sheet) => sum + (sheet.hidden ? 0 : sheet.values.length), 0);
  return inShares(judgeRows(sheets, certification, options, columns, before), PASSES * rows);
}

/** How often a row is gone through: found, read, brought to its student, joined, judged. */
const PASSES = 5;

function* judgeRows(
  sheets: readonly Sheet[],
  certification: Certification,
  options: CheckOptions,
  columns: ChosenColumns,
  before?: Check,
): InSteps<Check> {
  const known = before && made.get(before);
  const isReadAlike = known?.vocabulary === certification.vocabulary && JSON.stringify(known.columns) === JSON.stringify(columns);
  const gradebook = yield* readGradebook(sheets, certification.vocabulary, columns, isReadAlike ? known.gradebook.memory : null);
  const isJudgedAlike = before?.certification === certification.id && JSON.stringify(before.options) === JSON.stringify(options);
  const judge = judging(certification, options);
  const judgements: Judgement[] = [];
  const contradictions: Problem[] = [];
  for (const [index, record] of gradebook.records.entries()) {
    const last = isJudgedAlike ? before.judgements[index] : undefined;
    const judgement = last?.record === record ? last : judge(record);
    judgements.push(judgement);
    if (judgement.problems.length > 0) contradictions.push(...judgement.problems);
    if (index % STRIDE === STRIDE - 1) yield STRIDE;
  }
  const problems = [
    ...wholeWorkbookProblems(gradebook.records, certification.vocabulary, options.centresComplete),
    ...gradebook.problems,
    ...gradebook.curricula.flatMap((each) => certification.curriculumProblems(each, figuresOf(certification.figures, options.intake))),
    ...contradictions,
  ];
  const check: Check = { certification: certification.id, options, sheets: gradebook.sheets, judgements, problems };
  made.set(check, { gradebook, vocabulary: certification.vocabulary, columns });
  return check;
}

/** What each check was made of, for the next one; it goes when the check goes. */
const made = new WeakMap<Check, { gradebook: Gradebook; vocabulary: Certification['vocabulary']; columns: ChosenColumns }>();

/** How many students there are, and how many with each verdict. */
export function summarise(judgements: readonly Pick<Judgement, 'verdict'>[]): Summary {
  const summary = { students: judgements.length, eligible: 0, awaitingToeic: 0, jury: 0, incomplete: 0, outOfScope: 0 };
  for (const verdict of VERDICTS) summary[verdict] = judgements.filter((judgement) => judgement.verdict === verdict).length;
  return summary;
}
