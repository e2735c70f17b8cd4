import { rangeName } from '../../model/address';
import type { Area } from '../../model/sheet';
import type { ChoiceList, SheetDesign, SheetRow } from '../edits';
import { usersHeight } from '../usersHeight';
import { alikeAreas } from './alikeAreas';
import { addRules } from './ourFormats';
import { setUpPrint } from './printSetup';
import { areasIn, portionsOf } from './rangeAreas';
import { rangeOf } from './readBlocks';

/** How a column stands in the sheet that is replaced; a width in points, 0 where it is hidden. */
export interface OldColumn {
  readonly points: number;
  readonly hidden: boolean;
}

/** Pixels of a character in the usual fonts, and points of a pixel. */
const PIXELS = 7;
const POINTS = 0.75;

/** A width in characters, as a file has it, in points. */
export const pointsOf = (characters: number): number => Math.trunc(characters * PIXELS + 0.5) * POINTS;

/** What stands of a sheet that is made again. */
export interface OldDress {
  readonly used: Area | null;
  readonly columns: readonly OldColumn[];
  readonly heights: readonly number[];
}

/** Gives a sheet all of its design but cells and view: columns, rows, print, conditional formats, lists. What others added stays. */
export function dressSheet(sheet: Excel.Worksheet, design: SheetDesign, old: OldDress | null): void {
  dressColumns(sheet, design, old?.columns ?? []);
  dressRows(sheet, design, old?.heights ?? []);
  addRules(sheet, design.formats ?? []);
  for (const list of design.lists ?? []) offer(sheet, list, old?.used?.lastRow ?? 0);
  setUpPrint(sheet, design);
}

function dressColumns(sheet: Excel.Worksheet, { columns }: SheetDesign, old: readonly OldColumn[]): void {
  const properties = columns.map(({ width, hidden, keep }): Excel.SettableColumnProperties => {
    const kept = keep === undefined ? undefined : old[keep];
    const points = kept && kept.points > 0 ? kept.points : pointsOf(width);
    return { columnHidden: hidden === true || kept?.hidden === true, format: { columnWidth: points } };
  });
  if (properties.length === 0) return;
  const range = rangeOf(sheet, { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: properties.length - 1 });
  range.untrack();
  range.setColumnProperties(properties);
}

function dressRows(sheet: Excel.Worksheet, { rows }: SheetDesign, heights: readonly number[]): void {
  if (rows.length === 0) return;
  const range = rangeOf(sheet, { firstRow: 0, lastRow: rows.length - 1, firstColumn: 0, lastColumn: 0 });
  range.untrack();
  range.setRowProperties(
    rows.map((row) => {
      const height = heightOf(row, heights);
      return { rowHidden: row.hidden ?? false, ...(height === undefined ? {} : { format: { rowHeight: height } }) };
    }),
  );
}

/** The height of a row: a user's, or that of the design; undefined leaves it to Excel. */
const heightOf = (row: SheetRow | undefined, heights: readonly number[]): number | undefined =>
  row && (usersHeight(row.was && heights[row.was.row], row) ?? row.height);

/** Fits the rows of a sheet to their texts that nobody gives a height: they may still have an older one. */
export function fitRows(sheet: Excel.Worksheet, { rows }: SheetDesign, { heights }: OldDress, lastRow: number): void {
  const lines = Array.from({ length: lastRow + 1 }, (_, row) => [heightOf(rows[row], heights)]);
  const free = alikeAreas(lines, 0, (height) => (height === undefined ? 'free' : undefined)).get('free') ?? [];
  for (const portion of portionsOf(free)) areasIn(sheet, portion).format.autofitRows();
}

/** Hides the lines between cells and keeps headings in sight: the one thing that Excel does only in the workbook that is in front. */
export function arrangeView(sheet: Excel.Worksheet, design: SheetDesign): void {
  sheet.showGridlines = false;
  freeze(sheet, design);
}

function freeze({ freezePanes }: Excel.Worksheet, { frozen = { rows: 0, columns: 0 } }: SheetDesign): void {
  freezePanes.unfreeze();
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeName({ firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: columns - 1 }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** The list stands in its area alone, whatever stood there or, down to that row, below. */
function offer(sheet: Excel.Worksheet, { area, choices, title, warning }: ChoiceList, lastRow: number): void {
  const before = rangeOf(sheet, { ...area, lastRow: Math.max(area.lastRow, lastRow) });
  before.untrack();
  before.dataValidation.clear();
  const range = rangeOf(sheet, area);
  range.untrack();
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join() } };
  range.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message: warning };
}
