import { beside, ENGLISH, FRENCH, type Formula, formulaText } from '../../src/views/formula';
import { formulaExamples } from '../../src/views/formulaExamples';
import type { FormulaRows } from '../../src/views/formulaRanges';
import { judgement, record, regulation, SHEET, words } from '../support/checkFixture';

const cells: readonly Formula[] = [{ reference: 'J19' }, { reference: 'N19' }];

test.each<[string, Formula, string, string]>([
  ['one range needs nothing around it', beside([{ reference: 'A1:B1' }], true), '=A1:B1', '=A1:B1'],
  ['cells side by side', beside(cells, true), '=HSTACK(J19,N19)', '=ASSEMB.H(J19;N19)'],
  ['cells side by side before HSTACK', beside(cells, false), '=CHOOSE({1,2},J19,N19)', '=CHOISIR({1.2};J19;N19)'],
  ['numbers with decimals', { row: [1.5, 2] }, '={1.5,2}', '={1,5.2}'],
])('%s', (_, formula, english, french) => {
  expect(formulaText(formula, ENGLISH)).toBe(english);
  expect(formulaText(formula, FRENCH)).toBe(french);
});

const rows = { record: record(), lastRow: 6, sheet: SHEET, routeColumn: 3, hasStacking: true };
const texts = (given: Partial<FormulaRows>): Record<string, string | null> =>
  Object.fromEntries(
    formulaExamples(judgement(), { ...rows, ...given }, [], regulation, words).map(({ name, formula }) => [
      name,
      formula && formulaText(formula, FRENCH),
    ]),
  );

test('every function takes the ranges of the student’s row', () => {
  expect(texts({})).toEqual({
    VERDICT: '=ENSIAME.VERDICT(E7;ASSEMB.H(H7:I7;K7:L7);N7;D7)',
    ELIGIBLE: '=ENSIAME.ELIGIBLE(E7;ASSEMB.H(H7:I7;K7:L7);N7;D7)',
    COMPANYSCORE: '=ENSIAME.COMPANYSCORE(H7;I7;K7;L7)',
    RESITS: '=ENSIAME.RESITS(ASSEMB.H(H7:I7;K7:L7))',
    CENTREMEAN: '=ENSIAME.CENTREMEAN(F7:G7;{2.1})',
    TOEICMIN: '=ENSIAME.TOEICMIN(D7)',
    ECTSMISSING: null,
  });
});

test('before HSTACK a block of columns that do not all touch is made of single columns, of which CHOOSE takes one each', () => {
  expect(texts({ hasStacking: false })).toMatchObject({
    VERDICT: '=ENSIAME.VERDICT(E7;CHOISIR({1.2.3.4};H7;I7;K7;L7);N7;D7)',
    CENTREMEAN: '=ENSIAME.CENTREMEAN(F7:G7;{2.1})',
  });
});

test('for all rows each reference spans them, from another sheet it names its own', () => {
  expect(texts({ lastRow: 89, sheet: 'L’écran' })['COMPANYSCORE']).toBe(
    "=ENSIAME.COMPANYSCORE('Notes'!H7:H90;'Notes'!I7:I90;'Notes'!K7:K90;'Notes'!L7:L90)",
  );
});

test('without a route’s column there is no verdict to write', () => {
  expect(texts({ routeColumn: null })).toMatchObject({ VERDICT: null, ELIGIBLE: null, TOEICMIN: null });
});
