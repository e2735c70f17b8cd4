import { NotSimulated } from './protocol';

/** An answer of the older interface: its error, and its values by their number. */
export type Answer = Readonly<Record<string, unknown>>;

/** Excel keeps two copies of its file at most. */
const MOST_COPIES = 2;
const COMPRESSED = 1;
const INTERNAL_ERROR = 5001;
const OK: Answer = { Version: 1, Error: 0 };
const FAILED: Answer = { Version: 1, Error: INTERNAL_ERROR };

/** The workbook's file in slices, as the older interface gives it. */
export class DocumentCopies {
  private readonly copies = new Map<string, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private made = 0;
  private failingSlice: number | null = null;

  constructor(private readonly file: (() => Uint8Array) | null) {}

  /** How many copies the add-in has not closed. */
  get open(): number {
    return this.copies.size;
  }

  /** Makes a slice fail. */
  failAtSlice(index: number): void {
    this.failingSlice = index;
  }

  /** Copies the file. */
  get(fileType: unknown, sliceSize: unknown): Answer {
    if (fileType !== COMPRESSED || !this.file) throw new NotSimulated(`a file of type ${String(fileType)}`);
    if (this.open >= MOST_COPIES) return FAILED;
    const handle = `copy${String(this.made++)}`;
    const bytes = this.file();
    this.copies.set(handle, { bytes, sliceSize: Number(sliceSize) });
    return { ...OK, 0: handle, 1: bytes.length };
  }

  slice(handle: unknown, index: unknown): Answer {
    const copy = this.copies.get(String(handle));
    if (!copy || this.failingSlice === index) return FAILED;
    const data = copy.bytes.subarray(Number(index) * copy.sliceSize, (Number(index) + 1) * copy.sliceSize);
    return { ...OK, 0: [...data], 1: data.length };
  }

  close(handle: unknown): Answer {
    return this.copies.delete(String(handle)) ? OK : FAILED;
  }
}
