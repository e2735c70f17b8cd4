import type { Certification } from '../../regulation/certification';
import type { Check } from '../../model/check';
import type { Language } from '../../messages/language';
import { sharedCopyEdits } from '../../views/deliverables/papers/shared/sharedCopyEdits';
import type { WorkbookFile } from '../../workbook/file';
import { saveFile } from '../../workbook/saveFile';

/** The bytes of the workbook as it goes to the jury, made today. Throws what `saveFile` throws. */
export function checkedFile(file: WorkbookFile, check: Check, certification: Certification, words: Language): Promise<Uint8Array> {
  const now = new Date();
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const source = { check, sheets: file.sheets, regulation: certification.shown(check.options), day };
  return saveFile(file, sharedCopyEdits(source, words));
}
