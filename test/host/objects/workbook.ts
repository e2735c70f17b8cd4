import { parseArea } from '../../../src/model/address';
import type { HostObject } from '../hostObject';
import { ExcelFailure } from '../protocol';
import type { Host } from './host';
import { range } from './range';
import { worksheets } from './worksheet';

/** The workbook that the add-in was opened in: the root of every path. */
export function workbook(host: Host): HostObject {
  return {
    type: 'Workbook',
    values: { ReadOnly: () => host.book.readOnly },
    objects: {
      Worksheets: () => worksheets(host),
      GetSelectedRange: () => selectedRange(host),
      Settings: () => settings(host),
      Protection: () => ({ type: 'WorkbookProtection', values: { Protected: () => host.book.structureProtected } }),
      Application: () => ({
        type: 'Application',
        calls: { SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
      }),
    },
    calls: {
      CreateAndOpenWorkbook: (base64) => {
        const file = Buffer.from(String(base64), 'base64');
        if (file.subarray(0, 2).toString() !== 'PK') throw new ExcelFailure('InvalidArgument', 'No workbook.');
        host.book.opened.push(new Uint8Array(file));
      },
      _RemoveReference: (reference) => void host.kept.delete(String(reference)),
    },
  };
}

/** The first cell of the first sheet until something is selected. */
function selectedRange(host: Host): HostObject {
  const { sheet = host.book.sheets[0]?.name ?? '', address = 'A1' } = host.book.selection ?? {};
  const area = parseArea(address);
  if (!area) throw new ExcelFailure('InvalidSelection');
  return range(host, host.book.sheet(sheet), area);
}

function settings({ book }: Host): HostObject {
  const setting = (key: string): HostObject => ({
    type: 'Setting',
    identity: { _Id: key },
    values: { Key: () => key, Value: () => book.settings.get(key) },
    calls: { Delete: () => void book.settings.delete(key) },
  });
  return {
    type: 'SettingCollection',
    objects: {
      GetItemOrNullObject: (key) => (book.settings.has(String(key)) ? setting(String(key)) : null),
      Add: (key, value) => {
        book.settings.set(String(key), JSON.parse(JSON.stringify(value)));
        return setting(String(key));
      },
    },
  };
}
