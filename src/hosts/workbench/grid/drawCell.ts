import type { Sheet } from '../../../model/sheet';
import { type CellFormat, type Formats, PLAIN } from '../../../workbook/ooxml/appearance/cellFormat';
import type { SheetAppearance } from '../../../workbook/ooxml/appearance/sheetAppearance';
import { formatColour, shownText } from './shownCell';

/** A cell as SlickGrid draws it. */
export interface DrawnCell {
  readonly html: HTMLElement;
  readonly addClasses: string;
  readonly toolTip: string;
}

/** What decides a cell's look beside its own format. */
export interface CellLook {
  readonly formats: Formats;
  readonly appearance: SheetAppearance;
  /** Conditional formats that hold in the cell. */
  readonly changes: readonly number[];
  /** Why its formula was not calculated, in words. */
  readonly note: string | null;
}

/** Draws a cell: its text in French under its number format, its look as classes. */
export function drawCell(sheet: Sheet, row: number, column: number, { formats, appearance, changes, note }: CellLook): DrawnCell {
  const value = sheet.values[row]?.[column] ?? null;
  const style = styleOf(appearance, row, column);
  const format = formats.cells[style] ?? PLAIN;
  const changed = changes.map((change) => formats.changes[change]?.numberFormat).find((code) => code != null);
  const text = shownText(value, changed ?? format.numberFormat);
  const isOver = typeof value === 'string' && !format.wraps && format.rotation === 0 && ['general', 'left'].includes(format.horizontal);
  const classes = [
    `x${style}`,
    ...changes.map((change) => `c${change}`),
    typeof value === 'number' ? 'num' : typeof value === 'boolean' || /^#[A-Z/0!?]+$/.test(text) ? 'bool' : '',
    isOver && text !== '' && isBlank(sheet, row, column + 1) ? 'over' : '',
    format.rotation !== 0 ? 'turned' : '',
    note === null ? '' : 'uncalculated',
  ];
  return {
    html: span(text, format, formatColour(value, format.numberFormat)),
    addClasses: classes.filter(Boolean).join(' '),
    toolTip: note ?? '',
  };
}

/** The number of a cell's look: its own, its row's, its column's, else the first, which is the workbook's usual one. */
function styleOf({ styles, rowStyles, columns }: SheetAppearance, row: number, column: number): number {
  const own = styles[row]?.[column] ?? rowStyles.get(row);
  return own ?? columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

const isBlank = (sheet: Sheet, row: number, column: number): boolean => {
  const value = sheet.values[row]?.[column] ?? null;
  return value === null || value === '';
};

function span(text: string, { rotation }: CellFormat, colour: string | null): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  if (colour !== null) element.style.color = colour;
  if (rotation === 'stacked') element.style.writingMode = 'vertical-lr';
  else if (rotation !== 0) {
    element.style.writingMode = 'vertical-rl';
    if (rotation > 0) element.style.transform = 'rotate(180deg)';
  }
  return element;
}
