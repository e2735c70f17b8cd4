import { LIMITS } from './limits';
import { tooLarge } from './xlsxError';

/** Counts what a file makes us keep, over all its sheets. */
export class CellBudget {
  private left: number = LIMITS.cells;

  /** Throws `tooLarge` when the file asks for more than the limit. */
  take(count: number): void {
    this.left -= count;
    if (this.left < 0) throw tooLarge('cells');
  }
}
