import { Calculation } from '../../src/hosts/workbench/engine/calculation';
import { parseFormula } from '../../src/hosts/workbench/engine/parsedFormula';
import { isMatrix, truth } from '../../src/hosts/workbench/engine/value';
import { cellName, contains } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import type { SetOurFormats } from '../../src/workbook/edits';

const NAMES = new Map<string, never>();

/** Which rule decides how each cell looks, as `Notes!F7 R05`: the first of ours that holds there. */
export function markedCells(sheets: readonly Sheet[], marks: readonly SetOurFormats[]): readonly string[] {
  const calculation = new Calculation(sheets, NAMES);
  const named = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  return marks.flatMap(({ sheet, rules }) => {
    const ready = rules.map(({ areas, formula }) => ({ areas, formula, parsed: parseFormula(`=${formula}`, NAMES) }));
    const lastRow = Math.max(-1, ...rules.flatMap(({ areas }) => areas.map((area) => area.lastRow)));
    const lastColumn = Math.max(-1, ...rules.flatMap(({ areas }) => areas.map((area) => area.lastColumn)));
    const found: string[] = [];
    for (let row = 0; row <= lastRow; row++) {
      for (let column = 0; column <= lastColumn; column++) {
        const decisive = ready.find(({ areas, parsed, formula }) => {
          const [first] = areas;
          if (!first || !areas.some((area) => contains(area, row, column))) return false;
          if (!parsed) throw new Error(`not a formula: ${formula}`);
          const value = calculation.ask(
            parsed,
            named,
            { sheet, row, column },
            { rows: row - first.firstRow, columns: column - first.firstColumn },
          );
          return !isMatrix(value) && truth(value) === true;
        });
        if (decisive) found.push(`${sheet}!${cellName({ row, column })} ${/ENSIAME-(\w+)/.exec(decisive.formula)?.[1] ?? ''}`);
      }
    }
    return found;
  });
}
