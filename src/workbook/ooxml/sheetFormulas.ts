import type { Area } from '../../model/sheet';
import type { CellBudget } from './cellBudget';
import type { CellGrid } from './cellGrid';
import { sheetArea } from './cellReference';
import { LIMITS } from './limits';
import { sharedFormula, type SharedFormula } from './sharedFormula';
import { tooLarge } from './xlsxError';
import type { Attributes } from './xmlReader';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet: plain ones, groups that share one text, arrays that share one calculation. */
export class SheetFormulas {
  private readonly groups = new Map<string, Place & { readonly formula: SharedFormula; readonly cost: number }>();
  private readonly early: (Place & { readonly group: string })[] = [];
  /** The areas that one calculation fills, with its formula. */
  readonly areas: { readonly area: Area; readonly formula: string }[] = [];

  constructor(
    private readonly grid: CellGrid,
    private readonly budget: CellBudget,
  ) {}

  /** Takes the `f` element of a cell. */
  add(row: number, column: number, { t: type, ref, si: group = '', r1 = '', r2 = '' }: Attributes, text: string): void {
    const formula = type === 'dataTable' ? `TABLE(${[r1, r2].filter(Boolean).join(',')})` : text.replace(/^=/, '');
    if (formula !== '') this.grid.setFormula(row, column, formula);
    if (type === 'shared' && formula !== '') {
      if (formula.length > LIMITS.sharedFormula) throw tooLarge('text', LIMITS.sharedFormula);
      this.groups.set(group, { row, column, formula: sharedFormula(formula), cost: formula.length >> 4 });
    } else if (type === 'shared' && !this.place(row, column, group)) this.early.push({ row, column, group });
    const area = type === 'array' || type === 'dataTable' ? sheetArea(ref ?? '') : null;
    if (area) this.areas.push({ area, formula });
  }

  /** Gives the remaining cells of groups and arrays their formula, once all cells are known. */
  finish(): void {
    for (const { row, column, group } of this.early) this.place(row, column, group);
    for (const { area, formula } of this.areas) this.grid.shareFormula(area, formula);
  }

  private place(row: number, column: number, group: string): boolean {
    const first = this.groups.get(group);
    if (!first) return false;
    this.budget.take(first.cost);
    this.grid.setFormula(row, column, first.formula(row - first.row, column - first.column));
    return true;
  }
}
