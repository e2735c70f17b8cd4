import type { Address, Area, Scalar, Sheet } from '../../../model/sheet';
import type { CellContent, WriteCells } from '../../../workbook/edits';
import type { Calculator, Written } from '../../../workbook/fileWorkbook';
import { Dependencies, placeKey, placeOf } from './dependencies';
import { evaluate } from './evaluate';
import { isFormula, type Names, type ParsedFormula, parseFormula } from './parsedFormula';
import { rangeOf } from './rangeOf';
import { SheetDraft } from './sheetDraft';
import { FormulaError, isMatrix, type Matrix, NotCalculable, type Single, toCell, type Value } from './value';

/** Why a cell's formula was not calculated: the engine does not know how, or it depends on itself. */
export type Uncalculated = 'unknown' | 'cycle';

/**
 * Carries edits out and calculates what depends on them, with a library's functions. Before a formula of the file is trusted, what the
 * engine makes of the file as Excel left it must be what Excel left in the cell; otherwise the cell keeps its value and is marked.
 */
export class Calculation implements Calculator {
  /** Cells that keep an older value although what they read has changed. */
  readonly uncalculated = new Map<number, Uncalculated>();
  private readonly dependencies = new Dependencies();
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly trusted = new Map<ParsedFormula, boolean>();
  private readonly typed = new WeakSet<ParsedFormula>();
  /** By the cell of a typed formula: the cells beside it that its answer fills. */
  private readonly spills = new Map<number, readonly number[]>();
  private isReady = false;

  constructor(
    private readonly opened: readonly Sheet[],
    private readonly names: Names,
  ) {
    this.indexes = new Map(opened.map(({ name }, index) => [name.toLowerCase(), index]));
  }

  write(sheets: readonly Sheet[], edits: readonly WriteCells[]): Written {
    this.prepare(sheets);
    const draft = new SheetDraft(sheets);
    const changed: number[] = [];
    for (const { at, cells } of edits) {
      const sheet = this.indexOf(at.sheet);
      cells.forEach((line, down) =>
        line.forEach((content, right) => {
          if (content !== undefined) changed.push(...this.putContent(draft, sheet, at.row + down, at.column + right, content));
        }),
      );
    }
    this.recalculate(draft, changed);
    return { sheets: draft.result, touched: unique(draft.touched) };
  }

  restore(sheets: readonly Sheet[], cells: readonly Address[]): void {
    for (const { sheet, row, column } of cells) {
      const index = this.indexOf(sheet);
      const place = placeKey(index, row, column);
      this.register(index, row, column, sheets[index]?.formulas[row]?.[column]);
      this.uncalculated.delete(place);
      this.spills.delete(place);
    }
  }

  /** Whether a typed formula can be taken apart at all. */
  canRead(formula: string): boolean {
    return isFormula(formula);
  }

  /** Calculates a formula as if it stood in a cell of these sheets. Throws `NotCalculable`. */
  ask(parsed: ParsedFormula, sheets: readonly Sheet[], at: Address, offset = { rows: 0, columns: 0 }): Value {
    const range = (name: string, area: Area): Value => rangeOf(sheets[this.indexOf(name)], area);
    return evaluate(parsed.tree, { ...at, offset, names: this.names, range });
  }

  /** Takes every formula of the file apart, once, when something is first written. */
  private prepare(sheets: readonly Sheet[]): void {
    if (this.isReady) return;
    this.isReady = true;
    sheets.forEach(({ formulas }, sheet) =>
      formulas.forEach((line, row) =>
        line?.forEach((formula, column) => formula !== undefined && this.register(sheet, row, column, formula)),
      ),
    );
  }

  private register(sheet: number, row: number, column: number, formula: string | undefined): ParsedFormula | null {
    const parsed = formula === undefined ? null : parseFormula(formula, this.names);
    const own = this.opened[sheet]?.name ?? '';
    const isFromFile = formula !== undefined && this.opened[sheet]?.formulas[row]?.[column] === formula;
    if (parsed && !isFromFile) this.typed.add(parsed);
    this.dependencies.set(placeKey(sheet, row, column), parsed, (name) => this.indexes.get((name ?? own).toLowerCase()) ?? -1);
    return parsed;
  }

  private putContent(draft: SheetDraft, sheet: number, row: number, column: number, content: CellContent): number[] {
    const place = placeKey(sheet, row, column);
    const formula = typeof content === 'object' && content !== null ? content.formula : undefined;
    const cleared = this.clearSpill(draft, place);
    this.uncalculated.delete(place);
    const parsed = this.register(sheet, row, column, formula);
    draft.put(sheet, row, column, typeof content === 'object' ? null : content, formula);
    if (formula !== undefined && !parsed) this.uncalculated.set(place, 'unknown');
    return [place, ...cleared];
  }

