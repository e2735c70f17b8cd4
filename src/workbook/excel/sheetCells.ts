import { cellKey, type Area, type NumberKind, type Scalar } from '../../model/sheet';
import { formatKind } from '../ooxml/numberFormat';

/** The matrices that Excel gives for a range. */
export interface RangeMatrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A block of cells in the model's terms; matrices start at the block's corner. */
export interface CellBlock {
  readonly area: Area;
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly kinds: ReadonlyMap<number, NumberKind>;
}

const kindOf = new Map<unknown, NumberKind | undefined>();

function kindOfFormat(format: unknown): NumberKind | undefined {
  if (!kindOf.has(format)) kindOf.set(format, formatKind(String(format)));
  return kindOf.get(format);
}

/** The formula of a cell; a text that starts with `=` has the same text as its value and is none. */
export const formulaOf = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;

/** Takes over what Excel gave for an area. An empty text without a formula is an empty cell. */
export function cellBlock(area: Area, { values, formulas, numberFormat }: RangeMatrices): CellBlock {
  const kinds = new Map<number, NumberKind>();
  const formulasOut = values.map((line, row) => line.map((value, column) => formulaOf(formulas[row]?.[column], value)));
  const valuesOut = values.map((line, row) =>
    line.map((value, column): Scalar => {
      if (value === '' && formulasOut[row]?.[column] === undefined) return null;
      if (typeof value !== 'number') return value as Scalar;
      const kind = kindOfFormat(numberFormat[row]?.[column]);
      if (kind !== undefined) kinds.set(cellKey(area.firstRow + row, area.firstColumn + column), kind);
      return value;
    }),
  );
  return { area, values: valuesOut, formulas: formulasOut, kinds };
}

/** About how many bytes the matrices took in Excel's answer. */
export function bytesOf(matrices: RangeMatrices): number {
  let bytes = 0;
  for (const matrix of [matrices.values, matrices.formulas, matrices.numberFormat]) {
    for (const line of matrix) for (const cell of line) bytes += typeof cell === 'string' ? cell.length * 1.1 + 3 : String(cell).length + 1;
  }
  return bytes;
}
