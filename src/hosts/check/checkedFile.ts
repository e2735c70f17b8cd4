import type { Certification } from '../../regulation/certification';
import type { Check } from '../../model/check';
import type { Language } from '../../messages/language';
import { sharedCopy } from '../../views/deliverables/papers/shared/sharedCopy';
import type { WorkbookFile } from '../../workbook/file';
import { saveFile } from '../../workbook/saveFile';

/** The workbook as it goes to the jury, made today, and which names of the staff's lost a formula of ours in it. Throws what `saveFile` throws. */
export async function checkedFile(
  file: WorkbookFile,
  check: Check,
  certification: Certification,
  words: Language,
): Promise<{ readonly bytes: Uint8Array; readonly names: readonly string[] }> {
  const now = new Date();
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const source = { check, sheets: file.sheets, regulation: certification.shown(check.options), day };
  const { edits, names } = sharedCopy(source, file.source.definedNames, words);
  return { bytes: await saveFile(file, edits, { names }), names: names.map(({ name }) => name) };
}
