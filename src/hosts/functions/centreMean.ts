import { readCoefficient, readMark } from '../../gradebook/marks';
import { BLANK } from '../../model/mark';
import type { Scalar } from '../../model/sheet';
import { WeightedMean } from '../../regulation/weightedMean';
import { readBlock, widthOf } from './block';
import { invalidValue } from './cellError';
import { expectWidth } from './expectWidth';
import { noNumber, numbersIn } from './numbersIn';
import { type Answer, spill } from './spill';
import type { Words } from './words';

/** The weighted mean of each row of marks, exactly; one row of coefficients goes with every row of marks. */
export function centreMean({ functions: words }: Words, givenMarks: unknown, givenCoefficients: unknown): Answer {
  const marks = readBlock('marks', givenMarks);
  const coefficients = readBlock('coefficients', givenCoefficients);
  if (marks === null) return '';
  expectWidth(words, marks, widthOf(marks));
  expectWidth(words, coefficients, widthOf(marks));
  const coefficient = (cell: Scalar): number => {
    const read = readCoefficient(cell);
    if (typeof read === 'number') return read;
    if (read?.why === 'outOfScale') throw invalidValue(words.notPositive(words.argument.coefficients, read.text));
    throw noNumber(words, 'coefficients', read ?? BLANK);
  };
  return spill(words, [marks], [coefficients], (rowOf) => {
    const weights = rowOf(coefficients);
    const values = numbersIn(
      words,
      rowOf(marks).map((cell) => ['marks', readMark(cell)]),
    );
    const mean = new WeightedMean();
    values.forEach((value, index) => mean.add(value, coefficient(weights[index] ?? null)));
    return mean.value ?? '';
  });
}
