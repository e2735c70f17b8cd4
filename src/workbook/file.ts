import type { Sheet } from '../model/sheet';
import { readXlsx, type XlsxWorkbook } from './ooxml/readXlsx';
import type { LongWork } from './workbook';

/** A workbook opened from a file's bytes. */
export interface WorkbookFile {
  /** The worksheets, hidden ones too, in the workbook's order. */
  readonly sheets: readonly Sheet[];
  /** The file as it was read, for what must later be written back into it. */
  readonly source: XlsxWorkbook;
}

/** Opens an .xlsx or .xlsm file. Throws an `XlsxError`, or the signal's reason. */
export async function openFile(bytes: Uint8Array, work?: LongWork): Promise<WorkbookFile> {
  const source = await readXlsx(bytes, work);
  return { sheets: source.sheets, source };
}
