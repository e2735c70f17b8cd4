import type { FileFault } from '../../model/fileFault';
import type { Edit } from '../../workbook/edits';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import type { MadeFile, OpenedFile } from '../../workbook/openedFile';
import type { Kept } from '../../workbook/saveFile';
import type { SaveFault } from '../../workbook/saveFault';

/** What the page asks of the worker about a file, which it names by a number; its bytes are sent when the worker has another. */
export type FileRequest = { readonly file: number; readonly bytes?: Uint8Array } & FileTask;

export type FileTask =
  | { readonly kind: 'open' }
  | { readonly kind: 'appearance'; readonly sheet: string }
  /** The file made is `made` from then on. */
  | { readonly kind: 'make'; readonly made: number; readonly edits: readonly Edit[]; readonly kept: Kept }
  | { readonly kind: 'save'; readonly edits: readonly Edit[]; readonly kept: Kept };

/** What the worker gives for each task. */
export interface FileResults {
  readonly open: OpenedFile;
  readonly appearance: SheetAppearance;
  readonly make: MadeFile;
  readonly save: Uint8Array;
}

/** What the worker answers; one answer for each request, after any number of words on its progress. */
export type FileAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly result: FileResults[keyof FileResults] }
  /** Both are null where the failure is no fault of the file or of the edits that we know. */
  | { readonly kind: 'failed'; readonly fileFault: FileFault | null; readonly saveFault: SaveFault | null };
