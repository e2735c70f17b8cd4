import type { Address, Sheet } from '../model/sheet';
import { folded } from './searchText';

/** How far down a title is looked for. */
const TITLE_ROWS = 10;

/** The intake that a workbook's titles name, such as « Promotion 2016 », and the cell that does; null where none does. */
export function intakeInTitle(sheets: readonly Sheet[]): { readonly intake: number; readonly at: Address } | null {
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    for (const [row, cells] of sheet.values.slice(0, TITLE_ROWS).entries()) {
      for (const [column, cell] of cells.entries()) {
        const year = typeof cell === 'string' ? /\bpromo(?:tion)?s?\s*:?\s*(\d{4})\b|\bintake\s*:?\s*(\d{4})\b/.exec(folded(cell)) : null;
        if (year) return { intake: Number(year[1] ?? year[2]), at: { sheet: sheet.name, row, column } };
      }
    }
  }
  return null;
}
