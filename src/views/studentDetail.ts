import type { Address } from '../model/sheet';
import type { Answer, Criterion, Judgement } from '../model/verdict';
import { atLeast } from '../regulation/exact';
import { markLabel } from './naming';
import { type ReasonGroup, reasonGroups } from './reasons';
import { remedySentences } from './remedies';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Words } from './words';

/** One of the three figures on top of an open student. */
export interface Figure {
  readonly criterion: Criterion;
  readonly name: string;
  readonly answer: Answer;
  readonly answerWord: string;
  readonly value: string;
  readonly minimum: string;
}

/** A line with a cell: an exam to take again, or an extra test. */
export interface DetailLine {
  readonly label: string;
  readonly note: string;
  readonly figure: string;
  readonly at: Address | null;
}

/** Everything that an open student shows. */
export interface StudentDetail {
  readonly figures: readonly Figure[];
  readonly groups: readonly ReasonGroup[];
  readonly resits: { readonly lines: readonly DetailLine[]; readonly cite: string } | null;
  readonly extraTests: { readonly lines: readonly DetailLine[]; readonly cite: string } | null;
  readonly remedies: readonly string[];
  readonly at: Address;
}

/** The figures, reasons, tests and remedies of one student. */
export function studentDetail(judgement: Judgement, regulation: ShownRegulation, words: Words): StudentDetail {
  const { resits, extraTests, record } = judgement;
  const { students, pane } = words;
  const { numbers } = pane;
  return {
    figures: figures(judgement, regulation, words),
    groups: reasonGroups(judgement, regulation, words),
    resits:
      resits.length === 0
        ? null
        : {
            lines: resitLines(judgement, words),
            cite: citeOf('company.resit', students.resitWhen(numbers.mark(regulation.minima.companyMark)), regulation, words),
          },
    extraTests:
      extraTests.length === 0
        ? null
        : { lines: testLines(judgement, regulation, words), cite: citeOf('extra.tests', null, regulation, words) },
    remedies: remedySentences(judgement, words),
    at: { column: 0, ...record.at },
  };
}

function figures(judgement: Judgement, { minima, toeicOf, centres: ofText }: ShownRegulation, words: Words): readonly Figure[] {
  const { criteria, centres, companyMean, toeic, record } = judgement;
  const { overview } = words.students;
  const mean =
    companyMean === null ? null : words.pane.numbers.mean(companyMean, atLeast(companyMean, minima.company) ? undefined : minima.company);
  const values: Partial<Record<Criterion, readonly [string, string]>> = {
    centres: [String(centres.filter(({ answer }) => answer === 'met').length), String(centres.length + centresLacking(judgement, ofText))],
    company: [mean ?? '–', words.pane.numbers.mark(minima.company)],
    toeic: [toeic === null ? '–' : words.pane.numbers.mark(toeic), toeicMinimum(toeicOf(record.route), words)],
  };
  return (['centres', 'company', 'toeic'] as const).flatMap((criterion) => {
    const answer = criteria[criterion];
    const [value = '', minimum = ''] = values[criterion] ?? [];
    return answer === undefined
      ? []
      : [{ criterion, name: overview.criterion[criterion], answer, answerWord: overview.answer[answer], value, minimum }];
  });
}

/** How many centres of the text the workbook has no column for, and none may be left out. */
const centresLacking = ({ findings, centres }: Judgement, ofText: ShownRegulation['centres']): number =>
  findings.filter(
    ({ code, at, about }) =>
      code === 'centreMissing' && at === null && ofText.some(({ name }) => name === about) && !centres.some(({ name }) => name === about),
  ).length;

/** The score asked of the student, or those between which a reading of the text decides. */
function toeicMinimum(minima: readonly number[], words: Words): string {
  return minima.map((minimum) => words.pane.numbers.mark(minimum)).join('–');
}

function citeOf(clause: string, when: string | null, { clauses }: ShownRegulation, { students }: Words): string {
  const section = clauses.get(clause)?.section;
  return section === undefined ? '' : students.reasons.cite(when, section);
}

const resitLines = ({ resits, record }: Judgement, words: Words): readonly DetailLine[] =>
  resits.map(({ exam, period, at, value }) => ({
    label: markLabel(record.programme.periods.length > 1 ? `${exam}${period}` : exam, words),
    note: '',
    figure: words.pane.numbers.mark(value),
    at,
  }));

const testLines = ({ extraTests }: Judgement, { minima }: ShownRegulation, words: Words): readonly DetailLine[] =>
  extraTests.map(({ subject, failingCentre, at, value }) => ({
    label: subject,
    note: failingCentre
      ? words.students.extraTest.own(words.pane.numbers.mark(minima.subject), words.pane.numbers.mark(minima.centre))
      : words.students.extraTest.other(words.pane.numbers.mark(minima.subject)),
    figure: words.pane.numbers.mark(value),
    at,
  }));
