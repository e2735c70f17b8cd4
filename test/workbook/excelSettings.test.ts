/** @jest-environment jsdom */
import { DEFAULT_SETTINGS, readSettings, type StoredSettings } from '../../src/workbook/settings';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { startOffice, type OfficePage } from '../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../host/simulatedExcel';

let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});
beforeEach(() => {
  const hidden = { name: 'Cachée', values: [[1]], visibility: 'Hidden' as const };
  excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values: [[1]] }, hidden] }));
});
afterEach(() => {
  expect(excel.refused).toEqual([]);
});

const chosen: StoredSettings = {
  version: 1,
  certification: 'EXAMPLE',
  intake: 2016,
  readings: { resit: 'capped' },
  centresComplete: true,
  columns: [{ sheet: 'Notes', headings: ['TOEIC'], meaning: { is: 'toeic' } }],
};

describe('settings', () => {
  test('the defaults, then what was stored, also for whoever opens the workbook next', async () => {
    expect(await excelWorkbook().settings()).toEqual(DEFAULT_SETTINGS);
    await excelWorkbook().store(chosen);
    expect(await excelWorkbook().settings()).toEqual(chosen);
    expect([...excel.book.settings]).toEqual([['ENSIAME.settings', chosen]]);
    await excelWorkbook().store(DEFAULT_SETTINGS);
    expect(await excelWorkbook().settings()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['another version', { ...chosen, version: 2 }],
    ['a part that is missing', { ...chosen, readings: undefined }],
    ['a part too many', { ...chosen, students: ['Dupont'] }],
    ['an impossible intake', { ...chosen, intake: 16.5 }],
    ['no settings at all', 'yes'],
    ['nothing', null],
  ])('%s is not taken for settings', async (_what, stored) => {
    expect(readSettings(stored)).toBeNull();
    excel.book.settings.set('ENSIAME.settings', stored);
    await expect(excelWorkbook().settings()).rejects.toMatchObject({ fault: { code: 'settingsUnreadable' } });
  });

  test('a failure to store leaves what was there', async () => {
    await excelWorkbook().store(chosen);
    excel.failAt(1, { code: 'AccessDenied' });
    await expect(excelWorkbook().store(DEFAULT_SETTINGS)).rejects.toMatchObject({
      fault: { code: 'excelFailed', excelCode: 'AccessDenied' },
    });
    expect(await excelWorkbook().settings()).toEqual(chosen);
  });
});

describe('selecting a cell', () => {
  test('by sheet, row and column', async () => {
    await excelWorkbook().select({ sheet: 'Notes', row: 18, column: 31 });
    expect(excel.book.selection).toEqual({ sheet: 'Notes', address: 'AF19:AF19' });
  });

  test.each([
    ['Jury', 'sheetMissing'],
    ['Cachée', 'sheetHidden'],
  ])('a cell of %s cannot be shown: %s', async (sheet, code) => {
    await expect(excelWorkbook().select({ sheet, row: 0, column: 0 })).rejects.toMatchObject({ fault: { code, sheet } });
    expect(excel.book.selection).toBeNull();
  });
});
