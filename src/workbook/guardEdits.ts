import { contains } from '../model/address';
import { cellKey, type Sheet } from '../model/sheet';
import type { Edit, WriteCells } from './edits';
import { SaveError, type SaveFault } from './saveFault';
import { type Obstacle, WorkbookError, type WorkbookFault } from './workbookError';

/** Refuses what Excel would refuse before anything is written: sheets that are missing or protected, parts of an array, headings of tables. */
export function guardEdits(edits: readonly Edit[], sheets: readonly Sheet[], obstacles: readonly Obstacle[]): void {
  const writes = edits.filter((edit): edit is WriteCells => edit.kind === 'writeCells');
  for (const { at } of writes) {
    if (!sheets.some(({ name }) => name === at.sheet)) throw new WorkbookError({ code: 'sheetMissing', sheet: at.sheet });
    if (obstacles.some((obstacle) => obstacle.code === 'sheetProtected' && obstacle.sheet === at.sheet)) {
      throw new WorkbookError({ code: 'sheetProtected', sheet: at.sheet });
    }
  }
  for (const sheet of sheets) guardCells(sheet, writes);
}

function guardCells(sheet: Sheet, edits: readonly WriteCells[]): void {
  const { arrays = [], tables, values } = sheet;
  if (arrays.length === 0 && tables.length === 0) return;
  const written = new Map(
    edits
      .filter(({ at }) => at.sheet === sheet.name)
      .flatMap(({ at, cells }) =>
        cells.flatMap((line, down) =>
          line.flatMap((content, right) => {
            const cell = { row: at.row + down, column: at.column + right };
            return content === undefined ? [] : [[cellKey(cell.row, cell.column), { ...cell, content }] as const];
          }),
        ),
      ),
  );
  for (const { row, column, content } of written.values()) {
    const array = arrays.find((area) => contains(area, row, column));
    const isPart = array !== undefined && !written.has(cellKey(array.firstRow, array.firstColumn));
    const isHeading = tables.some(({ area }) => area.firstRow === row && contains(area, row, column));
    if (isPart || (isHeading && content !== (values[row]?.[column] ?? null))) {
      throw new WorkbookError({ code: 'cellRefused', at: { sheet: sheet.name, row, column } });
    }
  }
}

/** What a file's refusal is in the port's words. */
export function portError(error: unknown): unknown {
  return error instanceof SaveError ? new WorkbookError(portFault(error.fault)) : error;
}

function portFault(fault: SaveFault): WorkbookFault {
  switch (fault.code) {
    case 'structureProtected':
      return { code: 'structureProtected' };
    case 'sheetProtected':
    case 'sheetMissing':
      return { code: fault.code, sheet: fault.sheet };
    case 'partOfArray':
    case 'tableHeading':
      return { code: 'cellRefused', at: fault.at };
    case 'nameTaken':
      return { code: 'writeUndone', excelCode: fault.sheet };
    case 'notVerified':
      return { code: 'writeUndone', excelCode: fault.part };
  }
}
