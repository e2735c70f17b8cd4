import type { CompanyExam, Period } from '../model/student';
import { roundHalfUp } from '../regulation/exact';
import { fixed, type MarkedTable } from './markedTables';

/** The one allowance of every comparison (SPEC §4), as Excel writes it. */
const below = (value: string, minimum: number): string => `${value}<${String(minimum)}-1E-9`;

/** Looks like the minimum at two decimals and misses it. */
const nearly = (value: string, minimum: number): string => `AND(${below(value, minimum)},ROUND(${value},2)>=${String(minimum)})`;

/**
 * What stands in a cell as a number, where a column holds numbers typed as text; an error for anything else. Spaces between
 * thousands are left out by the function itself, the no-break space as its separator of groups.
 */
const read = (cell: string): string => `NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(${cell},"/20",""),".",","),",","\u00a0")`;

/** A test on the number in a cell; false for blanks, codes and errors. AND does not stop at a text, so IF guards. */
function onNumber(cell: string, isTextual: boolean, test: (value: string) => string): string {
  if (!isTextual) return `IF(ISNUMBER(${cell}),${test(cell)})`;
  return `IFERROR(IF(TRIM(${cell})<>"",${test(read(cell))}),FALSE)`;
}

/** The tests of one table. Each takes cells as texts such as `J7`, and says where the number comes from. */
export function markTests(table: MarkedTable): {
  readonly below: (cell: string, column: number, minimum: number) => string;
  readonly nearly: (cell: string, column: number, minimum: number) => string;
  readonly isNumber: (cell: string, column: number) => string;
  /** A test on the number in a cell. */
  readonly onNumber: (cell: string, column: number, test: (value: string) => string) => string;
  /** By centre, whether it is below; null for one of which the sheet does not tell. */
  readonly centresBelow: (minimum: number) => readonly (string | null)[];
} {
  const isTextual = (column: number): boolean => table.textual.has(column);
  return {
    below: (cell, column, minimum) => onNumber(cell, isTextual(column), (value) => below(value, minimum)),
    nearly: (cell, column, minimum) => onNumber(cell, isTextual(column), (value) => nearly(value, minimum)),
    isNumber: (cell, column) => (isTextual(column) ? `IF(TRIM(${cell})<>"",ISNUMBER(${read(cell)}))` : `ISNUMBER(${cell})`),
    onNumber: (cell, column, test) => onNumber(cell, isTextual(column), test),
    centresBelow: (minimum) => table.programme.centres.map((centre) => centreBelow(centre, table, minimum)),
  };
}

/** Holds where the centre is below: by its own column, else by its subjects where all have a number; null where the sheet does not tell. */
function centreBelow({ mean, subjects }: MarkedTable['programme']['centres'][number], table: MarkedTable, minimum: number): string | null {
  const own = table.column(mean);
  if (own !== null && !table.textual.has(own)) return `COUNTIF(${fixed(own, table)},"<"&${String(minimum)}-1E-9)`;
  if (own !== null) return onNumber(fixed(own, table), true, (value) => below(value, minimum));
  if (mean !== null || subjects.length === 0) return null;
  const terms: string[] = [];
  const cells: string[] = [];
  let total = 0;
  for (const { slot, coefficient } of subjects) {
    const column = table.column(slot);
    if (column === null || coefficient === null || table.textual.has(column)) return null;
    cells.push(fixed(column, table));
    terms.push(coefficient === 1 ? fixed(column, table) : `${String(coefficient)}*${fixed(column, table)}`);
    total += coefficient;
  }
  return `IF(COUNT(${cells.join(',')})=${String(cells.length)},${below(terms.join('+'), roundHalfUp(minimum * total, 9))})`;
}

/**
 * E of a period from its marks, one taken again counted as `counts` says; null where the sheet lacks one of them. A 0 taken again is
 * told by another mark already, so that `N` may stand for whether there is a number.
 */
export function scoreFromMarks(
  { marks, resits }: Period,
  table: MarkedTable,
  weights: Readonly<Record<'A' | CompanyExam, number>>,
  minimum: number,
  counts: 'capped' | 'replaces',
): { readonly isWhole: string; readonly score: string } | null {
  const columns = (['A', 'B', 'C', 'D'] as const).map((letter) => ({ letter, column: table.column(marks[letter]) }));
  if (columns.some(({ column }) => column === null || table.textual.has(column))) return null;
  const terms = columns.map(({ letter, column }) => {
    const first = fixed(column ?? 0, table);
    const again = letter === 'A' ? null : table.column(resits[letter]);
    const weight = String(weights[letter]);
    if (again === null) return `${weight}*${first}`;
    const second = fixed(again, table);
    const counted = counts === 'capped' ? `MIN(${String(minimum)},${second})` : second;
    return `${weight}*IF((${first}<${String(minimum)})*N(${second}),${counted},${first})`;
  });
  const total = weights.A + weights.B + weights.C + weights.D;
  const cells = columns.map(({ column }) => fixed(column ?? 0, table));
  return { isWhole: `COUNT(${cells.join(',')})=4`, score: `(${terms.join('+')})/${String(total)}` };
}
