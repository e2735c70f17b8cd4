import { faultOf } from '../../../src/hosts/pane/faultOf';
import { PaneError } from '../../../src/hosts/pane/paneHost';
import { WorkbookError, type WorkbookFault } from '../../../src/workbook/workbookError';

test.each<[WorkbookFault, string]>([
  [{ code: 'sheetProtected', sheet: 'Notes' }, 'Notes'],
  [{ code: 'apiTooOld', missing: ['ExcelApi 1.9', 'SharedRuntime 1.1'] }, 'ExcelApi 1.9, SharedRuntime 1.1'],
  [{ code: 'cellRefused', at: { sheet: 'Notes', row: 18, column: 31 } }, 'AF19'],
  [{ code: 'writeLeftHalfway', excelCode: 'GeneralException', areas: ['Notes!A7:B8', 'Notes!D1'] }, 'Notes!A7:B8, Notes!D1'],
  [{ code: 'writeUndone', excelCode: 'GeneralException' }, 'GeneralException'],
  [{ code: 'cellBeingEdited' }, ''],
])('%j', (fault, detail) => {
  expect(faultOf(new WorkbookError(fault))).toEqual({ code: fault.code, detail });
});

test('what is not a workbook’s failure is said with its own words', () => {
  expect(faultOf(new Error('no answer'))).toEqual({ code: 'excelFailed', detail: 'no answer' });
  expect(faultOf('?')).toEqual({ code: 'excelFailed', detail: '' });
  expect(faultOf(new PaneError('occupied', 'AF19'))).toEqual({ code: 'occupied', detail: 'AF19' });
});
