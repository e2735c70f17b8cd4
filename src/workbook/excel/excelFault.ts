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

function faultOf(code: string): WorkbookFault {
  return code === 'InvalidOperationInCellEditMode' ? { code: 'cellBeingEdited' } : { code: 'excelFailed', excelCode: code };
}
