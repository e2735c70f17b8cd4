import { cellKey, type Area } from '../../../src/model/sheet';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { Format } from '../book/sheetDress';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';

/** Refuses to change formats under a protection that forbids it. */
export function guardFormats(sheet: SimulatedSheet): void {
  if (sheet.isProtected && !sheet.mayFormat) throw new ExcelFailure('AccessDenied', 'The sheet is protected.');
}

/** Setters that note what is set under a short name. */
const setters = (
  names: Readonly<Record<string, string>>,
  set: (name: string, value: unknown) => void,
): NonNullable<HostObject['setters']> =>
  Object.fromEntries(Object.entries(names).map(([member, name]) => [member, (value: unknown) => set(name, value)]));

const FONT = { Name: 'face', Size: 'size', Bold: 'bold', Italic: 'italic', Underline: 'underline', Color: 'ink' };
const FILL = { Color: 'fill' };
const ALIGNMENT = {
  HorizontalAlignment: 'horizontal',
  VerticalAlignment: 'vertical',
  WrapText: 'wrap',
  ShrinkToFit: 'shrink',
  TextOrientation: 'turned',
};
const LINE = { Style: 'style', Color: 'colour' };

/** The format of a conditional format. */
export function conditionalFormatObject(get: () => Format, put: (format: Format) => void): HostObject {
  const set = (name: string, value: unknown): void => put({ ...get(), [name]: value });
  return {
    type: 'ConditionalRangeFormat',
    setters: setters({ NumberFormat: 'numberFormat' }, set),
    objects: {
      Font: () => ({
        type: 'ConditionalRangeFont',
        setters: setters({ Bold: 'bold', Italic: 'italic', Underline: 'underline', Color: 'ink' }, set),
      }),
      Fill: () => ({ type: 'ConditionalRangeFill', setters: setters(FILL, set) }),
      Borders: () => ({
        type: 'ConditionalRangeBorderCollection',
        item: (edge) => {
          const side = sideOf(edge);
          const line = (name: string, value: unknown): void => set(side, { ...(get()[side] as Format | undefined), [name]: value });
          return { type: 'ConditionalRangeBorder', identity: { _Id: String(edge) }, setters: setters(LINE, line) };
        },
      }),
    },
  };
}

/** The format of cells, one or more rectangles of them. */
export function rangeFormat(sheet: SimulatedSheet, areas: readonly Area[], protection: () => HostObject): HostObject {
  const { looks } = sheet.dress;
  const setIn = (area: Area, change: (before: Format) => Format): void => {
    guardFormats(sheet);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const key = cellKey(row, column);
        looks.set(key, change(looks.get(key) ?? {}));
      }
    }
  };
  const set = (name: string, value: unknown): void => areas.forEach((area) => setIn(area, (before) => ({ ...before, [name]: value })));
  return {
    type: 'RangeFormat',
    setters: setters(ALIGNMENT, set),
    calls: {
      AutofitRows: () => {
        guardFormats(sheet);
        for (const { firstRow, lastRow } of areas) for (let row = firstRow; row <= lastRow; row++) sheet.dress.rowHeights.delete(row);
      },
    },
    objects: {
      Protection: protection,
      Font: () => ({ type: 'RangeFont', setters: setters(FONT, set) }),
      Fill: () => ({ type: 'RangeFill', setters: setters(FILL, set) }),
      Borders: () => ({ type: 'RangeBorderCollection', item: (edge) => border(areas, String(edge), setIn) }),
    },
  };
}

function border(areas: readonly Area[], edge: string, setIn: (area: Area, change: (before: Format) => Format) => void): HostObject {
  const line = (name: string, value: unknown): void => {
    for (const area of areas) {
      for (const [side, cells] of sidesOf(edge, area)) {
        setIn(cells, (before) => ({ ...before, [side]: { ...(before[side] as Format | undefined), [name]: value } }));
      }
    }
  };
  return { type: 'RangeBorder', identity: { _Id: edge }, setters: setters(LINE, line) };
}

/** Which side of which cells an edge of a rectangle is; between cells a line is one cell's and its neighbour's. */
function sidesOf(edge: string, area: Area): (readonly [string, Area])[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  switch (edge) {
    case 'EdgeTop':
      return [['top', { ...area, lastRow: firstRow }]];
    case 'EdgeBottom':
      return [['bottom', { ...area, firstRow: lastRow }]];
    case 'EdgeLeft':
      return [['left', { ...area, lastColumn: firstColumn }]];
    case 'EdgeRight':
      return [['right', { ...area, firstColumn: lastColumn }]];
    case 'InsideHorizontal':
      if (firstRow === lastRow) throw new ExcelFailure('InvalidArgument', 'There is nothing between the rows of one row.');
      return [
        ['top', { ...area, firstRow: firstRow + 1 }],
        ['bottom', { ...area, lastRow: lastRow - 1 }],
      ];
    case 'InsideVertical':
      if (firstColumn === lastColumn) throw new ExcelFailure('InvalidArgument', 'There is nothing between the columns of one column.');
      return [
        ['left', { ...area, firstColumn: firstColumn + 1 }],
        ['right', { ...area, lastColumn: lastColumn - 1 }],
      ];
    default:
      throw new NotSimulated(`border ${edge}`);
  }
}

function sideOf(edge: unknown): string {
  const side = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' }[String(edge)];
  if (side === undefined) throw new NotSimulated(`border ${String(edge)} of a conditional format`);
  return side;
}
