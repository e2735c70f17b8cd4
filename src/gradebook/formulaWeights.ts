import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import { CONSTANT, linearFormula } from './linearFormula';
import type { Column } from './readColumns';
import { isJudgedSitting, sittingsOf } from './subjectSittings';

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * What the formula of a centre's mean weighs otherwise than the coefficients shown, or which of the weighed subjects it leaves out.
 * Nothing is said of a formula that does more than weigh the centre's subjects.
 */
export function formulaWeightProblems(sheet: Sheet, at: Address, formula: string, centre: string, columns: readonly Column[]): Problem[] {
  const weights = linearFormula(formula, at.row, sheet);
  if (weights === null) return [];
  const subjects = columns
    .filter(
      (column) => column.reading.meaning?.is === 'subject' && column.reading.meaning.centre === centre && isJudgedSitting(column, columns),
    )
    .map((column) => {
      const sittings = sittingsOf(column, columns);
      const coefficient = column.coefficient ?? sittings.find((each) => each.coefficient !== null)?.coefficient ?? null;
      const weight = sittings.reduce((sum, { path }) => sum + (weights.get(path.column) ?? 0), 0);
      return { name: column.path.own.name, coefficient, weight, own: sittings.map(({ path }) => path.column) };
    });
  const known = new Set(subjects.flatMap(({ own }) => own));
  const isOfCentre = [...weights].every(([column, weight]) => weight === 0 || known.has(column)) && !weights.get(CONSTANT);
  const used = subjects.filter(({ weight }) => weight !== 0);
  if (!isOfCentre || used.length === 0) return [];
  const problem = (code: Problem['code'], more: Partial<Problem>): Problem => ({ code, at, sheet: at.sheet, ...more });
  const left = subjects.filter(({ weight, coefficient }) => weight === 0 && coefficient !== null).map(({ name }) => name);
  const leftOut = left.length === 0 ? [] : [problem('formulaLeavesOut', { text: left.join(', ') })];
  const weighed = used.flatMap(({ name, coefficient, weight }) => (coefficient === null ? [] : [{ name, coefficient, weight }]));
  if (weighed.length < used.length) return leftOut;
  const unit = usual(weighed.map(({ coefficient, weight }) => weight / coefficient));
  const differing = weighed
    .filter(({ coefficient, weight }) => !isSame(weight / unit, coefficient))
    .map(({ name, coefficient, weight }) => problem('formulaWeighs', { text: name, declared: coefficient, computed: weight / unit }));
  const sum = weighed.reduce((all, { weight }) => all + weight / unit, 0);
  const divisor = isSame(1 / unit, sum) ? [] : [problem('formulaWeighs', { declared: sum, computed: 1 / unit })];
  return [...leftOut, ...differing, ...divisor];
}

/** The most frequent of several numbers, the first of those that are as frequent. */
function usual(numbers: readonly number[]): number {
  const frequency = (number: number): number => numbers.filter((other) => isSame(other, number)).length;
  return numbers.reduce((best, number) => (frequency(number) > frequency(best) ? number : best));
}
