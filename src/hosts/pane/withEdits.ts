import type { Scalar, Sheet } from '../../model/sheet';
import type { CellContent, Edit, WriteCells } from '../../workbook/edits';
import { patchSheet } from '../../workbook/patchSheet';

/** The sheets after cells were written, without reading them again: our own writes are not told. */
export function withEdits(sheets: readonly Sheet[], edits: readonly Edit[]): readonly Sheet[] {
  const writes = edits.filter((edit) => edit.kind === 'writeCells');
  return sheets.map((sheet) => writes.filter(({ at }) => at.sheet === sheet.name).reduce(withCells, sheet));
}

/** A formula's value is what the edit says of it, else not known yet. */
function withCells(sheet: Sheet, { at, cells }: WriteCells): Sheet {
  return cells.reduce<Sheet>(
    (whole, line, down) =>
      line.reduce<Sheet>((patched, content, right) => {
        if (content === undefined) return patched;
        const [row, column] = [at.row + down, at.column + right];
        const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
        return patchSheet(patched, { area, values: [[valueOf(content)]], formulas: [[formulaOf(content)]], kinds: new Map() });
      }, whole),
    sheet,
  );
}

const valueOf = (content: CellContent): Scalar => (typeof content === 'object' && content !== null ? (content.result ?? null) : content);

const formulaOf = (content: CellContent): string | undefined =>
  typeof content === 'object' && content !== null ? content.formula : undefined;
