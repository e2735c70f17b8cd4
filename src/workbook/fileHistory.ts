import type { Address, Sheet } from '../model/sheet';
import type { FileVersion } from './openedFile';

/** The workbook at one moment. */
export interface FileMoment {
  readonly sheets: readonly Sheet[];
  /** The file that what was typed since will be written into. */
  readonly version: FileVersion;
  /** The sheets as that file holds them. */
  readonly filed: readonly Sheet[];
}

/** From one moment to the next: the cells that hold something else, and the sheets that came, went or were made again. */
export interface FileStep {
  readonly touched: readonly Address[];
  readonly names: readonly string[];
}

export interface FileState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the workbook differs from what was opened or last saved. */
  readonly isChanged: boolean;
}

/** Most steps that can be undone: each keeps the rows, or the file, that it replaced. */
const MOST_STEPS = 200;

/** Every moment of a workbook that can be gone back to, and forward again. */
export class FileHistory {
  private readonly done: (FileStep & { readonly before: FileMoment })[] = [];
  private undone: (FileStep & { readonly after: FileMoment })[] = [];
  private saved: FileMoment;

  constructor(private moment: FileMoment) {
    this.saved = moment;
  }

  get now(): FileMoment {
    return this.moment;
  }

  push({ after, ...step }: FileStep & { readonly after: FileMoment }): void {
    this.done.push({ ...step, before: this.moment });
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
    this.moment = after;
  }

  /** Goes a step back; gives the step, undefined where there is none. */
  undo(): FileStep | undefined {
    const step = this.done.pop();
    if (!step) return undefined;
    this.undone.push({ ...step, after: this.moment });
    this.moment = step.before;
    return step;
  }

  /** Goes a step forward again. */
  redo(): FileStep | undefined {
    const step = this.undone.pop();
    if (!step) return undefined;
    this.done.push({ ...step, before: this.moment });
    this.moment = step.after;
    return step;
  }

  markSaved(moment: FileMoment): void {
    this.saved = moment;
  }

  state(): FileState {
    return { canUndo: this.done.length > 0, canRedo: this.undone.length > 0, isChanged: this.moment !== this.saved };
  }
}
