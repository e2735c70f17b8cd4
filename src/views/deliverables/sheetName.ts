import type { Sheet } from '../../model/sheet';
import type { DeliverableWords } from './deliverable';

/** A name for a sheet that we add: the one wanted, or one beside it where a sheet has that name already. */
export function freeSheetName(wanted: string, sheets: readonly Sheet[], { jury }: DeliverableWords): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let attempt = 0; ; attempt += 1) {
    const name = attempt === 0 ? wanted : jury.besides(wanted, attempt);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
