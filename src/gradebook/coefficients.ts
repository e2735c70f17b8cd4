import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import type { HeadingPath } from './headingPaths';
import { textOf } from './grid';
import { readCoefficient } from './marks';
import type { Section } from './sections';

/** The coefficient of a column: from the heading's own words, else from the rows of coefficients, the nearest to the headings first. */
export function coefficientAt(sheet: Sheet, section: Section, path: HeadingPath): number | null {
  if (path.own.coefficient !== null) return path.own.coefficient;
  for (const row of section.coefficientRows) {
    const coefficient = readCoefficient(sheet.values[row]?.[path.column] ?? null);
    if (typeof coefficient === 'number') return coefficient;
  }
  return null;
}

/** Coefficients that are no number above 0, or that differ from row to row, in the columns where one is needed. */
export function coefficientProblems(sheet: Sheet, section: Section, columns: readonly HeadingPath[]): Problem[] {
  return columns.flatMap((path) => {
    const used = coefficientAt(sheet, section, path);
    return section.coefficientRows.flatMap((row): Problem[] => {
      const value = sheet.values[row]?.[path.column] ?? null;
      const coefficient = readCoefficient(value);
      if (coefficient === null || coefficient === used) return [];
      const code = typeof coefficient === 'number' ? 'coefficientDiffers' : 'coefficientNotPositive';
      const at: Address = { sheet: sheet.name, row, column: path.column };
      return [{ code, at, sheet: sheet.name, text: textOf(value), about: path.own.name }];
    });
  });
}
