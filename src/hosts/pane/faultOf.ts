import { cellName } from '../../model/address';
import { WorkbookError, type WorkbookFault } from '../../workbook/workbookError';
import { PaneError, type PaneFault } from './paneHost';

/** What a failure is to the pane: its code, and the name that belongs into the sentence. */
export function faultOf(error: unknown): PaneFault {
  if (error instanceof WorkbookError) return { code: error.fault.code, detail: detailOf(error.fault) };
  if (error instanceof PaneError) return { code: error.code, detail: error.detail };
  return { code: 'excelFailed', detail: error instanceof Error ? error.message : '' };
}

/** Runs a piece of work; its failures become the pane's own, except a cancellation, which stays what it is. */
export async function withPaneErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const { code, detail } = faultOf(error);
    throw new PaneError(code, detail);
  }
}

function detailOf(fault: WorkbookFault): string {
  switch (fault.code) {
    case 'sheetProtected':
    case 'filterActive':
    case 'sheetMissing':
    case 'sheetHidden':
    case 'nameTaken':
    case 'tooLarge':
      return fault.sheet;
    case 'apiTooOld':
      return fault.missing.join(', ');
    case 'cellRefused':
      return cellName(fault.at);
    case 'writeLeftHalfway':
      return fault.areas.join(', ');
    case 'writeUndone':
    case 'excelFailed':
      return fault.excelCode;
    default:
      return '';
  }
}
