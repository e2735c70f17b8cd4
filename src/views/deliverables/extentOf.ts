import type { Area, Sheet } from '../../model/sheet';

/** All cells of a sheet that hold something, as one rectangle from its first cell; none where it is empty. */
export function extentOf({ values }: Sheet): readonly Area[] {
  const lastColumn = Math.max(-1, ...values.map((row) => row.length - 1));
  return lastColumn < 0 ? [] : [{ firstRow: 0, lastRow: values.length - 1, firstColumn: 0, lastColumn }];
}
