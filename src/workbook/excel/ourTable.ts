import { rangeName } from '../../model/address';
import type { Area } from '../../model/sheet';

/** A table that stands in a sheet of ours. */
export interface OldTable {
  readonly id: string;
  readonly area: Area;
}

/** Puts a sheet's table around an area: a table that is there is fitted where this Excel can, so that formulas that name it stay whole. */
export function putTable(
  sheet: Excel.Worksheet,
  { name, area }: { readonly name: string; readonly area: Area },
  old: OldTable | null,
): void {
  const table = old && sheet.tables.getItem(old.id);
  const isFitting = old?.area.firstRow === area.firstRow && Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  if (table && isFitting) return void table.resize(rangeName(area));
  table?.convertToRange();
  const added = sheet.tables.add(rangeName(area), true);
  added.name = name;
  // Our cells have their own look; this style draws next to nothing.
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
}
