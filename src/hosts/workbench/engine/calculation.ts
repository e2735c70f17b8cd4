import type { Address, Area, Scalar, Sheet } from '../../../model/sheet';
import type { CellContent, WriteCells } from '../../../workbook/edits';
import type { Calculator, Written } from '../../../workbook/calculator';
import { placeKey, placeOf } from './dependencies';
import { evaluate } from './evaluate';
import { FormulaRegister } from './formulaRegister';
import { fillAsBefore, fillFreely, leaveArea } from './fillArea';
import { type Names, type ParsedFormula } from './parsedFormula';
import { rangeOf } from './rangeOf';
import { readsAny } from './readsAny';
import { SheetDraft } from './sheetDraft';
import { SheetNumbers } from './sheetNumbers';
import { agrees } from './trust';
import { NotCalculable, toCell, type Value } from './value';

/** Why a cell may hold an older value: the engine does not know its formula, it depends on itself, or it reads such a cell. */
export type Uncalculated = 'unknown' | 'cycle' | 'readsOlder';

/** Finds a sheet by its name. */
export type SheetNamed = (name: string) => Sheet | undefined;

/**
 * Carries edits out and calculates what depends on them, with a library's functions. Before a formula of the file is trusted, what the
 * engine makes of the file as Excel left it must be what Excel left in the cell; otherwise the cell keeps its value and is marked.
 */
export class Calculation implements Calculator {
  /** Cells that keep an older value although what they read has changed. */
  private readonly left = new Map<number, Uncalculated>();
  private readonly numbers = new SheetNumbers();
  private readonly trusted = new Map<ParsedFormula, boolean>();
  private readonly formulas: FormulaRegister;
  private isReady = false;

  constructor(
    private readonly opened: readonly Sheet[],
    private readonly names: Names,
  ) {
    for (const { name } of opened) this.numbers.of(name);
    this.formulas = new FormulaRegister(opened, names, this.numbers);
  }

  /** How many cells may hold an older value. */
  get leftCount(): number {
    return this.left.size;
  }

  /** Why a cell may hold an older value; undefined where it does not. */
  whyNot({ sheet, row, column }: Address): Uncalculated | undefined {
    return this.left.get(placeKey(this.numbers.of(sheet), row, column));
  }

  write(sheets: readonly Sheet[], edits: readonly WriteCells[]): Written {
    this.prepare(sheets);
    const draft = this.draftOf(sheets);
    const changed: number[] = [];
    for (const { at, cells } of edits) {
      const sheet = this.numbers.of(at.sheet);
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
    for (const { sheet: name, row, column } of cells) {
      const sheet = this.numbers.of(name);
      const found = sheets.find((one) => one.name === name);
      this.formulas.add(found, sheet, row, column);
      this.left.delete(placeKey(sheet, row, column));
    }
  }

  replace(sheets: readonly Sheet[], names: readonly string[]): Written {
    this.prepare(sheets);
    const draft = this.draftOf(sheets);
    const changed: number[] = [];
    for (const name of names) {
      const number = this.numbers.of(name);
      for (const place of this.formulas.dependencies.forget(number)) this.left.delete(place);
      changed.push(...this.formulas.dependencies.readersOfSheet(number));
      const sheet = draft.named(name);
      if (sheet) changed.push(...this.formulas.addAll(sheet));
    }
    this.recalculate(draft, changed);
    return { sheets: draft.result, touched: unique(draft.touched) };
  }

  /** Calculates a formula as if it stood in a cell of these sheets. Throws `NotCalculable`. */
  ask(parsed: ParsedFormula, sheetNamed: SheetNamed, at: Address, offset = { rows: 0, columns: 0 }): Value {
    const range = (name: string, area: Area): Value => {
      const sheet = sheetNamed(name);
      if (!sheet) throw new NotCalculable(name);
      return rangeOf(sheet, area);
    };
    return evaluate(parsed.tree, { ...at, offset, names: this.names, range });
  }

  private draftOf(sheets: readonly Sheet[]): SheetDraft {
    return new SheetDraft(sheets, (name) => this.numbers.of(name));
  }

  /** Takes every formula of the file apart, once, when something is first written. */
  private prepare(sheets: readonly Sheet[]): void {
    if (this.isReady) return;
    this.isReady = true;
    for (const sheet of sheets) this.formulas.addAll(sheet);
  }

  private putContent(draft: SheetDraft, sheet: number, row: number, column: number, content: CellContent): number[] {
    const place = placeKey(sheet, row, column);
    const formula = typeof content === 'object' && content !== null ? content.formula : undefined;
    const cleared = leaveArea(draft, place);
    this.left.delete(place);
    const parsed = this.formulas.put(sheet, row, column, formula);
    draft.put(sheet, row, column, typeof content === 'object' ? (content?.result ?? null) : content, formula);
    if (formula !== undefined && !parsed) this.left.set(place, 'unknown');
    return [place, ...cleared];
  }

  private recalculate(draft: SheetDraft, changed: readonly number[]): void {
    let { order, cycle } = this.formulas.dependencies.order(changed);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const place of cycle) this.left.set(place, 'cycle');
      const filled = order.flatMap((place) => this.calculate(draft, place));
      if (filled.length === 0) return;
      ({ order, cycle } = this.formulas.dependencies.order(filled));
      order = order.filter((place) => !filled.includes(place));
    }
  }

  /** Calculates one cell; gives the cells beside it that its answer newly fills or leaves. */
  private calculate(draft: SheetDraft, place: number): readonly number[] {
    const { sheet, row, column } = placeOf(place);
    const parsed = this.formulas.dependencies.get(place);
    const formula = draft.formula(sheet, row, column);
    if (!parsed || formula === undefined) return [];
    const at = { sheet: this.numbers.name(sheet), row, column };
    try {
      if (!this.isTrusted(parsed, at, sheet)) throw new NotCalculable(formula);
      const value = this.ask(parsed, (name) => draft.named(name), at);
      const fill = this.formulas.isTyped(parsed) ? fillFreely : fillAsBefore;
      const { first, changed } = fill(draft, place, value, formula);
      const shown: Scalar = toCell(first ?? 0);
      if (shown !== draft.value(sheet, row, column)) draft.put(sheet, row, column, shown, formula);
      this.left.delete(place);
      if (readsAny(parsed, sheet, this.left, this.numbers)) this.left.set(place, 'readsOlder');
      return changed;
    } catch (error) {
      if (!(error instanceof NotCalculable)) throw error;
      this.left.set(place, 'unknown');
      return [];
    }
  }

  /** Whether the engine makes of the opened file what Excel left in the cell. A file without results leaves nothing to compare. */
  private isTrusted(parsed: ParsedFormula, at: Address, sheet: number): boolean {
    if (this.formulas.isTyped(parsed)) return true;
    const known = this.trusted.get(parsed);
    if (known !== undefined) return known;
    const file = this.opened[sheet];
    const named: SheetNamed = (name) => this.opened.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const isBlank = (file?.values[at.row]?.[at.column] ?? null) === null;
    const isSame = isBlank || agrees(this.ask(parsed, named, at), file, at.row, at.column);
    this.trusted.set(parsed, isSame);
    return isSame;
  }
}

/** An answer that fills cells may change others in turn; more turns than this is a circle. */
const MOST_ROUNDS = 8;

const unique = (cells: readonly Address[]): Address[] => [
  ...new Map(cells.map((cell) => [`${cell.sheet}!${cell.row} ${cell.column}`, cell])).values(),
];
