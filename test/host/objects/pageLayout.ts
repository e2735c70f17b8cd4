import { parseArea } from '../../../src/model/address';
import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure } from '../protocol';
import type { Host } from './host';

const SETTINGS = [
  'Orientation', 'PaperSize', 'Zoom', 'CenterHorizontally', 'LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin', 'FooterMargin',
]; // prettier-ignore
const TEXTS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

/** How a sheet is printed. */
export function pageLayout({ dress }: SimulatedSheet): HostObject {
  const note = (name: string, value: unknown): void => void (dress.print = { ...dress.print, [name]: value });
  const notes = (names: readonly string[]): NonNullable<HostObject['setters']> =>
    Object.fromEntries(names.map((name) => [name, (value: unknown) => note(name, value)]));
  return {
    type: 'PageLayout',
    setters: notes(SETTINGS),
    objects: {
      HeadersFooters: () => ({
        type: 'HeaderFooterGroup',
        objects: { DefaultForAllPages: () => ({ type: 'HeaderFooter', setters: notes(TEXTS) }) },
      }),
    },
    calls: {
      SetPrintTitleRows: (rows) => {
        if (!/^\$\d+:\$\d+$/.test(String(rows))) throw new ExcelFailure('InvalidArgument');
        note('PrintTitleRows', rows);
      },
      SetPrintArea: (area) => {
        if (!parseArea(String(area))) throw new ExcelFailure('InvalidArgument');
        note('PrintArea', area);
      },
    },
  };
}

/** Where pages begin. */
export function horizontalPageBreaks({ dress }: SimulatedSheet): HostObject {
  return {
    type: 'PageBreakCollection',
    objects: {
      Add: (address) => {
        const area = parseArea(String(address));
        if (!area || area.firstRow === 0) throw new ExcelFailure('InvalidArgument');
        dress.breaks.push(area.firstRow);
        return { type: 'PageBreak', identity: { _Id: String(area.firstRow) } };
      },
    },
    calls: { RemovePageBreaks: () => void (dress.breaks = []) },
  };
}

/** The rows and columns that stay in sight. */
export function freezePanes({ book }: Host, { dress }: SimulatedSheet): HostObject {
  const freeze = (frozen: typeof dress.frozen): void => {
    book.guardFront('GeneralException');
    dress.frozen = frozen;
  };
  return {
    type: 'WorksheetFreezePanes',
    calls: {
      Unfreeze: () => freeze(null),
      FreezeRows: (count) => freeze({ rows: Number(count), columns: 0 }),
      FreezeColumns: (count) => freeze({ rows: 0, columns: Number(count) }),
      FreezeAt: (address) => {
        const area = parseArea(String(address));
        if (!area) throw new ExcelFailure('InvalidArgument');
        freeze({ rows: area.lastRow + 1, columns: area.lastColumn + 1 });
      },
    },
  };
}
