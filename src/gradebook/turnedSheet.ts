import { columnIndex, columnLetters } from '../model/address';
import { cellKey, type Area, type Scalar, type Sheet } from '../model/sheet';
import type { Problem } from '../model/problem';
import type { Address } from '../model/sheet';
import { widthOf } from './grid';
import type { Part } from './parts';

const REFERENCE = /(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gi;

/** A formula with what it refers to where that stands in such a view: `D5*$C5` is `E4*E$3`. */
const turnedFormula = (formula: string): string =>
  formula.replace(
    REFERENCE,
    (_, fixedColumn: string, letters: string, fixedRow: string, row: string) =>
      `${fixedRow}${columnLetters(Number(row) - 1)}${fixedColumn}${String(columnIndex(letters) + 1)}`,
  );

/** A sheet whose students stand side by side, seen with a row for each of them. */
export function turned(sheet: Sheet): Sheet {
  const across = (area: Area): Area => ({
    firstRow: area.firstColumn,
    lastRow: area.lastColumn,
    firstColumn: area.firstRow,
    lastColumn: area.lastRow,
  });
  const columns = Array.from({ length: widthOf(sheet) }, (_, column) => column);
  return {
    ...sheet,
    values: columns.map((column) => sheet.values.map((row): Scalar => row[column] ?? null)),
    formulas: columns.map((column) =>
      sheet.values.map((_, row) => {
        const formula = sheet.formulas[row]?.[column];
        return formula === undefined ? undefined : turnedFormula(formula);
      }),
    ),
    kinds: new Map([...sheet.kinds].map(([key, kind]) => [cellKey(key % COLUMNS, Math.floor(key / COLUMNS)), kind])),
    merges: sheet.merges.map(across),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
    tables: [],
    filtered: [],
  };
}

const COLUMNS = cellKey(1, 0);

/** The students of such a view, each as a table of one: its marks stand below each other in a column of the sheet itself. */
export const turnedBackParts = (part: Part): Part[] =>
  part.rows.map((row) => ({
    ...part,
    id: `${part.id} ${String(row.row)}`,
    numberColumn: part.numberColumn === null ? null : row.row,
    nameColumn: row.row,
    hasRowForEachMark: true,
    slots: part.slots.map((slot) => ({ ...slot, column: row.row })),
    rows: [{ ...row, row: part.numberColumn ?? part.nameColumn ?? 0, column: row.row, markRows: part.slots.map(({ column }) => column) }],
  }));

const SWAPPED: Partial<Record<Problem['code'], Problem['code']>> = { hiddenRows: 'hiddenColumns', hiddenColumns: 'hiddenRows' };

/** A cell of such a view where it stands in the sheet itself. */
export const turnedBackCell = ({ sheet, row, column }: Address): Address => ({ sheet, row: column, column: row });

/** A problem of such a view, at the cells of the sheet itself. */
export function turnedBackProblem(problem: Problem): Problem {
  return {
    ...problem,
    code: SWAPPED[problem.code] ?? problem.code,
    at: problem.at && turnedBackCell(problem.at),
    ...(problem.cells === undefined ? {} : { cells: problem.cells.map(turnedBackCell) }),
  };
}
