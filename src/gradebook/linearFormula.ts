import { columnIndex } from '../model/address';
import type { Sheet } from '../model/sheet';

/** What a formula takes of each cell of its own row, by column; what it adds beside them stands under `CONSTANT`. */
export type Weights = ReadonlyMap<number, number>;

/** A value, one for each cell of a range; null where it is no sum of weighed cells. */
type Value = readonly (Weights | null)[];

/** Where `Weights` keep what is no cell's. */
export const CONSTANT = -1;

/** More is no mean of subjects, and brackets within brackets would fill the stack. */
const LONGEST = 2000;

/** A larger block is no student's marks. */
const MOST_CELLS = 1000;

const UNKNOWN: Value = [null];
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)(%)?|("(?:[^"]|"")*")|\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(.!])|([A-Z][\w.]*)\(|([-+*/(),]|[<>=]{1,2}))/iy;

/**
 * Reads a formula that only adds, weighs and averages cells of its row, such as `SUMPRODUCT(E4:F4,E$3:F$3)/SUM(E$3:F$3)`.
 * null where it does anything else: nothing is supposed of it then.
 */
export function linearFormula(formula: string, row: number, sheet: Sheet): Weights | null {
  if (formula.length > LONGEST) return null;
  const reader = new FormulaReader(formula.replace(/^=/, ''), row, sheet);
  const [only, ...others] = reader.whole();
  return others.length > 0 ? null : (only ?? null);
}

class FormulaReader {
  private token: RegExpExecArray | null = null;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly row: number,
    private readonly sheet: Sheet,
  ) {
    this.next();
  }

  whole(): Value {
    const value = this.compared();
    return this.at === this.text.length && this.token === null ? value : UNKNOWN;
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.text);
    if (this.token !== null) this.at = TOKEN.lastIndex;
  }

  /** Takes one of these signs where it comes next. */
  private take(signs: string): string | null {
    const sign = this.token?.[9];
    if (sign === undefined || !signs.includes(sign)) return null;
    this.next();
    return sign;
  }

  private compared(): Value {
    let value = this.sum();
    while (this.take('<=>=<>') !== null) {
      this.sum();
      value = UNKNOWN;
    }
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.take('+-'); sign !== null; sign = this.take('+-')) {
      const factor = sign === '+' ? 1 : -1;
      value = each(value, this.product(), (a, b) => plus(a, scaled(b, factor)));
    }
    return value;
  }

  private product(): Value {
    let value = this.factor();
    for (let sign = this.take('*/'); sign !== null; sign = this.take('*/')) value = each(value, this.factor(), sign === '*' ? times : over);
    return value;
  }

  private factor(): Value {
    const sign = this.take('+-(');
    if (sign === '+') return this.factor();
    if (sign === '-') return this.factor().map((each) => each && scaled(each, -1));
    if (sign === '(') return this.closed(this.compared());
    const [, number, percent, , column, row, lastColumn, lastRow, name] = this.token ?? [];
    this.next();
    if (number !== undefined) return [new Map([[CONSTANT, Number(number) / (percent === undefined ? 1 : 100)]])];
    if (column !== undefined) return this.cells(column, Number(row) - 1, lastColumn ?? column, Number(lastRow ?? row) - 1);
    return name !== undefined ? this.call(name.toUpperCase()) : UNKNOWN;
  }

  private call(name: string): Value {
    const given: Value[] = [];
    do given.push(this.compared());
    while (this.take(',') !== null);
    const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = this.closed(given);
    const all = given.flat();
    if (name === 'SUM') return [total(all)];
    if (name === 'AVERAGE') return [scaled(total(all), 1 / all.length)];
    if (name === 'SUMPRODUCT') return [total(given.reduce((a, b) => each(a, b, times)))];
    if (name === 'ROUND' || name === 'IFERROR') return first;
    if (name === 'IF' && isUnknown(second) !== isUnknown(third)) return isUnknown(second) ? third : second;
    return UNKNOWN;
  }

  /** Such a value, once its bracket is closed; without one nothing can be told of the formula. */
  private closed<Inside>(inside: Inside): Inside {
    if (this.take(')') === null) this.at = Infinity;
    return inside;
  }

  private cells(from: string, first: number, to: string, last: number): Value {
    const [left, right] = [columnIndex(from), columnIndex(to)];
    if ((last - first + 1) * (right - left + 1) > MOST_CELLS) return UNKNOWN;
    const found: (Weights | null)[] = [];
    for (let row = first; row <= last; row++) for (let column = left; column <= right; column++) found.push(this.cell(row, column));
    return found;
  }

  private cell(row: number, column: number): Weights | null {
    if (row === this.row) return new Map([[column, 1]]);
    const value = this.sheet.values[row]?.[column] ?? 0;
    return typeof value === 'number' ? new Map([[CONSTANT, value]]) : null;
  }
}

const isUnknown = (value: Value): boolean => value.includes(null);

/** One value for each cell; a single one goes with them all, and where one of several is missing nothing is known. */
function each(a: Value, b: Value, combine: (a: Weights | null, b: Weights | null) => Weights | null): Value {
  const at = (value: Value, index: number): Weights | null => value[value.length === 1 ? 0 : index] ?? null;
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => combine(at(a, index), at(b, index)));
}

const plus = (a: Weights | null, b: Weights | null): Weights | null =>
  a && b && new Map([...a, ...[...b].map(([column, weight]) => [column, (a.get(column) ?? 0) + weight] as const)]);

const scaled = (a: Weights | null, factor: number): Weights | null =>
  a && new Map([...a].map(([column, weight]) => [column, weight * factor]));

const total = (values: Value): Weights | null => values.reduce(plus, new Map());

/** The number that a value is; null where cells of the row are in it. */
const constantOf = (a: Weights | null): number | null =>
  a === null || [...a.keys()].some((column) => column !== CONSTANT) ? null : (a.get(CONSTANT) ?? 0);

function times(a: Weights | null, b: Weights | null): Weights | null {
  const [left, right] = [constantOf(a), constantOf(b)];
  return left !== null ? scaled(b, left) : right !== null ? scaled(a, right) : null;
}

function over(a: Weights | null, b: Weights | null): Weights | null {
  const divisor = constantOf(b);
  return divisor === null || divisor === 0 ? null : scaled(a, 1 / divisor);
}
