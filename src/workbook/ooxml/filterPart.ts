import type { Area, FilteredColumn } from '../../model/sheet';
import { sheetArea } from './cellReference';
import type { Attributes } from './xmlReader';

/** What a filter chooses rows by; a column that only hides its arrow has none. */
const CRITERIA = new Set(['filters', 'customFilters', 'top10', 'dynamicFilter', 'colorFilter', 'iconFilter']);

/** Reads by which headings the filter of a sheet or a table chooses rows; what a custom view keeps is no filter in force. */
export class FilterPart {
  readonly columns: FilteredColumn[] = [];
  private area: Area | null = null;
  private column = 0;
  private isOver = false;

  open(name: string, { ref = '', colId = '' }: Attributes): void {
    if (name === 'customSheetViews') this.isOver = true;
    else if (name === 'autoFilter' && !this.isOver) this.area = sheetArea(ref);
    else if (name === 'filterColumn') this.column = Number(colId);
    else if (this.area && !this.isOver && CRITERIA.has(name))
      this.columns.push({ row: this.area.firstRow, column: this.area.firstColumn + this.column });
  }
}
