import type { SheetCell } from '../../../workbook/edits';
import type { FilledRow } from './filledRow';
import type { LayoutColumn } from './juryLayout';

/**
 * One row of the table: what is written anew, and what stays as it was typed and formatted, in the jury's columns and the users', empty
 * cells too: a colour given to one says something. The jury's columns are never filled in for it.
 */
export function studentRow({ cells, line }: FilledRow, columns: readonly LayoutColumn[]): readonly (SheetCell | undefined)[] {
  return columns.map(({ ours, from }): SheetCell | undefined => {
    const content = ours ? cells[ours.id] : undefined;
    if (ours && content !== undefined) return { content: content === '' ? null : content, look: ours.look };
    const old = line === null || line.row < 0 || from === null ? null : { row: line.row, column: from };
    if (old) return { keep: old };
    return ours ? { content: null, look: ours.look } : undefined;
  });
}
