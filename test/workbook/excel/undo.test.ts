/** @jest-environment jsdom */
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { CURRENT_APIS } from '../../host/conversation';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel } from '../../host/simulatedExcel';

let page: OfficePage;
beforeAll(async () => {
  page = await startOffice({ ...CURRENT_APIS, ExcelApi: '1.20' });
});

const cells = { kind: 'writeCells', at: { sheet: 'Notes', row: 0, column: 0 }, cells: [[7]] } as const;

test('Excel is asked to make one step for Undo of what is written, and only of that', async () => {
  const excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values: [[1]] }] }));
  const run = jest.spyOn(Excel, 'run');
  await excelWorkbook().apply([cells]);
  expect(run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup)).toEqual([undefined, undefined, true]);
  expect(excel.sheet('Notes').contents()).toEqual({ A1: '7' });
  run.mockRestore();
});

test('where Excel cannot make one step of it, it writes all the same', async () => {
  const excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values: [[1]] }] }));
  excel.failAt(3, { code: 'UndoNotSupported' });
  await excelWorkbook().apply([cells]);
  expect(excel.sheet('Notes').contents()).toEqual({ A1: '7' });
  expect(excel.syncs.map(({ failure }) => failure)).toEqual([null, null, 'UndoNotSupported', null]);
});
