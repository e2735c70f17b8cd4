import { rangeName } from '../../model/address';
import type { ChoiceList, SheetDesign } from '../edits';
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

/** Gives a sheet all of its design but cells and view: columns, rows, print, conditional formats, lists. */
export function dressSheet(sheet: Excel.Worksheet, design: SheetDesign, old: readonly OldColumn[]): void {
  dressColumns(sheet, design, old);
  dressRows(sheet, design);
  const all = sheet.getRange();
  all.untrack();
  all.conditionalFormats.clearAll();
  addRules(sheet, design.formats ?? []);
  all.dataValidation.clear();
  for (const list of design.lists ?? []) offer(sheet, list);
  setUpPrint(sheet, design);
}

function dressColumns(sheet: Excel.Worksheet, { columns }: SheetDesign, old: readonly OldColumn[]): void {
  const properties = columns.map(({ width, hidden, keep }): Excel.SettableColumnProperties => {
    const kept = keep === undefined ? undefined : old[keep];
    const points = kept && kept.points > 0 ? kept.points : pointsOf(width);
    return { columnHidden: kept?.hidden ?? hidden ?? false, format: { columnWidth: points } };
  });
  if (properties.length === 0) return;
  const range = rangeOf(sheet, { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: properties.length - 1 });
  range.untrack();
  range.setColumnProperties(properties);
}

function dressRows(sheet: Excel.Worksheet, { rows }: SheetDesign): void {
  if (rows.length === 0) return;
  const range = rangeOf(sheet, { firstRow: 0, lastRow: rows.length - 1, firstColumn: 0, lastColumn: 0 });
  range.untrack();
  range.setRowProperties(
    rows.map(({ height, hidden }) => ({ rowHidden: hidden ?? false, ...(height === undefined ? {} : { format: { rowHeight: height } }) })),
  );
}

/** Fits the rows of a sheet to their texts that the design gives no height: they may still have an older one. */
export function fitRows(sheet: Excel.Worksheet, { rows }: SheetDesign, lastRow: number): void {
  const lines = Array.from({ length: lastRow + 1 }, (_, row) => [rows[row]?.height]);
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

function offer(sheet: Excel.Worksheet, { area, choices, title, warning }: ChoiceList): void {
  const range = rangeOf(sheet, area);
  range.untrack();
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join() } };
  range.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message: warning };
}
