import { rangeName } from '../../src/model/address';
import type { SimulatedSheet } from '../host/book/simulatedSheet';
import { byNumber, rounded, type SheetPicture, sorted, without, withSharedLines } from './sheetPicture';

/** A sheet of the simulated Excel. */
export function excelPicture(sheet: SimulatedSheet): SheetPicture {
  const { dress } = sheet;
  const keys = [...new Set([...dress.looks.keys(), ...sheet.formats.keys()])].sort((one, other) => one - other);
  const { PrintTitleRows, PrintArea, ...print } = dress.print;
  return {
    name: sheet.name,
    role: /^="(\w+)"$/.exec(dress.names.get('EnsiameFeuille')?.formula ?? '')?.[1],
    cells: sheet.contents(),
    looks: withSharedLines(
      new Map(
        keys.flatMap((key) => {
          const look = without({ ...dress.looks.get(key), numberFormat: sheet.formats.get(key) }, 'General', 'Bottom', false);
          return Object.keys(look).length === 0 ? [] : [[key, look] as const];
        }),
      ),
    ),
    rules: dress.rules.map(({ areas, formula, format }) => ({ areas: areas.map(rangeName).join(' '), formula, look: without(format) })),
    lists: dress.validations.map(({ areas, settings }) => {
      const { rule, errorAlert } = settings as { rule: { list: { source: string } }; errorAlert: { title: string; message: string } };
      return [areas.map(rangeName).join(' '), rule.list.source, errorAlert.title, errorAlert.message].join(' | ');
    }),
    widths: sorted(dress.columnWidths),
    heights: sorted(dress.rowHeights),
    hidden: { rows: [...sheet.hiddenRows].sort(byNumber), columns: [...sheet.hiddenColumns].sort(byNumber) },
    frozen: dress.frozen ?? { rows: 0, columns: 0 },
    gridlines: dress.gridlines,
    print: rounded({ ...without(print, ''), titles: PrintTitleRows ?? '', area: PrintArea ?? '' }),
    breaks: dress.breaks,
    tables: sheet.tables.map(({ name, area }) => `${name} ${rangeName(area)}`),
  };
}
