import { summarise } from '../../judgeWorkbook';
import { cellName, columnLetters } from '../../model/address';
import type { Check } from '../../model/check';
import { columnName, type ColumnReading, type Meaning, type SheetReading } from '../../model/columns';
import type { Problem } from '../../model/problem';
import type { Address } from '../../model/sheet';
import type { Finding, Judgement, Resit } from '../../model/verdict';

/** Means are rounded here and nowhere else: six decimals are for reading, never for judging. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);

const cellOf = (at: Address | null): { cell?: string } => (at === null ? {} : { cell: cellName(at) });

/** A check as the JSON of SPEC §6; what the workbook itself said of how to check it stands in `fromWorkbook`, where it said something. */
export function jsonReport(check: Check, workbook: string, fromWorkbook: readonly string[] = []): object {
  return {
    regulation: check.certification,
    workbook,
    ...(fromWorkbook.length > 0 ? { fromWorkbook } : {}),
    sheets: check.sheets.map(sheetReport),
    summary: summarise(check.judgements),
    students: check.judgements.map(studentReport),
    problems: check.problems.map(problemReport),
  };
}

/** Where the students stand: from row to row, or from column to column where each has one. */
function extentOf({ layout, firstRow, lastRow }: SheetReading): object {
  if (layout === 'turned') return { firstColumn: columnLetters(firstRow ?? 0), lastColumn: columnLetters(lastRow ?? 0) };
  return { firstRow: firstRow === null ? null : firstRow + 1, lastRow: lastRow === null ? null : lastRow + 1 };
}

function sheetReport(reading: SheetReading): object {
  const { sheet, layout, columns } = reading;
  const named = ({ column }: ColumnReading): string => columnName(reading, column);
  const read = columns.filter(({ meaning }) => meaning !== null);
  const open = columns.filter(({ meaning }) => meaning === null);
  return {
    name: sheet,
    layout,
    ...extentOf(reading),
    columns: Object.fromEntries(read.map((column) => [named(column), meaningCode(column.meaning)])),
    unread: Object.fromEntries(open.map((column) => [named(column), column.headings.join(' / ')])),
    asked: Object.fromEntries(
      open.filter(({ choices }) => choices.length > 0).map((column) => [named(column), column.choices.map(meaningCode)]),
    ),
    grounds: Object.fromEntries(read.map((column) => [named(column), `${column.ground}, ${column.confidence}`])),
  };
}

/** A column's meaning in one word, such as `number`, `subject:Automatique`, `mean:mechanical`, `B2`, `resit:B1`. */
export function meaningCode(meaning: Meaning | null): string {
  if (meaning === null) return 'unread';
  switch (meaning.is) {
    case 'centreMean':
      return `mean:${meaning.centre}`;
    case 'subject':
      return `${meaning.sitting === 'second' ? 'subjectSecondSitting' : 'subject'}:${meaning.name}`;
    case 'companyMark':
      return `company:${meaning.mark}${String(meaning.period)}`;
    case 'companyResit':
      return `resit:${meaning.exam}${String(meaning.period)}`;
    case 'companyScore':
      return `company:E${String(meaning.period)}`;
    case 'known':
      return `known:${meaning.what}`;
    default:
      return meaning.is;
  }
}

function studentReport(judgement: Judgement): object {
  const { record } = judgement;
  return {
    sheet: record.at.sheet,
    row: record.at.row + 1,
    number: record.number,
    name: record.name,
    route: record.route,
    centres: judgement.centres.map(({ name, mean }) => ({ centre: name, mean: rounded(mean) })),
    companyScores: judgement.companyScores.map(rounded),
    companyMean: rounded(judgement.companyMean),
    toeic: judgement.toeic,
    criteria: judgement.criteria,
    verdict: judgement.verdict,
    resits: judgement.resits.map((resit) => resitCode(resit, record.programme.periods.length)),
    extraTests: judgement.extraTests.map(({ subject }) => subject),
    findings: judgement.findings.map((finding) => findingReport(finding, record.at.sheet)),
  };
}

/** `B`, or `B2` where there are several periods. */
const resitCode = ({ exam, period }: Resit, periods: number): string => (periods > 1 ? `${exam}${String(period)}` : exam);

function findingReport({ at, criterion, ...finding }: Finding, sheet: string): object {
  return { ...finding, ...(criterion === null ? {} : { criterion }), sheet: at?.sheet ?? sheet, ...cellOf(at) };
}

function problemReport({ at, cells, ...problem }: Problem): object {
  const listed = cells === undefined || cells.length < 2 ? {} : { cells: cells.slice(0, 100).map(cellName) };
  return { ...problem, ...cellOf(at), ...(at === null ? {} : { column: columnLetters(at.column) }), ...listed };
}
