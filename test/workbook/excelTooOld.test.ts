/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { startOffice } from '../host/officeInJsdom';

test('an Excel without what we need is told at the start, with what is missing', async () => {
  await startOffice({ ExcelApi: '1.8', RichApiRuntime: '1.1' });
  const fault = { code: 'apiTooOld', missing: ['ExcelApi 1.9', 'SharedRuntime 1.1'] };
  expect(() => excelWorkbook()).toThrow(expect.objectContaining({ fault }) as Error);
});
