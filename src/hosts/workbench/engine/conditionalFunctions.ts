import type { Arguments, CellFunction } from './cellFunction';
import { compare } from './operators';
import { DIVISION, FormulaError, isMatrix, NotCalculable, number, single, type Single, type Value } from './value';

type Test = (value: Single) => boolean;

/** A criterion such as `">=10"`, `"ABS"` or `12`. Written here since the library counts blanks as numbers and minds the case. */
function criterion(wanted: Single): Test {
  if (typeof wanted !== 'string') return (value) => value === (wanted ?? 0);
  const [, sign = '', rest = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const limit = rest.trim() === '' ? null : number(rest);
  if (sign === '' || sign === '=') return limit !== null && typeof limit === 'number' ? equals(limit) : matches(rest, sign === '');
  if (sign === '<>') {
    const isSame = typeof limit === 'number' ? equals(limit) : matches(rest, false);
    return (value) => !isSame(value);
  }
  const bound = typeof limit === 'number' ? limit : rest;
  const holds = ORDERS[sign] ?? (() => false);
  return (value) => !(value instanceof FormulaError) && typeof value === typeof bound && holds(compare(value, bound));
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** A number, or a text that is written as this number. */
const equals =
  (limit: number): Test =>
  (value) =>
    value === limit || (typeof value === 'string' && number(value) === limit);

/** A text with its wildcards; an empty criterion finds blanks, and empty texts too unless it is `"="`. */
function matches(text: string, withEmptyText: boolean): Test {
  if (text === '') return (value) => value === null || (withEmptyText && value === '');
  const pattern = wildcard(text);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** `*` stands for any letters, `?` for one, `~` takes the next as it is. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[.+^${}()|[\]\\]|\*|\?/g, (found, escaped: string | undefined) =>
    escaped !== undefined ? `\\${escaped}` : found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`,
  );
  return new RegExp(`^${source}$`, 'is');
}

const cells = (value: Value): Single[][] => (isMatrix(value) ? value.rows.map((row) => [...row]) : [[value]]);

/** The places, counted through the blocks row by row, where every criterion holds; pairs of block and criterion start at `from`. */
function chosen(given: Arguments, from: number): Set<string> {
  let places: Set<string> | null = null;
  for (let index = from; index + 1 < given.count; index += 2) {
    const test = criterion(single(given.value(index + 1)));
    const found = new Set<string>();
    cells(given.value(index)).forEach((row, at) =>
      row.forEach((value, column) => {
        const place = `${at} ${column}`;
        if (test(value) && (places === null || places.has(place))) found.add(place);
      }),
    );
    places = found;
  }
  return places ?? new Set();
}

function numbersAt(value: Value, places: ReadonlySet<string>): number[] | FormulaError {
  const numbers: number[] = [];
  for (const [at, row] of cells(value).entries()) {
    for (const [column, cell] of row.entries()) {
      if (!places.has(`${at} ${column}`)) continue;
      if (cell instanceof FormulaError) return cell;
      if (typeof cell === 'number') numbers.push(cell);
    }
  }
  return numbers;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0);

const summed =
  (give: (numbers: readonly number[]) => Value): CellFunction =>
  (given) => {
    const numbers = numbersAt(given.value(0), chosen(given, 1));
    return numbers instanceof FormulaError ? numbers : give(numbers);
  };

const mean = (numbers: readonly number[]): Value => (numbers.length === 0 ? DIVISION : total(numbers) / numbers.length);

/** `SUMIF(range, criterion, [sums])`: a third block must be as large as the first, since it would be stretched otherwise. */
const pair =
  (give: (numbers: readonly number[]) => Value): CellFunction =>
  (given) => {
    if (given.isGiven(2) && shape(given.value(2)) !== shape(given.value(0))) throw new NotCalculable('blocks of two sizes');
    const two: Arguments = { ...given, count: 2 };
    const numbers = numbersAt(given.value(given.isGiven(2) ? 2 : 0), chosen(two, 0));
    return numbers instanceof FormulaError ? numbers : give(numbers);
  };

const shape = (value: Value): string => `${cells(value).length} ${cells(value)[0]?.length ?? 0}`;

/** The functions that count or sum where a criterion holds. */
export const conditional: Readonly<Partial<Record<string, CellFunction>>> = {
  COUNTIF: (given) => chosen(given, 0).size,
  COUNTIFS: (given) => chosen(given, 0).size,
  COUNTBLANK: (given) =>
    cells(given.value(0))
      .flat()
      .filter((value) => value === null || value === '').length,
  SUMIF: pair(total),
  AVERAGEIF: pair(mean),
  SUMIFS: summed(total),
  AVERAGEIFS: summed(mean),
};
