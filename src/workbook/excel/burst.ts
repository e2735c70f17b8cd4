/** What Excel told of a sheet: cells edited, values worked out again, or rows, columns or sheets come or gone. */
export type SheetEvent =
  | { readonly kind: 'edited'; readonly id: string; readonly address: string; readonly isLocal: boolean }
  | { readonly kind: 'calculated'; readonly id: string }
  /** `sheet` is the id of the sheet that came, went or was renamed; without one, rows or columns did. */
  | {
      readonly kind: 'structure';
      readonly what?: 'added' | 'deleted' | 'renamed';
      readonly sheet?: string;
      readonly nameBefore?: string;
    };

/** Rest after the last event before anything is read, and the longest time until then, in milliseconds. */
const REST = 150;
const LONGEST = 500;

/** Gathers events that come close together, and hands them over one burst at a time. */
export class Burst {
  private events: SheetEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly work: (events: readonly SheetEvent[]) => Promise<void>) {}

  add(event: SheetEvent): void {
    if (this.stopped) return;
    const now = performance.now();
    if (this.events.length === 0) this.since = now;
    this.events.push(event);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hand(), Math.max(0, Math.min(REST, this.since + LONGEST - now)));
  }

  stop(): void {
    this.stopped = true;
    this.events = [];
    clearTimeout(this.timer);
  }

  private hand(): void {
    const events = this.events;
    this.events = [];
    this.working = this.working.then(() => (this.stopped ? undefined : this.work(events)));
  }
}
