import { contains } from '../../../model/address';
import type { Sheet } from '../../../model/sheet';
import { Dependencies, placeKey } from './dependencies';
import { type Names, type ParsedFormula, parseFormula } from './parsedFormula';
import type { SheetNumbers } from './sheetNumbers';

/** Every formula of a workbook, taken apart, with what reads what. */
export class FormulaRegister {
  readonly dependencies = new Dependencies();
  private readonly typed = new WeakSet<ParsedFormula>();

  constructor(
    private readonly opened: readonly Sheet[],
    private readonly names: Names,
    private readonly numbers: SheetNumbers,
  ) {}

  /** Whether a formula was typed, or written by us, since the file was opened. */
  isTyped(parsed: ParsedFormula): boolean {
    return this.typed.has(parsed);
  }

  /** Takes the formulas of a sheet apart; gives their cells. */
  addAll(sheet: Sheet): number[] {
    const number = this.numbers.of(sheet.name);
    const places: number[] = [];
    sheet.formulas.forEach((line, row) =>
      line?.forEach((formula, column) => {
        if (formula !== undefined && this.add(sheet, number, row, column)) places.push(placeKey(number, row, column));
      }),
    );
    return places;
  }

  /** Takes the formula of a cell apart; one that fills several cells is that of the first. */
  add(sheet: Sheet | undefined, number: number, row: number, column: number): ParsedFormula | null {
    const array = sheet?.arrays?.find((area) => contains(area, row, column));
    const isOther = array !== undefined && (array.firstRow !== row || array.firstColumn !== column);
    return this.put(number, row, column, isOther ? undefined : sheet?.formulas[row]?.[column]);
  }

  /** Takes a formula apart, or none, in place of the one that its cell had. */
  put(number: number, row: number, column: number, formula: string | undefined): ParsedFormula | null {
    const parsed = formula === undefined ? null : parseFormula(formula, this.names);
    if (parsed && this.opened[number]?.formulas[row]?.[column] !== formula) this.typed.add(parsed);
    this.dependencies.set(placeKey(number, row, column), parsed, (name) => (name === null ? number : this.numbers.of(name)));
    return parsed;
  }
}
