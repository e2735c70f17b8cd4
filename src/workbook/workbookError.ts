import type { Address } from '../model/sheet';

/** What stands in the way of a write, known before anything is written. */
export type Obstacle =
  | { readonly code: 'readOnly' }
  | { readonly code: 'structureProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'filterActive'; readonly sheet: string };

/** What went wrong with a workbook that is open in Excel, as a code with its data; sentences are made in `messages`. */
export type WorkbookFault =
  | Obstacle
  /** Requirement sets that this Excel lacks, such as `ExcelApi 1.9`. */
  | { readonly code: 'apiTooOld'; readonly missing: readonly string[] }
  /** Someone is typing in a cell; nothing can be read or written meanwhile. */
  | { readonly code: 'cellBeingEdited' }
  | { readonly code: 'sheetMissing'; readonly sheet: string }
  | { readonly code: 'sheetHidden'; readonly sheet: string }
  /** A sheet of the staff's own, or another one of ours, has the name of a sheet that would be put or removed. */
  | { readonly code: 'nameTaken'; readonly sheet: string }
  /** The cell did not take what was written: it lies under a merged area, or its format turned it into something else. Nothing was kept. */
  | { readonly code: 'cellRefused'; readonly at: Address }
  /** The sheet has more cells, or a row has more text, than Excel hands over. */
  | { readonly code: 'tooLarge'; readonly sheet: string }
  /** The copy to hand out has more bytes than Excel on the web takes. */
  | { readonly code: 'copyTooLarge' }
  | { readonly code: 'settingsUnreadable' }
  /** Excel does some things only in the workbook that is in front, and another one came before ours. Nothing was kept. */
  | { readonly code: 'otherWorkbookActive' }
  /** Excel stopped while writing and everything was put back as it was before. */
  | { readonly code: 'writeUndone'; readonly excelCode: string }
  /** Excel stopped while writing and what was written could not be taken back: these areas, as `Notes!A7:F90`, may hold new values. */
  | { readonly code: 'writeLeftHalfway'; readonly excelCode: string; readonly areas: readonly string[] }
  /** Any other refusal, with Excel's own code. */
  | { readonly code: 'excelFailed'; readonly excelCode: string };

/** A failure of the workbook port. */
export class WorkbookError extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
    this.name = 'WorkbookError';
  }
}
