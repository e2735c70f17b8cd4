import type { Address } from '../../model/sheet';
import { DEFAULT_SETTINGS, readSettings } from '../settings';
import type { Workbook } from '../workbook';
import { WorkbookError } from '../workbookError';
import { documentBytes } from './documentBytes';
import { withFaults } from './excelFault';
import { follow } from './follow';
import { openAsNew } from './openAsNew';
import { findOurFormats } from './ourFormats';
import { OwnSheets } from './ownSheets';
import type { Layout } from './readAgain';
import { type KnownSheet, readWorkbook } from './readWorkbook';
import { excelCode, request } from './request';
import { listSheets } from './sheetList';

/** What this code calls without asking; anything newer stands behind `isSetSupported`. */
const NEEDED: readonly (readonly [set: string, version: string])[] = [
  ['ExcelApi', '1.9'],
  ['SharedRuntime', '1.1'],
];

/** Under which key the workbook keeps our settings. */
const SETTINGS_KEY = 'ENSIAME.settings';

/** The workbook that the add-in was opened in, through Office.js once it is ready. Throws `apiTooOld` with what is missing. */
export function excelWorkbook(): Workbook {
  const missing = NEEDED.filter(([set, version]) => !Office.context.requirements.isSetSupported(set, version)).map((needed) =>
    needed.join(' '),
  );
  if (missing.length > 0) throw new WorkbookError({ code: 'apiTooOld', missing });
  let known: readonly KnownSheet[] = [];
  let layout: Layout | null = null;
  const ownSheets = new OwnSheets();
  return {
    read: (work = {}) =>
      withFaults(async () => {
        const reading = await readWorkbook(work, layout);
        known = reading.known;
        layout = reading.layout;
        return reading;
      }),
    apply: (edits, work = {}) =>
      withFaults(async () => {
        const { applyEdits } = await import(/* webpackChunkName: 'writing' */ './applyEdits');
        if (edits.some(({ kind }) => kind === 'putSheet' || kind === 'removeSheet')) layout = null;
        await ownSheets.write(() => applyEdits(edits, work, ownSheets));
      }),
    bytes: (work = {}) => withFaults(() => documentBytes(work)),
    handOut: (bytes) => withFaults(() => openAsNew(bytes)),
    select: (cell) => withFaults(() => select(cell)),
    follow: (listener) => withFaults(() => follow(listener, { read: () => known, keep: (sheets) => (known = sheets), ownSheets })),
    marked: () => withFaults(markedSheets),
    settings: () => withFaults(loadSettings),
    store: (settings) =>
      withFaults(() =>
        request(({ workbook }) => {
          workbook.settings.add(SETTINGS_KEY, settings);
          return () => undefined;
        }),
      ),
  };
}

async function markedSheets(): Promise<readonly string[]> {
  const { sheets } = await listSheets();
  const staffs = sheets.filter(({ ours }) => ours === undefined);
  const { formats } = await findOurFormats(staffs, {}, () => () => undefined);
  return staffs.filter((sheet) => formats.some((format) => format.sheet === sheet)).map(({ name }) => name);
}

async function loadSettings(): ReturnType<Workbook['settings']> {
  const stored: unknown = await request(({ workbook }) => {
    const setting = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    setting.load('value');
    return () => (setting.isNullObject ? DEFAULT_SETTINGS : (setting.value as unknown));
  });
  const settings = readSettings(stored);
  if (!settings) throw new WorkbookError({ code: 'settingsUnreadable' });
  return settings;
}

async function select({ sheet: name, row, column }: Address): Promise<void> {
  const { sheets } = await listSheets();
  const sheet = sheets.find((listed) => listed.name === name);
  if (!sheet) throw new WorkbookError({ code: 'sheetMissing', sheet: name });
  if (!sheet.visible) throw new WorkbookError({ code: 'sheetHidden', sheet: name });
  try {
    await request(({ workbook }) => {
      const found = workbook.worksheets.getItem(sheet.id);
      found.activate();
      found.getRangeByIndexes(row, column, 1, 1).select();
      return () => undefined;
    });
  } catch (error) {
    // The only reason that Excel documents for a general failure to select.
    throw excelCode(error) === 'GeneralException' ? new WorkbookError({ code: 'otherWorkbookActive' }) : error;
  }
}
