import { WorkbookError, type WorkbookFault } from '../workbookError';
import { excelCode } from './request';

/** Does something with Excel so that its errors come out as `WorkbookError`s; errors that are not Excel's pass as they are. */
export async function withFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = excelCode(error);
    throw code === '' || error instanceof WorkbookError ? error : new WorkbookError(faultOf(code));
  }
}

/** What an error of Excel is to people, where nothing was written. */
export function faultOf(code: string): WorkbookFault {
  if (code === 'InvalidOperationInCellEditMode') return { code: 'cellBeingEdited' };
  return isOtherWorkbook(code) ? { code: 'otherWorkbookActive' } : { code: 'excelFailed', excelCode: code };
}

/** Whether an error says that another workbook came to the front: ours asks for no selection, so that only this can make one invalid. */
export const isOtherWorkbook = (code: string): boolean => code === 'InactiveWorkbook' || code === 'InvalidSelection';
