import type { Scalar, Sheet } from '../../src/model/sheet';
import type { SheetDesign } from '../../src/workbook/edits';

/** A sheet of ours as it reads once it was put into a workbook; what it keeps comes from the sheet that stood there. */
export function designedSheet(name: string, design: SheetDesign, before: Sheet | undefined): Sheet {
  const cells = design.rows.map(({ cells: row }) =>
    row.map((cell): { value: Scalar; formula: string | undefined } => {
      if (!cell) return { value: null, formula: undefined };
      if ('keep' in cell)
        return {
          value: before?.values[cell.keep.row]?.[cell.keep.column] ?? null,
          formula: before?.formulas[cell.keep.row]?.[cell.keep.column],
        };
      const { content } = cell;
      return typeof content === 'object' && content !== null
        ? { value: content.result ?? null, formula: content.formula }
        : { value: content, formula: undefined };
    }),
  );
  return {
    name,
    hidden: false,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    kinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: design.table ? [{ name: design.table.name, area: design.table.area, hasTotalRow: false }] : [],
    ours: design.role,
  };
}
