import { cellKey, type Area } from '../../../src/model/sheet';
import { sharedFormula } from '../../../src/workbook/ooxml/sharedFormula';
import { NotSimulated } from '../protocol';
import type { SimulatedSheet } from './simulatedSheet';

/** Copies cells from one place to another as pasting does: everything, or only what they hold, or only how they look. */
export function pasteCells(from: SimulatedSheet, area: Area, to: SimulatedSheet, target: Area, what: string): void {
  const [down, right] = [target.firstRow - area.firstRow, target.firstColumn - area.firstColumn];
  const isSameSize = target.lastRow - area.lastRow === down && target.lastColumn - area.lastColumn === right;
  if (!isSameSize || !['All', 'Formulas', 'Formats'].includes(what)) throw new NotSimulated(`copying ${what} to another size`);
  if (from === to && what !== 'All') throw new NotSimulated('copying a part within a sheet');
  const cells: (() => void)[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const [source, key] = [cellKey(row, column), cellKey(row + down, column + right)];
      if (what !== 'Formats') cells.push(content(from, row, column, to, down, right));
      if (what !== 'Formulas')
        cells.push(carry(from.formats, source, to.formats, key), carry(from.dress.looks, source, to.dress.looks, key));
      if (what === 'All') cells.push(carry(from.dress.comments, source, to.dress.comments, key));
    }
  }
  for (const paste of cells) paste();
  if (what !== 'Formulas') to.dress.pasteRules(from.dress, area, down, right);
}

function content(from: SimulatedSheet, row: number, column: number, to: SimulatedSheet, down: number, right: number): () => void {
  const [value, formula] = [from.value(row, column), from.formula(row, column)];
  return () => {
    const key = cellKey(row + down, column + right);
    to.put(row + down, column + right, value);
    if (formula === undefined) to.formulas.delete(key);
    else to.formulas.set(key, sharedFormula(formula)(down, right));
  };
}

function carry<Value>(from: ReadonlyMap<number, Value>, source: number, to: Map<number, Value>, key: number): () => void {
  const value = from.get(source);
  return () => {
    if (value === undefined) to.delete(key);
    else to.set(key, value);
  };
}
