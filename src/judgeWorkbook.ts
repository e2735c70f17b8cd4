import { type ChosenColumns } from './gradebook/chosenColumns';
import { readGradebook } from './gradebook/readGradebook';
import { wholeWorkbookProblems } from './gradebook/wholeWorkbook';
import type { Check, Summary } from './model/check';
import type { CheckOptions } from './model/readings';
import type { Sheet } from './model/sheet';
import { VERDICTS, type Judgement } from './model/verdict';
import type { Certification } from './regulation/certification';
import { judge } from './regulation/judge';

/** READ FIRST. A sheet's cells → marks → student records → verdicts: the whole product in one function. */
export function judgeWorkbook(
  sheets: readonly Sheet[],
  certification: Certification,
  options: CheckOptions,
  columns: ChosenColumns = [],
): Check {
  const gradebook = readGradebook(sheets, certification.vocabulary, columns);
  const judgements = gradebook.records.map((record) => judge(record, certification, options));
  const problems = [
    ...wholeWorkbookProblems(gradebook.records, certification.vocabulary, options.centresComplete),
    ...gradebook.problems,
    ...judgements.flatMap((judgement) => judgement.problems),
  ];
  return { certification: certification.id, options, sheets: gradebook.sheets, judgements, problems };
}

/** How many students there are, and how many with each verdict. */
export function summarise(judgements: readonly Pick<Judgement, 'verdict'>[]): Summary {
  const summary = { students: judgements.length, eligible: 0, awaitingToeic: 0, jury: 0, incomplete: 0, outOfScope: 0 };
  for (const verdict of VERDICTS) summary[verdict] = judgements.filter((judgement) => judgement.verdict === verdict).length;
  return summary;
}
