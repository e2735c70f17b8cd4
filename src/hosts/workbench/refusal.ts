import type { WorkbenchMessages } from '../../messages/areas/workbench';
import { cellName } from '../../model/address';
import { WorkbookError } from '../../workbook/workbookError';

/** What is said of a cell that could not be written; null where it is nothing that the page knows. */
export function refusal(error: unknown, words: WorkbenchMessages): string | null {
  if (!(error instanceof WorkbookError)) return null;
  const { fault } = error;
  if (fault.code === 'sheetProtected') return words.protectedSheet(fault.sheet);
  return fault.code === 'cellRefused' ? words.cellRefused(cellName(fault.at)) : null;
}

/** What is said of a workbook that could not be saved. */
export function saveRefusal(error: unknown, file: string, words: WorkbenchMessages): string {
  const known = refusal(error, words);
  if (known !== null) return known;
  const fault = error instanceof WorkbookError ? error.fault : null;
  return words.notSaved(file, fault?.code === 'writeUndone' ? fault.excelCode : error instanceof Error ? error.message : '');
}
