import type { Sheet } from '../model/sheet';
import type { Edit } from './edits';
import type { Formats } from './ooxml/appearance/cellFormat';
import type { DefinedName } from './ooxml/workbookPart';
import type { Kept } from './saveFile';
import type { LongWork } from './workbook';
import type { Obstacle } from './workbookError';

/** A file at one moment: its bytes, and what its sheets look like together. */
export interface FileVersion {
  readonly bytes: Uint8Array;
  readonly formats: Formats;
  /** The sheets of the staff in which conditional formats of ours stand. */
  readonly marked: readonly string[];
}

/** A file as it was opened. */
export interface OpenedFile {
  readonly version: FileVersion;
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** What the office chose, as it is kept in the file; undefined where nothing is. */
  readonly settings: unknown;
  readonly obstacles: readonly Obstacle[];
}

/** A file with edits carried out in it, and the sheets that they put into it as they are read there. */
export interface MadeFile {
  readonly version: FileVersion;
  readonly put: readonly Sheet[];
}

/** Carries edits out in a file: all of them, or none with a `SaveError`. */
export interface FileMaker {
  readonly make: (from: FileVersion, edits: readonly Edit[], kept: Kept, work?: LongWork) => Promise<MadeFile>;
  readonly save: (from: FileVersion, edits: readonly Edit[], kept: Kept, work?: LongWork) => Promise<Uint8Array>;
}
