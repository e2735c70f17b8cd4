import { cellKey, type Address, type Area, type Scalar } from '../../../src/model/sheet';
import { ExcelFailure, NotSimulated } from '../protocol';
import { type SheetInput, SimulatedSheet } from './simulatedSheet';
import { pasteCells } from './pasteCells';
import { typedValue } from './typedValue';

/** Works out a formula: one value, or rows of values that spill. */
export type Calculate = (formula: string, at: Address, book: SimulatedBook) => Scalar | readonly (readonly Scalar[])[];

const unknownFormula: Calculate = (formula) => {
  throw new NotSimulated(`calculating ${formula}`);
};

/** The simulated workbook: its sheets, settings and locks, and what typing into it does. */
export class SimulatedBook {
  readonly sheets: SimulatedSheet[] = [];
  readonly settings = new Map<string, unknown>();
  readOnly = false;
  structureProtected = false;
  /** Whether this workbook is in front; several may be open on Windows and macOS. */
  isInFront = true;
  /** Files that the add-in has opened as new workbooks. */
  readonly opened: Uint8Array[] = [];
  selection: { sheet: string; address: string } | null = null;
  private made = 0;

  constructor(
    inputs: readonly SheetInput[],
    private readonly calculate: Calculate | null = null,
  ) {
    for (const input of inputs) this.addSheet(input);
  }

  addSheet(input: SheetInput): SimulatedSheet {
    const sheet = new SimulatedSheet(`{00000000-0001-0000-${String(this.made++).padStart(4, '0')}-000000000000}`, input);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Adds an empty sheet at the end. */
  insertSheet(name: string): SimulatedSheet {
    this.guardFront('GeneralException');
    this.guardStructure();
    this.guardName(name);
    return this.addSheet({ name, values: [] });
  }

  deleteSheet(sheet: SimulatedSheet): void {
    this.guardFront('InvalidSelection');
    this.guardStructure();
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (others.length === 0 || sheet.visibility === 'VeryHidden') throw new ExcelFailure('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  rename(sheet: SimulatedSheet, name: string): void {
    this.guardStructure();
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.guardName(name);
    sheet.name = name;
  }

  setVisibility(sheet: SimulatedSheet, visibility: string): void {
    this.guardStructure();
    if (visibility !== 'Visible' && visibility !== 'Hidden') throw new NotSimulated(`visibility ${visibility}`);
    sheet.visibility = visibility;
  }

  /** Copies cells as pasting does: everything, or only what they hold (`Formulas`), or only how they look (`Formats`). */
  copy(from: SimulatedSheet, area: Area, to: SimulatedSheet, target: Area, what: string): void {
    if (to.isProtected) throw new ExcelFailure('AccessDenied', 'The sheet is protected.');
    pasteCells(from, area, to, target, what);
  }

  /** Throws what Microsoft documents for calls that need the workbook to be in front. */
  guardFront(code: 'GeneralException' | 'InvalidSelection'): void {
    if (!this.isInFront) throw new ExcelFailure(code, 'Another workbook is in front.');
  }

  private guardStructure(): void {
    if (this.readOnly || this.structureProtected) throw new ExcelFailure('AccessDenied', 'The structure is protected.');
  }

  private guardName(name: string): void {
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name))
      throw new ExcelFailure('InvalidArgument', 'No name for a sheet.');
    if (this.sheetOrNull(name)) throw new ExcelFailure('ItemAlreadyExists');
  }

  /** A sheet by its name (in any case) or id. Throws `ItemNotFound`. */
  sheet(key: string): SimulatedSheet {
    const found = this.sheetOrNull(key);
    if (!found) throw new ExcelFailure('ItemNotFound', `The requested resource doesn't exist: ${key}`);
    return found;
  }

  sheetOrNull(key: string): SimulatedSheet | null {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** Types a matrix into an area as Excel does; null leaves a cell alone, a covered cell of a merged area takes nothing. */
  type(sheet: SimulatedSheet, area: Area, matrix: readonly (readonly unknown[])[]): void {
    if (this.readOnly) throw new ExcelFailure('AccessDenied', 'The workbook is read-only.');
    const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const input = matrix[row - area.firstRow]?.[column - area.firstColumn];
        if (input === undefined) throw new ExcelFailure('InvalidArgument', 'The array has not the size of the range.');
        if (sheet.isProtected && sheet.isLocked(row, column)) throw new ExcelFailure('AccessDenied', 'The sheet is protected.');
        if (input !== null && !sheet.isCovered(row, column)) this.typeCell(sheet, row, column, input, single);
      }
    }
  }

  private typeCell(sheet: SimulatedSheet, row: number, column: number, input: unknown, single: boolean): void {
    const typed = typedValue(input, sheet.format(row, column));
    const key = cellKey(row, column);
    if (typed.format !== undefined && !sheet.formats.has(key)) sheet.formats.set(key, typed.format);
    sheet.formulas.delete(key);
    sheet.put(row, column, typed.value);
    if (typed.formula === undefined) return;
    sheet.formulas.set(key, typed.formula);
    this.work(sheet, row, column, typed.formula, single);
  }

  private work(sheet: SimulatedSheet, row: number, column: number, formula: string, spills: boolean): void {
    const result = (this.calculate ?? unknownFormula)(formula, { sheet: sheet.name, row, column }, this);
    if (!Array.isArray(result)) {
      sheet.put(row, column, result as Scalar);
      return;
    }
    const lines = result as readonly (readonly Scalar[])[];
    const beside = lines.flatMap((line, r) => line.map((value, c) => ({ row: row + r, column: column + c, value }))).slice(1);
    const blocked = beside.some((cell) => sheet.value(cell.row, cell.column) !== null);
    sheet.put(row, column, spills && blocked ? '#SPILL!' : (lines[0]?.[0] ?? null));
    if (spills && !blocked) for (const cell of beside) sheet.put(cell.row, cell.column, cell.value);
  }

  /** Works out every formula again; gives the sheets where a value changed. Without a calculator nothing changes. */
  recalculate(): SimulatedSheet[] {
    if (!this.calculate) return [];
    return this.sheets.filter((sheet) => {
      let changed = false;
      for (const [key, formula] of sheet.formulas) {
        const [row, column] = [Math.floor(key / 16384), key % 16384];
        const before = sheet.value(row, column);
        this.work(sheet, row, column, formula, false);
        changed ||= before !== sheet.value(row, column);
      }
      return changed;
    });
  }
}
