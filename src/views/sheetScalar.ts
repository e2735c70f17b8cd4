import type { Address, Scalar, Sheet } from '../model/sheet';

/** What stands in a cell of the sheets as they were read; null where there is nothing. */
export const sheetScalar = (sheets: readonly Sheet[], { sheet, row, column }: Address): Scalar =>
  sheets.find(({ name }) => name === sheet)?.values[row]?.[column] ?? null;

/** The formula of a cell, in English notation; undefined where there is none. */
export const sheetFormula = (sheets: readonly Sheet[], { sheet, row, column }: Address): string | undefined =>
  sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column];
