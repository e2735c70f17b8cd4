import type { CompanyExam, Period } from '../model/student';
import { fixed, type MarkedTable } from './markedTables';

/** The one allowance of every comparison (SPEC §4), as Excel writes it. */
const below = (value: string, minimum: number): string => `${value}<${String(minimum)}-1E-9`;

/** Looks like the minimum at two decimals and misses it. */
const nearly = (value: string, minimum: number): string => `AND(${below(value, minimum)},ROUND(${value},2)>=${String(minimum)})`;

/** What stands in a cell as a number, where a column holds numbers typed as text; an empty text for anything else. */
const read = (cell: string): string => {
  const stripped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),UNICHAR(160),""),"/20",""),".",",")`;
  return `IFERROR(NUMBERVALUE(${stripped},","," "),"")`;
};

/** A test on the number in a cell; false for blanks, codes and errors. AND does not stop at a text, so IF guards. */
function onNumber(cell: string, isTextual: boolean, test: (value: string) => string): string {
  if (!isTextual) return `IF(ISNUMBER(${cell}),${test(cell)})`;
  return `IF(ISERROR(${cell}),FALSE,IF(LEN(TRIM(${cell}))>0,${test(read(cell))}))`;
}

/** The tests of one table. Each takes cells as texts such as `J7`, and says where the number comes from. */
export function markTests(table: MarkedTable): {
  readonly below: (cell: string, column: number, minimum: number) => string;
  readonly nearly: (cell: string, column: number, minimum: number) => string;
  readonly isNumber: (cell: string, column: number) => string;
  readonly number: (cell: string, column: number) => string;
  readonly anyCentreBelow: (minimum: number) => string | null;
} {
  const isTextual = (column: number): boolean => table.textual.has(column);
  return {
    below: (cell, column, minimum) => onNumber(cell, isTextual(column), (value) => below(value, minimum)),
    nearly: (cell, column, minimum) => onNumber(cell, isTextual(column), (value) => nearly(value, minimum)),
    isNumber: (cell, column) => (isTextual(column) ? `IF(LEN(TRIM(${cell}))>0,ISNUMBER(${read(cell)}))` : `ISNUMBER(${cell})`),
    number: (cell, column) => (isTextual(column) ? read(cell) : cell),
    anyCentreBelow(minimum) {
      const centres = table.programme.centres.map((centre) => centreBelow(centre, table, minimum));
      const told = centres.filter((test): test is string => test !== null);
      return told.length === 0 ? null : told.join('+');
    },
  };
}

/** 1 where the centre is below: by its own column, else by its subjects where all have a number; null where the sheet does not tell. */
function centreBelow({ mean, subjects }: MarkedTable['programme']['centres'][number], table: MarkedTable, minimum: number): string | null {
  const own = table.column(mean);
  const reads = (column: number): string => (table.textual.has(column) ? read(fixed(column, table)) : fixed(column, table));
  if (own !== null) {
    const cell = fixed(own, table);
    if (table.textual.has(own)) return `IF(LEN(TRIM(${cell}))>0,N(${below(read(cell), minimum)}),0)`;
    return `COUNTIF(${cell},"<"&${String(minimum)}-1E-9)`;
  }
  if (mean !== null || subjects.length === 0) return null;
  const terms: string[] = [];
  const cells: string[] = [];
  let total = 0;
  for (const { slot, coefficient } of subjects) {
    const column = table.column(slot);
    if (column === null || coefficient === null) return null;
    cells.push(reads(column));
    terms.push(`${String(coefficient)}*${reads(column)}`);
    total += coefficient;
  }
  return `IF(COUNT(${cells.join(',')})=${String(cells.length)},N(${below(`(${terms.join('+')})/${String(total)}`, minimum)}),0)`;
}

/** E of a period with every mark taken again capped; null where the sheet lacks one of its marks, or none can be taken again. */
export function cappedScore(
  { marks, resits }: Period,
  table: MarkedTable,
  weights: Readonly<Record<'A' | CompanyExam, number>>,
  minimum: number,
): { readonly isWhole: string; readonly score: string } | null {
  const columns = (['A', 'B', 'C', 'D'] as const).map((letter) => ({ letter, column: table.column(marks[letter]) }));
  const resat = (['B', 'C', 'D'] as const).some((exam) => table.column(resits[exam]) !== null);
  if (!resat || columns.some(({ column }) => column === null || table.textual.has(column))) return null;
  const terms = columns.map(({ letter, column }) => {
    const first = fixed(column ?? 0, table);
    const again = letter === 'A' ? null : table.column(resits[letter]);
    const second = again === null ? null : fixed(again, table);
    const counted =
      second === null ? first : `IF(ISNUMBER(${second})*(${below(first, minimum)}),MIN(${String(minimum)},${second}),${first})`;
    return `${String(weights[letter])}*${counted}`;
  });
  const total = weights.A + weights.B + weights.C + weights.D;
  const cells = columns.map(({ column }) => fixed(column ?? 0, table));
  return { isWhole: `COUNT(${cells.join(',')})=4`, score: `(${terms.join('+')})/${String(total)}` };
}
