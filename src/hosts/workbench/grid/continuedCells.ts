import type { Area, Sheet } from '../../../model/sheet';
import type { Formats } from '../../../workbook/ooxml/appearance/cellFormat';
import type { SheetAppearance } from '../../../workbook/ooxml/appearance/sheetAppearance';

/** Texts that are centred over the blank cells beside them, as areas that look like merged ones. */
export function continuedCells({ values }: Sheet, { styles }: SheetAppearance, { cells }: Formats): readonly Area[] {
  const continued = new Set(cells.flatMap(({ horizontal }, index) => (horizontal === 'centerContinuous' ? [index] : [])));
  if (continued.size === 0) return [];
  return styles.flatMap((line, row) => {
    const areas: Area[] = [];
    const isContinued = (column: number): boolean => continued.has(line?.[column] ?? -1);
    const isBlank = (column: number): boolean => (values[row]?.[column] ?? '') === '';
    for (let column = 0; column < (line?.length ?? 0); column++) {
      if (!isContinued(column) || isBlank(column)) continue;
      let lastColumn = column;
      while (isContinued(lastColumn + 1) && isBlank(lastColumn + 1)) lastColumn += 1;
      if (lastColumn > column) areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn });
      column = lastColumn;
    }
    return areas;
  });
}
