import { cellKey, type NumberKind, type Scalar, type Sheet } from '../../src/model/sheet';

/** A cell of a test's sheet: a value, a formula with its result, or a number shown as a date or percentage. */
export type TestCell = Scalar | { readonly f: string; readonly v: Scalar } | { readonly v: number; readonly kind: NumberKind };

/** A sheet made of rows, as a reader of Excel or of a file would give it. */
export function sheetOf(rows: readonly (readonly TestCell[])[], more: Partial<Sheet> = {}): Sheet {
  const kinds = new Map<number, NumberKind>();
  const formulas: (string | undefined)[][] = [];
  const values = rows.map((cells, row) =>
    cells.map((cell, column): Scalar => {
      if (cell === null || typeof cell !== 'object') return cell;
      if ('kind' in cell) kinds.set(cellKey(row, column), cell.kind);
      else (formulas[row] ??= [])[column] = cell.f;
      return cell.v;
    }),
  );
  return {
    name: 'Notes',
    hidden: false,
    values,
    formulas,
    kinds,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    ...more,
  };
}
