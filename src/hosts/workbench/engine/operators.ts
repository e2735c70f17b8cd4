import { DIVISION, FormulaError, isMatrix, number, NotCalculable, type Single, text, type Value } from './value';

/** Carries out an operator on two values; on blocks, cell by cell. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (!isMatrix(left) && !isMatrix(right)) return scalar(operator, left, right);
  const height = Math.max(heightOf(left), heightOf(right));
  const width = Math.max(widthOf(left), widthOf(right));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => scalar(operator, at(left, row, column), at(right, row, column))),
  );
  return { rows, isRange: false };
}

/** Carries out an operator that stands before or after one value. */
export function unary(operator: string, value: Value): Value {
  if (operator === '-') return binary('-', 0, value);
  if (operator === '%') return binary('/', value, 100);
  if (operator === '+') return value;
  throw new NotCalculable(operator);
}

const heightOf = (value: Value): number => (isMatrix(value) ? value.rows.length : 1);
const widthOf = (value: Value): number => (isMatrix(value) ? (value.rows[0]?.length ?? 0) : 1);

/** A block of one row or one column goes with every row or column of the other. */
function at(value: Value, row: number, column: number): Single {
  if (!isMatrix(value)) return value;
  const line = value.rows[value.rows.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? new FormulaError('#N/A') : cell;
}

function scalar(operator: string, left: Single, right: Single): Single {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === '&') return joined(text(left), text(right));
  if (operator in COMPARISONS) return COMPARISONS[operator]?.(compare(left, right)) ?? null;
  const one = number(left);
  const other = number(right);
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  const result = arithmetic(operator, one, other);
  return typeof result === 'number' && !Number.isFinite(result) ? new FormulaError('#NUM!') : result;
}

const joined = (left: string | FormulaError, right: string | FormulaError): string | FormulaError =>
  left instanceof FormulaError ? left : right instanceof FormulaError ? right : left + right;

function arithmetic(operator: string, left: number, right: number): number | FormulaError {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? DIVISION : left / right;
    case '^':
      return left ** right;
    default:
      throw new NotCalculable(operator);
  }
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Excel's order: numbers before texts before booleans, texts without regard to case; a blank is as the other's nothing. */
export function compare(left: Scalar, right: Scalar): number {
  const one = left ?? blankBeside(right);
  const other = right ?? blankBeside(left);
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'fr', { sensitivity: 'accent' });
  }
  return Math.abs(Number(one) - Number(other)) <= Math.abs(Number(one)) * 1e-15 ? 0 : Number(one) - Number(other);
}

type Scalar = Exclude<Single, FormulaError>;

const blankBeside = (value: Scalar): Scalar => (typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0);
const rankOf = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);
