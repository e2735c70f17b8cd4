/** A worksheet formula as data, so that it is written in English notation and shown in the reader's. */
export type Formula =
  /** A reference, such as `AE19:AF19`, the same in every notation. */
  | { readonly reference: string }
  /** A row of numbers. */
  | { readonly row: readonly number[] }
  | { readonly call: string; readonly with: readonly Formula[] };

/** How a language of Excel writes formulas. */
export interface Notation {
  readonly separator: string;
  /** Between the columns of an array. */
  readonly columns: string;
  readonly decimal: string;
  /** Excel's own functions whose name differs from the English one. */
  readonly names: Readonly<Record<string, string>>;
}

export const ENGLISH: Notation = { separator: ',', columns: ',', decimal: '.', names: {} };

export const FRENCH: Notation = { separator: ';', columns: '.', decimal: ',', names: { HSTACK: 'ASSEMB.H', CHOOSE: 'CHOISIR' } };

/** The text of a formula, with its equals sign. */
export const formulaText = (formula: Formula, notation: Notation): string => `=${part(formula, notation)}`;

/** Cells side by side as one block: their range where they touch, else one made of them. Excel before HSTACK makes it with CHOOSE. */
export function beside(cells: readonly Formula[], hasStacking: boolean): Formula {
  const [only] = cells;
  if (cells.length === 1 && only) return only;
  if (hasStacking) return { call: 'HSTACK', with: cells };
  return { call: 'CHOOSE', with: [{ row: cells.map((_, index) => index + 1) }, ...cells] };
}

function part(formula: Formula, notation: Notation): string {
  if ('reference' in formula) return formula.reference;
  if ('row' in formula) return `{${formula.row.map((value) => String(value).replace('.', notation.decimal)).join(notation.columns)}}`;
  const name = notation.names[formula.call] ?? formula.call;
  return `${name}(${formula.with.map((argument) => part(argument, notation)).join(notation.separator)})`;
}
