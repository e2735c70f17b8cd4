import fc from 'fast-check';
import { inputOf, inputToRestore, tookInput } from '../../src/workbook/excel/typedCell';
import { typedValue } from '../host/book/typedValue';
import { holds } from '../support/properties';

const risky = fc.constantFrom('=', '+', '-', '@', "'", '1', '12,5', '1/2', '%', 'TRUE', 'vrai', '#N/A', ' ', '\t', 'e', '.', 'Noël');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(risky).map((parts) => parts.join('')),
);
const format = fc.constantFrom('General', '@', '0.00');

test('any text that is written stays that text, whatever it looks like and whatever the format of its cell', () => {
  holds(
    fc.property(text, format, (content, numberFormat) => {
      expect(typedValue(inputOf(content), numberFormat)).toEqual({ value: content === '' ? null : content });
    }),
  );
});

test('whatever someone typed into a cell, restoring it gives the same value and formula', () => {
  holds(
    fc.property(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), format, (input, numberFormat) => {
      const { value, formula } = typedValue(input, numberFormat);
      // A lone apostrophe holds an empty text, which Excel tells exactly as it tells an empty cell.
      fc.pre(value !== '');
      const shown = formula === undefined ? (value ?? '') : 'result';
      const again = typedValue(inputToRestore(shown, formula ?? shown), numberFormat);
      expect({ value: again.value, formula: again.formula }).toEqual({ value, formula });
    }),
  );
});

test.each([
  ['Dupont', 'Dupont'],
  ['O’Neill-Le Goff (fils)', 'O’Neill-Le Goff (fils)'],
  ['mars 2016', "'mars 2016"],
  ['Vrai', "'Vrai"],
  ['TRUE ', "'TRUE "],
  [undefined, null],
  [null, ''],
  [{ formula: '=SUM(A1:A3)' }, '=SUM(A1:A3)'],
])('%j is typed as %j', (content, input) => {
  expect(inputOf(content)).toBe(input);
});

test.each([
  [12, 12, true],
  [0.1 + 0.2, 0.30000000000000004, true],
  [12, 12.0001, false],
  [12, '12', false],
  ['12', 12, false],
  [null, '', true],
  [null, 0, false],
  [undefined, 'anything', true],
  [{ formula: '=A1' }, '#N/A', true],
])('content %j in a cell that then holds %j: %s', (content, value, took) => {
  expect(tookInput(content, value)).toBe(took);
});
