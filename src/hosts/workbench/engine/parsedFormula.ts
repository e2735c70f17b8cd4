import { type AstExpression, parse, parseA1Ref, tokenize } from '@borgar/fx';
import type { Area } from '../../../model/sheet';
import { NotCalculable } from './value';

/** The cells that a reference names; `sheet` is null for the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
  /** Which of its ends move with the formula: those without a dollar sign. */
  readonly moves: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
}

/** A formula taken apart, with every range that it reads. */
export interface ParsedFormula {
  readonly tree: AstExpression;
  readonly references: readonly Reference[];
}

/** What a name stands for, in upper case. */
export type Names = ReadonlyMap<string, Reference>;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Takes a formula in English notation apart; null where it is not one that this engine reads. */
export function parseFormula(formula: string, names: Names): ParsedFormula | null {
  try {
    const tree = parse(tokenize(formula, { negativeNumbers: false }));
    const references: Reference[] = [];
    walk(tree, (value, kind) => references.push(readReference(value, kind, names)));
    return { tree, references };
  } catch {
    return null;
  }
}

/** Whether a text is a formula, known to this engine or not. */
export function isFormula(formula: string): boolean {
  try {
    parse(tokenize(formula, { negativeNumbers: false }));
    return true;
  } catch {
    return false;
  }
}

/** Reads a reference or a name. Throws `NotCalculable` for those into other files, tables, or names of no range. */
export function readReference(value: string, kind: string, names: Names): Reference {
  const named = kind === 'name' ? names.get(value.toUpperCase()) : undefined;
  if (named) return named;
  const parsed = kind === 'range' || kind === 'beam' ? parseA1Ref(value) : undefined;
  if (!parsed || !('range' in parsed) || (parsed.context?.length ?? 0) > 1) throw new NotCalculable(value);
  const { range, context } = parsed;
  const area: Area = {
    firstRow: range.top ?? 0,
    lastRow: range.bottom ?? LAST_ROW,
    firstColumn: range.left ?? 0,
    lastColumn: range.right ?? LAST_COLUMN,
  };
  const moves = { top: !range.$top, bottom: !range.$bottom, left: !range.$left, right: !range.$right };
  return { sheet: context?.[0] ?? null, area, moves };
}

function walk(node: AstExpression | null, see: (value: string, kind: string) => void): void {
  if (!node) return;
  switch (node.type) {
    case 'ReferenceIdentifier':
      see(node.value, node.kind);
      break;
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression':
      for (const argument of node.arguments) walk(argument, see);
      break;
    case 'ArrayExpression':
    case 'Literal':
    case 'ErrorLiteral':
      break;
    default:
      throw new NotCalculable(node.type);
  }
}
