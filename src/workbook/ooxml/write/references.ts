import { areaName, cellName, columnLetters } from '../../../model/address';
import type { Area } from '../../../model/sheet';

/** A sheet's name as formulas need it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A rectangle with fixed rows and columns, such as `$A$1:$R$93`. */
export const absoluteName = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): string =>
  `$${columnLetters(firstColumn)}$${String(firstRow + 1)}:$${columnLetters(lastColumn)}$${String(lastRow + 1)}`;

/** A rectangle's name, a single cell's without a colon. */
export const shortName = (area: Area): string =>
  area.firstRow === area.lastRow && area.firstColumn === area.lastColumn
    ? cellName({ row: area.firstRow, column: area.firstColumn })
    : areaName(area);
