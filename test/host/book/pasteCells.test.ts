import { everythingIn } from './everything';
import { pasteCells } from './pasteCells';
import { SimulatedSheet } from './simulatedSheet';

const rule = (areas: string[], formula: string): object => ({ areas: areas.join(' '), formula, format: {}, type: 'Custom' });
const area = (
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
): { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number } => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

function sheet(): SimulatedSheet {
  const made = new SimulatedSheet('{1}', {
    name: 'Notes',
    values: [
      ['a', 1],
      ['b', 2],
    ],
    formulas: [[undefined, '=A1&$A$1']],
  });
  made.dress.rules = [{ id: 'r', type: 'Custom', areas: [area(0, 0, 1, 1)], formula: '=A1<10', format: {} }];
  made.dress.comments.set(0, 'un mot');
  return made;
}
const rulesOf = (one: SimulatedSheet): unknown => (everythingIn(one) as { rules: unknown }).rules;

test('a cell pasted elsewhere brings its formula moved, its comment, and its piece of the conditional format', () => {
  const from = sheet();
  const to = new SimulatedSheet('{2}', { name: 'Copie', values: [] });
  pasteCells(from, area(0, 0, 0, 1), to, area(4, 2, 4, 3), 'All');
  expect(to.contents()).toEqual({ C5: '"a"', D5: '=C5&$A$1' });
  expect([...to.dress.comments.values()]).toEqual(['un mot']);
  expect(rulesOf(to)).toEqual([rule(['C5:D5'], '=C5<10')]);
  expect(rulesOf(from)).toEqual([rule(['A1:B2'], '=A1<10')]);
});

test('pasting into a conditional format takes the cells out of it', () => {
  const to = sheet();
  pasteCells(new SimulatedSheet('{2}', { name: 'Vide', values: [['x']] }), area(0, 0), to, area(0, 0), 'Formats');
  expect(rulesOf(to)).toEqual([rule(['B1', 'A2:B2'], '=B1<10')]);
  expect(to.contents()).toMatchObject({ A1: '"a"' });
});

test('what is not simulated is refused', () => {
  const one = sheet();
  expect(() => pasteCells(one, area(0, 0), one, area(0, 0, 1, 0), 'All')).toThrow('not simulated');
  expect(() => pasteCells(one, area(0, 0), one, area(1, 0), 'Values')).toThrow('not simulated');
});
