import { cellKey, type Scalar, type Sheet } from '../../../model/sheet';
import type { CellContent, Edit, SheetCell } from '../../edits';
import { SaveError } from '../../saveFault';
import { readXlsx, type XlsxWorkbook } from '../readXlsx';
import { entryData } from '../zipDirectory';
import { fileFormula } from './fileFormula';
import type { FormulaResult } from './formulaResult';
import { withoutReferences } from './lostReferences';
import { contentsOf } from './sheetEdits';

/**
 * Reads a file that was made and compares it with what it was made from: parts that no edit concerns hold the same bytes, every
 * cell has the value asked for or the one it had. Throws `notVerified` with the place that differs.
 */
export async function verify(
  bytes: Uint8Array,
  before: XlsxWorkbook,
  edits: readonly Edit[],
  results: readonly FormulaResult[],
  changed: ReadonlyMap<string, Uint8Array | null>,
): Promise<void> {
  const after = await readXlsx(bytes).catch((error: unknown) => {
    throw new SaveError({ code: 'notVerified', part: error instanceof Error ? error.message : 'xlsx' });
  });
  const entries = new Map(after.package.entries.map((entry) => [entry.name, entry]));
  for (const entry of before.package.entries) {
    if (changed.has(entry.name)) continue;
    const same = entries.get(entry.name);
    if (!same || !sameBytes(entryData(before.package.bytes, entry), entryData(bytes, same))) throw different(entry.name);
  }
  const puts = new Map(edits.flatMap((edit) => (edit.kind === 'putSheet' ? [[edit.name.toLowerCase(), edit.design] as const] : [])));
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.name] : [])));
  const gone = before.sheets.filter(({ name }) => removed.has(name));
  const leftOf = (formula: string | undefined): string | undefined => formula && gone.reduce(withoutReferences, formula);
  for (const sheet of before.sheets) {
    if (puts.has(sheet.name.toLowerCase()) || removed.has(sheet.name)) continue;
    const same = after.sheets.find(({ name }) => name === sheet.name);
    const writes = edits.flatMap((edit) => (edit.kind === 'writeCells' && edit.at.sheet === sheet.name ? [edit] : []));
    const recalculated = new Map(
      results.flatMap(({ at, value }) => (at.sheet === sheet.name ? [[cellKey(at.row, at.column), value] as const] : [])),
    );
    if (!same || !sameCells(sheet, same, contentsOf(writes), recalculated, leftOf)) throw different(sheet.name);
  }
  for (const [name, { rows }] of puts) {
    const made = after.sheets.find((sheet) => sheet.name.toLowerCase() === name);
    const isThere = (cell: SheetCell | undefined, row: number, column: number): boolean =>
      !cell || 'keep' in cell || holds(made?.values[row]?.[column] ?? null, made?.formulas[row]?.[column], cell.content);
    if (!made || !rows.every(({ cells }, row) => cells.every((cell, column) => isThere(cell, row, column)))) throw different(name);
  }
}

const different = (part: string): SaveError => new SaveError({ code: 'notVerified', part });

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function sameCells(
  before: Sheet,
  after: Sheet,
  writing: ReadonlyMap<number, ReadonlyMap<number, CellContent>>,
  recalculated: ReadonlyMap<number, Scalar>,
  leftOf: (formula: string | undefined) => string | undefined,
): boolean {
  const rows = Math.max(before.values.length, after.values.length, before.formulas.length, after.formulas.length);
  for (let row = 0; row < rows; row++) {
    const written = writing.get(row);
    const columns = Math.max(...[before, after].flatMap((sheet) => [sheet.values[row]?.length ?? 0, sheet.formulas[row]?.length ?? 0]));
    for (let column = 0; column < columns; column++) {
      const value = after.values[row]?.[column] ?? null;
      const formula = after.formulas[row]?.[column];
      const content = written?.get(column);
      if (content !== undefined) {
        if (!holds(value, formula, content)) return false;
      } else if (recalculated.has(cellKey(row, column))) {
        if (value !== recalculated.get(cellKey(row, column))) return false;
      } else if (value !== (before.values[row]?.[column] ?? null) || formula !== leftOf(before.formulas[row]?.[column])) return false;
    }
  }
  return true;
}

function holds(value: Scalar, formula: string | undefined, content: CellContent): boolean {
  if (typeof content === 'object' && content !== null) return formula === `=${fileFormula(content.formula)}`;
  return formula === undefined && value === (content === '' ? null : content);
}
