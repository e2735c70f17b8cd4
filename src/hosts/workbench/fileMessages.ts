import type { FileFault } from '../../model/fileFault';
import type { Sheet } from '../../model/sheet';
import type { Formats } from '../../workbook/ooxml/appearance/cellFormat';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import type { DefinedName } from '../../workbook/ooxml/workbookPart';

/** What the page asks of the worker that holds the file. */
export type FileRequest =
  | { readonly kind: 'open'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'appearance'; readonly id: number; readonly sheet: number };

/** A workbook as the worker hands it over. */
export interface OpenedFile {
  readonly sheets: readonly Sheet[];
  readonly formats: Formats;
  readonly definedNames: readonly DefinedName[];
}

/** What the worker answers, under the id of the request. */
export type FileAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'opened'; readonly id: number; readonly file: OpenedFile }
  | { readonly kind: 'appearance'; readonly id: number; readonly appearance: SheetAppearance }
  /** `fault` is null where the failure is no fault of the file that we know. */
  | { readonly kind: 'failed'; readonly id: number; readonly fault: FileFault | null };
