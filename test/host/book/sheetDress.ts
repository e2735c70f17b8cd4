import type { Area } from '../../../src/model/sheet';
import { sharedFormula } from '../../../src/workbook/ooxml/sharedFormula';
import { common, moved, without } from './areas';

/** How a cell or a conditional format looks: what was set of it, by short names such as `bold` or `top`. */
export type Format = Readonly<Record<string, unknown>>;

/** A conditional format; a custom one has a formula for the first cell of its first area. */
export interface Rule {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  format: Format;
  /** Excel fails on the formulas of some rules that people have duplicated. */
  readonly isUnreadable?: boolean;
}

/** A data validation: what was set of it. */
export interface Validation {
  areas: Area[];
  settings: Format;
}

let rulesMade = 0;

/** A new id, as Excel gives one to every conditional format. */
export const ruleId = (): string => `{CF${String(rulesMade++).padStart(6, '0')}}`;

/** What Excel keeps of a sheet beside its values: how it looks, is printed and is guided. */
export class SheetDress {
  readonly looks = new Map<number, Format>();
  /** In their order: the first one wins. */
  rules: Rule[] = [];
  validations: Validation[] = [];
  readonly names = new Map<string, { formula: string; visible: boolean }>();
  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  frozen: { rows: number; columns: number } | null = null;
  gridlines = true;
  print: Format = {};
  /** Rows before which a page begins. */
  breaks: number[] = [];
  /** Comments by cell: the interface that we use does not see them, yet they must not get lost. */
  readonly comments = new Map<number, string>();

  /** Takes the conditional formats and validations of an area away. */
  clearRules(area: Area): void {
    this.rules = this.rules.map((rule) => ({ ...rule, ...cutFrom(rule, area) })).filter(({ areas }) => areas.length > 0);
  }

  clearValidations(area: Area): void {
    this.validations = this.validations
      .map((one) => ({ ...one, areas: one.areas.flatMap((own) => without(own, area)) }))
      .filter(({ areas }) => areas.length > 0);
  }

  /** Copies the conditional formats of an area of another sheet, or of this one, as pasting does. */
  pasteRules(from: SheetDress, area: Area, down: number, right: number): void {
    const pasted = from.rules.flatMap((rule) => {
      const areas = rule.areas.flatMap((own) => common(own, area) ?? []);
      return areas.length === 0
        ? []
        : [
            {
              ...rule,
              id: ruleId(),
              ...rebased(
                rule,
                areas.map((own) => moved(own, down, right)),
              ),
            },
          ];
    });
    this.clearRules(moved(area, down, right));
    this.rules.push(...pasted);
  }

  /** Makes room for rows. */
  insertRows(before: number, count: number): void {
    const shifted = (area: Area): Area => ({
      ...area,
      firstRow: area.firstRow >= before ? area.firstRow + count : area.firstRow,
      lastRow: area.lastRow >= before ? area.lastRow + count : area.lastRow,
    });
    this.rules = this.rules.map((rule) => ({ ...rule, ...rebased(rule, rule.areas.map(shifted)) }));
    this.validations = this.validations.map((one) => ({ ...one, areas: one.areas.map(shifted) }));
  }
}

/** The rule on other areas, its formula for their first cell. */
function rebased({ areas, formula }: Rule, now: Area[]): Pick<Rule, 'areas' | 'formula'> {
  const [from, to] = [areas[0], now[0]];
  if (!from || !to) return { areas: now, formula };
  return { areas: now, formula: sharedFormula(formula)(to.firstRow - from.firstRow, to.firstColumn - from.firstColumn) };
}

const cutFrom = (rule: Rule, hole: Area): Pick<Rule, 'areas' | 'formula'> =>
  rebased(
    rule,
    rule.areas.flatMap((own) => without(own, hole)),
  );