  private recalculate(draft: SheetDraft, changed: readonly number[]): void {
    let { order, cycle } = this.dependencies.order(changed);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const place of cycle) this.uncalculated.set(place, 'cycle');
      const spilled = order.flatMap((place) => this.calculate(draft, place));
      if (spilled.length === 0) return;
      ({ order, cycle } = this.dependencies.order(spilled));
      order = order.filter((place) => !spilled.includes(place));
    }
  }

  /** Calculates one cell; gives the cells beside it that its answer newly fills or leaves. */
  private calculate(draft: SheetDraft, place: number): number[] {
    const { sheet, row, column } = placeOf(place);
    const parsed = this.dependencies.get(place);
    const formula = draft.formula(sheet, row, column);
    if (!parsed || formula === undefined) return [];
    const at = { sheet: this.opened[sheet]?.name ?? '', row, column };
    try {
      if (!this.isTrusted(parsed, at, sheet)) throw new NotCalculable(formula);
      const value = this.ask(parsed, draft.result, at);
      const cleared = this.clearSpill(draft, place);
      const [first, filled] = isMatrix(value) ? this.spill(draft, place, value, parsed) : [value, []];
      const shown = toCell(first ?? 0);
      if (shown !== draft.value(sheet, row, column)) draft.put(sheet, row, column, shown, formula);
      this.uncalculated.delete(place);
      return [...cleared, ...filled];
    } catch (error) {
      if (!(error instanceof NotCalculable)) throw error;
      this.uncalculated.set(place, 'unknown');
      return [];
    }
  }

  /** Whether the engine makes of the opened file what Excel left in the cell. A file without results leaves nothing to compare. */
  private isTrusted(parsed: ParsedFormula, at: Address, sheet: number): boolean {
    if (this.typed.has(parsed)) return true;
    const known = this.trusted.get(parsed);
    if (known !== undefined) return known;
    const left = this.opened[sheet]?.values[at.row]?.[at.column] ?? null;
    const isSame = left === null || agrees(this.ask(parsed, this.opened, at), left);
    this.trusted.set(parsed, isSame);
    return isSame;
  }

  private spill(draft: SheetDraft, place: number, { rows }: Matrix, parsed: ParsedFormula): [Single, number[]] {
    const { sheet, row, column } = placeOf(place);
    const cells = rows.flatMap((line, down) => line.map((value, right) => ({ value, row: row + down, column: column + right }))).slice(1);
    if (cells.length > 0 && !this.typed.has(parsed)) throw new NotCalculable('an array of the file');
    const isTaken = cells.some((cell) => {
      const before = draft.value(sheet, cell.row, cell.column);
      return (before !== null && before !== '') || draft.formula(sheet, cell.row, cell.column) !== undefined;
    });
    if (isTaken) return [new FormulaError('#SPILL!'), []];
    for (const cell of cells) draft.put(sheet, cell.row, cell.column, toCell(cell.value), undefined);
    const filled = cells.map((cell) => placeKey(sheet, cell.row, cell.column));
    if (filled.length > 0) this.spills.set(place, filled);
    return [rows[0]?.[0] ?? null, filled];
  }

  private clearSpill(draft: SheetDraft, place: number): readonly number[] {
    const filled = this.spills.get(place) ?? [];
    for (const { sheet, row, column } of filled.map(placeOf)) draft.put(sheet, row, column, null, undefined);
    this.spills.delete(place);
    return filled;
  }

  private indexOf(name: string): number {
    const index = this.indexes.get(name.toLowerCase());
    if (index === undefined) throw new NotCalculable(name);
    return index;
  }
}

/** An answer that fills cells may change others in turn; more turns than this is a circle. */
const MOST_ROUNDS = 8;

function agrees(value: Value, left: Scalar): boolean {
  if (isMatrix(value)) return value.rows.length === 1 && value.rows[0]?.length === 1 && agrees(value.rows[0][0] ?? null, left);
  const made = toCell(value ?? 0);
  if (typeof made === 'number' && typeof left === 'number') return Math.abs(made - left) <= 1e-9 * Math.max(1, Math.abs(left));
  return made === left;
}

function unique(cells: readonly Address[]): Address[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.row} ${cell.column}`, cell])).values()];
}
