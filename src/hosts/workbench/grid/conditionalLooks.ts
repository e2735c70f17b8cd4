import { contains } from '../../../model/address';
import type { Address, Sheet } from '../../../model/sheet';
import type { ConditionalFormat } from '../../../workbook/ooxml/appearance/sheetAppearance';
import type { Calculation } from '../engine/calculation';
import { binary } from '../engine/operators';
import { type Names, type ParsedFormula, parseFormula } from '../engine/parsedFormula';
import { fromCell, isMatrix, NotCalculable, truth, type Value } from '../engine/value';

/** The conditional formats of a sheet: which of them hold in a cell, and how many are not shown. */
export interface ConditionalLooks {
  readonly changes: (sheets: readonly Sheet[], at: Address) => readonly number[];
  readonly leftOut: number;
}

const COMPARISONS: Readonly<Partial<Record<string, string>>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  equal: '=',
  notEqual: '<>',
};

/** Rules that come with a formula of their own that says when they hold. */
const BY_FORMULA = ['expression', 'containsText', 'notContainsText', 'beginsWith', 'endsWith', 'containsBlanks', 'notContainsBlanks'];

interface Rule {
  readonly format: ConditionalFormat;
  readonly formulas: readonly ParsedFormula[];
}

/** Makes the conditional formats of a sheet ready; bars, scales, icons and what the engine cannot calculate are left out. */
export function conditionalLooks(formats: readonly ConditionalFormat[], names: Names, calculation: Calculation): ConditionalLooks {
  const rules = formats.flatMap((format): Rule[] => {
    const isKnown = format.type === 'cellIs' || [...BY_FORMULA, 'containsErrors', 'notContainsErrors'].includes(format.type);
    const formulas = format.formulas.flatMap((formula) => parseFormula(`=${formula}`, names) ?? []);
    return isKnown && format.change !== null && formulas.length > 0 && formulas.length === format.formulas.length
      ? [{ format, formulas }]
      : [];
  });
  const failing = new Set<Rule>();
  return {
    leftOut: formats.length - rules.length,
    changes: (sheets, at) => {
      const changes: number[] = [];
      for (const rule of rules) {
        const { format } = rule;
        if (failing.has(rule) || format.change === null || !covers(format, at)) continue;
        try {
          if (!holds(rule, sheets, at, calculation)) continue;
          changes.push(format.change);
          if (format.stops) break;
        } catch (error) {
          if (!(error instanceof NotCalculable)) throw error;
          failing.add(rule);
        }
      }
      return changes;
    },
  };
}

const covers = ({ areas }: ConditionalFormat, { row, column }: Address): boolean => areas.some((area) => contains(area, row, column));

function holds({ format, formulas }: Rule, sheets: readonly Sheet[], at: Address, calculation: Calculation): boolean {
  const top = Math.min(...format.areas.map((area) => area.firstRow));
  const left = Math.min(...format.areas.map((area) => area.firstColumn));
  const named = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const ask = (parsed: ParsedFormula | undefined): Value =>
    parsed ? calculation.ask(parsed, named, at, { rows: at.row - top, columns: at.column - left }) : null;
  if (format.type !== 'cellIs') return isTrue(ask(formulas[0]));
  const cell = fromCell(sheets.find(({ name }) => name === at.sheet)?.values[at.row]?.[at.column] ?? null);
  const [first, second] = [ask(formulas[0]), ask(formulas[1])];
  if (format.operator === 'between') return isTrue(binary('>=', cell, first)) && isTrue(binary('<=', cell, second));
  if (format.operator === 'notBetween') return isTrue(binary('<', cell, first)) || isTrue(binary('>', cell, second));
  return isTrue(binary(COMPARISONS[format.operator] ?? '=', cell, first));
}

const isTrue = (value: Value): boolean => !isMatrix(value) && truth(value) === true;
