import type { SimulatedBook } from '../book/simulatedBook';
import type { HostObject } from '../hostObject';
import type { Listening } from '../listening';
import type { Meter } from '../meter';

/** What the objects of one simulated workbook share. */
export interface Host {
  readonly book: SimulatedBook;
  readonly meter: Meter;
  readonly listening: Listening;
  /** Ranges that the library asked to keep beyond a batch, by their reference. */
  readonly kept: Map<string, HostObject>;
  /** Tells the add-in's listeners what a write of its own changed. */
  readonly written: (sheetId: string, address: string) => void;
  /** Tells them that a sheet came, went or has another name through the add-in. */
  readonly tell: (event: string, message: object) => void;
}
