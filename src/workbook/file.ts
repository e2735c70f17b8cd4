import type { Sheet } from '../model/sheet';
import type { ReadOptions } from './ooxml/pace';
import { readXlsx, type XlsxWorkbook } from './ooxml/readXlsx';

/** A workbook opened from a file's bytes. */
export interface WorkbookFile {
  /** The worksheets, hidden ones too, in the workbook's order. */
  readonly sheets: readonly Sheet[];
  /** The file as it was read, for what must later be written back into it. */
  readonly source: XlsxWorkbook;
}

/** Opens an .xlsx or .xlsm file. Throws an `XlsxError`, or the signal's reason. */
export async function openFile(bytes: Uint8Array, options?: ReadOptions): Promise<WorkbookFile> {
  const source = await readXlsx(bytes, options);
  return { sheets: source.sheets, source };
}
