import type { FunctionName } from '../messages/areas/functionHelp';
import type { Check } from '../model/check';
import { markIn } from '../model/record';
import type { Sheet } from '../model/sheet';
import type { Judgement } from '../model/verdict';
import type { Formula } from './formula';
import { blockOf, centreMean, centresBlock, type FormulaRows, routeBlock } from './formulaRanges';
import { headline } from './headline';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Words } from './words';

/** The custom functions, in the order in which staff need them. */
export const FUNCTION_NAMES: readonly FunctionName[] = [
  'VERDICT',
  'ELIGIBLE',
  'COMPANYSCORE',
  'RESITS',
  'CENTREMEAN',
  'TOEICMIN',
  'ECTSMISSING',
];
export type { FunctionName };

/** A function with this workbook's ranges. */
export interface FormulaExample {
  readonly name: FunctionName;
  /** null where the workbook lacks the columns that it needs. */
  readonly formula: Formula | null;
  /** What it gives for the student of the first row. */
  readonly gives: string;
}

/** Every function with the ranges of these rows, and what it gives for the first of them. */
export function formulaExamples(
  judgement: Judgement,
  rows: FormulaRows,
  sheets: readonly Sheet[],
  regulation: ShownRegulation,
  words: Words,
): readonly FormulaExample[] {
  const results = given(judgement, regulation, words);
  return FUNCTION_NAMES.map((name) => {
    const parts = argumentsOf(name, rows, sheets);
    return { name, formula: parts === null ? null : { call: `ENSIAME.${name}`, with: parts }, gives: results[name] };
  });
}

/** Whether a formula for all rows can follow them: every mark of a student stands in one row. */
export const canSpan = (check: Check): boolean => {
  const sources = new Set(check.judgements[0]?.record.programme.places.map(({ source }) => source));
  return sources.size <= 1;
};

function argumentsOf(name: FunctionName, rows: FormulaRows, sheets: readonly Sheet[]): readonly Formula[] | null {
  const { programme } = rows.record;
  const company = blockOf(
    programme.periods.flatMap(({ marks }) => [marks.A, marks.B, marks.C, marks.D]),
    rows,
  );
  const resits = blockOf(
    programme.periods.flatMap((period) => [period.resits.B, period.resits.C, period.resits.D]),
    rows,
  );
  const centres = centresBlock(programme, rows, sheets);
  const toeic = blockOf([programme.toeic], rows);
  const route = routeBlock(rows);
  switch (name) {
    case 'VERDICT':
    case 'ELIGIBLE':
      return centres && company && toeic && route ? [centres, company, toeic, route, ...(resits ? [resits] : [])] : null;
    case 'COMPANYSCORE': {
      const first = programme.periods[0]?.marks;
      const marks = first ? [first.A, first.B, first.C, first.D].map((mark) => blockOf([mark], rows)) : [];
      return marks.length > 0 && marks.every((mark): mark is Formula => mark !== null) ? marks : null;
    }
    case 'RESITS':
      return company && [company];
    case 'CENTREMEAN': {
      const mean = programme.centres.map((centre) => centreMean(centre, rows, sheets)).find((found) => found !== null);
      return mean && 'with' in mean ? mean.with : null;
    }
    case 'TOEICMIN':
      return route && [route];
    case 'ECTSMISSING': {
      const credits = blockOf([programme.exchange?.credits ?? null], rows);
      return credits && [credits];
    }
  }
}

function given(judgement: Judgement, { toeicOf, minima }: ShownRegulation, words: Words): Readonly<Record<FunctionName, string>> {
  const { formulas, students } = words;
  const { record, verdict, centres, companyScores, resits } = judgement;
  const verdictText = students.overview.verdict[verdict];
  const why = verdict === 'eligible' ? '' : headline(judgement, words);
  const score = companyScores[0] ?? null;
  const withSubjects = record.programme.centres.findIndex(({ subjects }) => subjects.length > 0);
  const mean = centres[withSubjects]?.mean ?? null;
  const [minimum, other] = toeicOf(record.route);
  const credits = markIn(record, record.programme.exchange?.credits ?? null);
  return {
    VERDICT: why === '' ? verdictText : `${verdictText}\u00a0: ${why}`,
    ELIGIBLE:
      verdict === 'eligible' ? formulas.yes : Object.values(judgement.criteria).includes('failed') ? formulas.no : formulas.notAvailable,
    COMPANYSCORE: score === null ? formulas.notAvailable : words.pane.numbers.mark(score),
    RESITS: resits.map(({ exam, period }) => (companyScores.length > 1 ? `${exam}${period}` : exam)).join(', '),
    CENTREMEAN: mean === null ? formulas.notAvailable : words.pane.numbers.mean(mean),
    TOEICMIN: minimum === undefined || other !== undefined ? formulas.notAvailable : words.pane.numbers.mark(minimum),
    ECTSMISSING:
      typeof credits === 'number' ? words.pane.numbers.mark(Math.max(0, minima.creditsPerSemester - credits)) : formulas.notAvailable,
  };
}
