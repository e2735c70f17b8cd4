import type { Area } from '../../model/sheet';
import { patchSheet } from '../patchSheet';
import type { CellChange, Change } from '../workbook';
import type { SheetEvent } from './burst';
import { areasOf } from './eventAreas';
import { formulaAreas, rowsThatDiffer } from './formulaCells';
import { readBlocks, type Wanted } from './readBlocks';
import type { KnownSheet } from './readWorkbook';

/** What a burst of events comes to, and the sheets as they are known afterwards. */
export interface Read {
  readonly changes: readonly Change[];
  readonly known: readonly KnownSheet[];
}

/**
 * Reads what a burst may have changed: the whole rows that were edited, and the formulas of the sheets that Excel worked out again.
 * Where rows, columns or sheets came, went or were renamed, or Excel does not answer, everything must be read again.
 */
export async function readChanges(events: readonly SheetEvent[], known: readonly KnownSheet[]): Promise<Read> {
  const structure: Read = { changes: [{ kind: 'structure' }], known };
  const isUnknown = (event: SheetEvent): boolean => event.kind === 'edited' && known.every(({ id }) => id !== event.id);
  if (events.some((event) => event.kind === 'structure' || isUnknown(event))) return structure;
  try {
    const wanted = known.filter(({ sheet }) => !sheet.hidden).flatMap((one) => wantedOf(one, events));
    if (wanted.length === 0) return { changes: [], known };
    const blocks = await readBlocks(wanted, {});
    if (blocks.some(({ wanted: { name }, nameNow }) => name !== nameNow)) return structure;
    const changes = blocks.flatMap(({ wanted: { id }, block }): CellChange[] => {
      const before = known.find((one) => one.id === id)?.sheet;
      return before ? rowsThatDiffer(before, block).map((part) => ({ ...part, kind: 'cells', sheet: before.name })) : [];
    });
    const after = (one: KnownSheet): KnownSheet => ({
      ...one,
      sheet: changes.filter(({ sheet }) => sheet === one.sheet.name).reduce(patchSheet, one.sheet),
    });
    return { changes, known: known.map(after) };
  } catch {
    return structure;
  }
}

function wantedOf({ id, sheet }: KnownSheet, events: readonly SheetEvent[]): Wanted[] {
  const width = sheet.values.reduce((widest, line) => Math.max(widest, line.length), 0);
  const edited = events.flatMap((event) => (event.kind === 'edited' && event.id === id ? areasOf(event.address) : []));
  const calculated = events.some((event) => event.kind === 'calculated' && event.id === id);
  const areas = [...edited.map((area) => wholeRows(area, sheet.values.length, width)), ...(calculated ? formulaAreas(sheet) : [])];
  return areas.filter((area) => area.firstRow <= area.lastRow).map((area) => ({ id, name: sheet.name, area }));
}

/** The rows of an edit, as wide as the sheet is known to be; an edit of whole rows or columns ends where the sheet's cells end. */
function wholeRows(area: Area, height: number, width: number): Area {
  const lastRow = area.lastRow - area.firstRow >= height ? height - 1 : area.lastRow;
  const lastColumn = area.lastColumn - area.firstColumn >= width ? width - 1 : Math.max(area.lastColumn, width - 1);
  return { firstRow: area.firstRow, lastRow, firstColumn: 0, lastColumn: Math.max(0, lastColumn) };
}
