import { contains } from '../model/address';
import type { Area, Sheet } from '../model/sheet';
import type { CellContent, WriteCells } from './edits';
import type { FormulaResult } from './ooxml/write/formulaResult';

/** What must be written into a file so that its sheets hold what they hold here. */
export interface UnsavedCells {
  readonly edits: readonly WriteCells[];
  /** What formulas give that the file has already, or that stand in another cell. */
  readonly results: readonly FormulaResult[];
}

/** Compares sheets with those of the file. A row that is the same object was not changed. */
export function unsavedCells(filed: readonly Sheet[], sheets: readonly Sheet[]): UnsavedCells {
  const edits: WriteCells[] = [];
  const results: FormulaResult[] = [];
  for (const sheet of sheets) {
    const before = filed.find(({ name }) => name === sheet.name);
    if (!before || before === sheet) continue;
    const rows = Math.max(before.values.length, sheet.values.length, before.formulas.length, sheet.formulas.length);
    for (let row = 0; row < rows; row++) {
      if (before.values[row] === sheet.values[row] && before.formulas[row] === sheet.formulas[row]) continue;
      compareRow(before, sheet, row, edits, results);
    }
  }
  return { edits, results };
}

function compareRow(before: Sheet, sheet: Sheet, row: number, edits: WriteCells[], results: FormulaResult[]): void {
  const width = Math.max(...[before, sheet].flatMap(({ values, formulas }) => [values[row]?.length ?? 0, formulas[row]?.length ?? 0]));
  for (let column = 0; column < width; column++) {
    const at = { sheet: sheet.name, row, column };
    const value = sheet.values[row]?.[column] ?? null;
    const formula = sheet.formulas[row]?.[column];
    const isSameFormula = formula === before.formulas[row]?.[column];
    if (isSameFormula && value === (before.values[row]?.[column] ?? null)) continue;
    const fills = formula === undefined ? undefined : sheet.arrays?.find((area) => contains(area, row, column));
    if (fills && (fills.firstRow !== row || fills.firstColumn !== column)) results.push({ at, value, isFilled: true });
    else if (isSameFormula && formula !== undefined) results.push({ at, value });
    else edits.push({ kind: 'writeCells', at, cells: [[formula === undefined ? value : withFormula(formula, value, fills)]] });
  }
}

const withFormula = (formula: string, result: Sheet['values'][number][number], fills: Area | undefined): CellContent => ({
  formula,
  result,
  ...(fills ? { fills } : {}),
});
