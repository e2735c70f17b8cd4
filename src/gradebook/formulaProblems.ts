import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import { formulaWeightProblems } from './formulaWeights';
import type { Column } from './readColumns';

/** A column is one of formulas when at least this share of its rows has the same one. */
const FORMULA_SHARE = 0.8;

/**
 * What the formulas of the marks do not do: a result that the file does not hold, a constant among formulas,
 * a formula that is not its neighbours', a mean that weighs otherwise than it shows.
 */
export function formulaProblems(sheet: Sheet, rows: readonly number[], columns: readonly Column[]): Problem[] {
  const calculated = calculatedColumns(sheet, rows);
  const judged = columns.filter(({ reading: { column, meaning } }) => calculated.has(column) && meaning !== null && JUDGED.has(meaning.is));
  return judged.flatMap(({ reading: { column, meaning } }): Problem[] => {
    const formulas = rows.flatMap((row) => {
      const formula = sheet.formulas[row]?.[column];
      return formula === undefined ? [] : [{ row, formula, shape: shapeOf(formula, row) }];
    });
    const problem = (code: Problem['code'], found: readonly number[], more: Partial<Problem> = {}): Problem[] => {
      const cells = found.map((row): Address => ({ sheet: sheet.name, row, column }));
      return cells[0] === undefined ? [] : [{ code, at: cells[0], sheet: sheet.name, count: cells.length, cells, ...more }];
    };
    const uncalculated = formulas.filter(({ row }) => (sheet.values[row]?.[column] ?? null) === null).map(({ row }) => row);
    const usual = mostFrequent(formulas.map(({ shape }) => shape));
    const others = formulas.filter(({ shape }) => shape === usual).length;
    const isFormulaColumn = others >= rows.length * FORMULA_SHARE;
    const constants = rows.filter((row) => sheet.formulas[row]?.[column] === undefined && typeof sheet.values[row]?.[column] === 'number');
    const differing = formulas.filter(({ shape }) => shape !== usual).map(({ row }) => row);
    const first = formulas.find(({ shape }) => shape === usual);
    return [
      ...problem('uncalculated', uncalculated),
      ...(isFormulaColumn ? problem('overwrittenFormula', constants, { others }) : []),
      ...(isFormulaColumn ? problem('formulaDiffers', differing, { others }) : []),
      ...(meaning?.is === 'centreMean' && others > 1 && first !== undefined
        ? formulaWeightProblems(sheet, { sheet: sheet.name, row: first.row, column }, first.formula, meaning.centre, columns)
        : []),
    ];
  });
}

function calculatedColumns(sheet: Sheet, rows: readonly number[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of rows) sheet.formulas[row]?.forEach((formula, column) => formula !== undefined && columns.add(column));
  return columns;
}

const JUDGED = new Set(['centreMean', 'subject', 'companyMark', 'companyResit', 'companyScore', 'toeic']);
const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(A-Z_])/gi;

/** A formula with its rows told from its own row, as they are copied down: alike in every row that calculates alike. */
const shapeOf = (formula: string, row: number): string =>
  formula.replace(REFERENCE, (_, __: string, letters: string, fixed: string, at: string) =>
    fixed === '' ? `${letters.toUpperCase()}[${String(Number(at) - 1 - row)}]` : `${letters.toUpperCase()}$${at}`,
  );

function mostFrequent(shapes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
