import type { SheetEvent } from './burst';
import type { SheetPut } from './sheetPut';

/** An event that tells of a sheet as a whole. */
type StructureEvent = Extract<SheetEvent, { kind: 'structure' }>;

/**
 * Which sheets we made and removed ourselves, so that following can tell it from a person's doing: Excel does not say whose it was.
 * Excel never gives an id twice, so that nothing of this needs to be forgotten.
 */
export class OwnSheets {
  /** Under which name each of our sheets was built, by its id. */
  private readonly builtAs = new Map<string, string>();
  private readonly removed = new Set<string>();
  private writing: Promise<unknown> = Promise.resolve();

  made(id: string, { builtAs }: Pick<SheetPut, 'builtAs'>): void {
    this.builtAs.set(id, builtAs);
  }

  /** Only of sheets that are gone: one that we failed to remove is a person's to remove. */
  gone(ids: readonly string[]): void {
    ids.forEach((id) => this.removed.add(id));
  }

  hasMade(id: string): boolean {
    return this.builtAs.has(id);
  }

  /** Whether a sheet came, went or got its name through us. */
  isOurs({ what, sheet = '', nameBefore }: StructureEvent): boolean {
    if (what === 'added') return this.hasMade(sheet);
    if (what === 'deleted') return this.removed.has(sheet);
    return what === 'renamed' && nameBefore !== undefined && this.builtAs.get(sheet) === nameBefore;
  }

  /** Writes; until it ends nobody can say what of the events is ours. */
  write(work: () => Promise<void>): Promise<void> {
    const done = work();
    this.writing = Promise.allSettled([this.writing, done]);
    return done;
  }

  /** Resolves when what is being written is written or taken back. */
  async settled(): Promise<void> {
    await this.writing;
  }
}
