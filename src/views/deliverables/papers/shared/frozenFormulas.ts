import type { Sheet } from '../../../../model/sheet';
import type { CellContent, WriteCells } from '../../../../workbook/edits';

/** What a formula that was never calculated leaves behind: the answer is not there, which is not an empty cell. */
const NO_ANSWER = '#N/A';

/** Puts the value of every formula that `calls` us in its place, in all cells of an answer that spills; other formulas stay. */
export const frozenFormulas = (sheets: readonly Sheet[], calls: (formula: string) => boolean): readonly WriteCells[] =>
  sheets.flatMap(({ name, formulas, values }) =>
    [...formulas.entries()].flatMap(([row, line]): WriteCells[] => {
      const first = line?.findIndex((formula) => formula !== undefined && calls(formula)) ?? -1;
      if (!line || first < 0) return [];
      const cells = line
        .slice(first)
        .map((formula, offset): CellContent | undefined =>
          formula !== undefined && calls(formula) ? (values[row]?.[first + offset] ?? NO_ANSWER) : undefined,
        );
      return [{ kind: 'writeCells', at: { sheet: name, row, column: first }, cells: [cells] }];
    }),
  );
