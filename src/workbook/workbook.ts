import type { Address, Area, NumberKind, Scalar, Sheet } from '../model/sheet';
import type { Edit } from './edits';
import type { StoredSettings } from './settings';
import type { Obstacle } from './workbookError';

/** How a long reading or writing behaves towards its caller. */
export interface LongWork {
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Stops the work with the signal's own reason; a write that is stopped leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

/** What was read of a workbook. Hidden sheets are there without their cells, but for ours, which hold what a jury typed. */
export interface WorkbookReading {
  readonly sheets: readonly Sheet[];
  /** What would stand in the way of writing. */
  readonly obstacles: readonly Obstacle[];
  /** Cells whose formula of ours shows `#NAME?` or `#BUSY!`: Excel has not loaded our functions. */
  readonly unanswered: readonly Address[];
}

/** Cells that changed, with what they hold now; `kinds` by `cellKey`, as in `Sheet`. Matrices start at the area's corner. */
export interface CellChange {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly kinds: ReadonlyMap<number, NumberKind>;
}

/** A change after a reading. After `structure` (rows, columns or sheets came, went or moved) everything must be read again. */
export type Change = CellChange | { readonly kind: 'structure' };

/** A workbook that can be read, written and followed while it is open. Failures are `WorkbookError`s. */
export interface Workbook {
  readonly read: (work?: LongWork) => Promise<WorkbookReading>;
  /** Carries out all the edits or none of them. */
  readonly apply: (edits: readonly Edit[], work?: LongWork) => Promise<void>;
  /** The whole workbook as it stands now, as the bytes of an .xlsx or .xlsm file. */
  readonly bytes: (work?: LongWork) => Promise<Uint8Array>;
  /** Hands a file made from the workbook to the user: a new workbook in Excel, a download elsewhere. The workbook itself stays as it is. */
  readonly handOut: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Brings a cell before the reader's eyes. */
  readonly select: (cell: Address) => Promise<void>;
  /**
   * Tells what others change from now on, one list for a burst of changes; gives what ends it. Our own writes are not told where
   * Excel says which they are.
   */
  readonly follow: (listener: (changes: readonly Change[]) => void) => Promise<() => Promise<void>>;
  /** The sheets of the staff in which conditional formats of ours stand. */
  readonly marked: () => Promise<readonly string[]>;
  /** The settings kept with the workbook; the defaults where there are none. */
  readonly settings: () => Promise<StoredSettings>;
  readonly store: (settings: StoredSettings) => Promise<void>;
}
