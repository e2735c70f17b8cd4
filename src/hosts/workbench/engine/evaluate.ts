import type { AstExpression, CallExpression } from '@borgar/fx';
import type { Area } from '../../../model/sheet';
import { callFunction } from './callFunction';
import { binary, unary } from './operators';
import { type Names, readReference } from './parsedFormula';
import { FormulaError, NotCalculable, type Value } from './value';

/** Where a formula is calculated. */
export interface Scope {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How far the formula stands from where it was written, as conditional formats do. */
  readonly offset: { readonly rows: number; readonly columns: number };
  readonly names: Names;
  /** The values of a range; only the part of it that holds something. Throws `NotCalculable` for a sheet that is not there. */
  readonly range: (sheet: string, area: Area) => Value;
}

/** Calculates a formula. Throws `NotCalculable` where something in it is not known here. */
export function evaluate(tree: AstExpression | null, scope: Scope): Value {
  if (tree === null) return null;
  switch (tree.type) {
    case 'Literal':
      return tree.value;
    case 'ErrorLiteral':
      return new FormulaError(tree.value);
    case 'ReferenceIdentifier': {
      const { sheet, area } = referenceAt(tree.value, tree.kind, scope);
      return scope.range(sheet, area);
    }
    case 'UnaryExpression':
      return unary(tree.operator, evaluate(tree.arguments[0] ?? null, scope));
    case 'BinaryExpression':
      return binary(tree.operator, evaluate(tree.arguments[0] ?? null, scope), evaluate(tree.arguments[1] ?? null, scope));
    case 'ArrayExpression':
      return {
        rows: tree.elements.map((row) =>
          row.map((cell) => (cell.type === 'Literal' ? cell.value : cell.type === 'ErrorLiteral' ? new FormulaError(cell.value) : null)),
        ),
        isRange: false,
      };
    case 'CallExpression':
      return call(tree, scope);
    default:
      throw new NotCalculable(tree.type);
  }
}

/** The cells that a reference names from where the formula stands. */
export function referenceAt(value: string, kind: string, { sheet: own, offset, names }: Scope): { sheet: string; area: Area } {
  const { sheet, area, moves } = readReference(value, kind, names);
  const rows = (moves_: boolean): number => (moves_ ? offset.rows : 0);
  const columns = (moves_: boolean): number => (moves_ ? offset.columns : 0);
  return {
    sheet: sheet ?? own,
    area: {
      firstRow: area.firstRow + rows(moves.top),
      lastRow: area.lastRow + rows(moves.bottom),
      firstColumn: area.firstColumn + columns(moves.left),
      lastColumn: area.lastColumn + columns(moves.right),
    },
  };
}

function call(node: CallExpression, scope: Scope): Value {
  const given = node.arguments as readonly (AstExpression | null)[];
  return callFunction(node.callee.name, {
    count: given.length,
    isGiven: (index) => given[index] != null,
    value: (index) => evaluate(given[index] ?? null, scope),
    reference: (index) => {
      const argument = given[index];
      return argument?.type === 'ReferenceIdentifier' ? referenceAt(argument.value, argument.kind, scope).area : null;
    },
    here: scope,
  });
}
