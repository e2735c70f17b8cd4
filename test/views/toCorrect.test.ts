import type { Sheet } from '../../src/model/sheet';
import { correctLine } from '../../src/views/correctEntry';
import { repairPlan } from '../../src/views/repairs';
import { correctCounts, toCorrect } from '../../src/views/toCorrect';
import { cell, check, COLUMN, finding, judgement, record, SHEET, words } from '../support/checkFixture';

const ROWS = 12;

/** Rows 7 to 12 of students. */
function sheet(changes: readonly (readonly [row: number, column: number, value: string | number])[]): Sheet {
  const values: (string | number | null)[][] = Array.from({ length: ROWS }, () => Array.from({ length: 14 }, () => null));
  for (let row = 6; row < ROWS; row += 1) values[row]?.splice(COLUMN.E, 1, 12.5);
  for (const [row, column, value] of changes) values[row]?.splice(column, 1, value);
  return {
    name: SHEET,
    hidden: false,
    values,
    formulas: [],
    kinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

const column = (index: number, meaning: 'companyScore' | 'companyResit' | 'subject') => ({
  column: index,
  headings: ['Fabrication'],
  meaning:
    meaning === 'companyScore'
      ? ({ is: meaning, period: 1 } as const)
      : meaning === 'companyResit'
        ? ({ is: meaning, exam: 'B', period: 1 } as const)
        : ({ is: meaning, centre: 'mechanical', name: 'Fabrication', sitting: 'retained' } as const),
  ground: 'heading' as const,
  confidence: 'sure' as const,
  choices: [],
});

const reading = {
  sheet: SHEET,
  layout: 'wide' as const,
  firstRow: 6,
  lastRow: ROWS - 1,
  columns: [column(COLUMN.first, 'subject'), column(COLUMN.resitB, 'companyResit'), column(COLUMN.E, 'companyScore')],
};

const student = judgement({ record: record({ B: 14, resitB: 0, first: 11.5 }) });

test('a 0 that may be a blank and a constant among formulas are shown, each once', () => {
  const zero = { code: 'resitNotDue', at: cell('resitB'), sheet: SHEET, declared: 0, computed: 14 } as const;
  const at = { sheet: SHEET, row: 8, column: COLUMN.E };
  const overwritten = { code: 'overwrittenFormula', at, sheet: SHEET, cells: [at], others: 5 } as const;
  const sheets = [sheet([[6, COLUMN.resitB, 0]])];
  const groups = toCorrect(check([{ ...student, problems: [zero] }], { sheets: [reading], problems: [zero, overwritten] }), sheets);
  expect(groups.map(({ kind, blocking, entries }) => [kind, blocking, entries.length])).toEqual([
    ['zeroForBlank', false, 1],
    ['overwrittenFormula', false, 1],
  ]);
  const [zeros, formulas] = groups;
  expect(zeros?.entries[0] && correctLine(zeros.entries[0], 'zeroForBlank', sheets, words)).toEqual({
    title: 'Brétazan François',
    detail: 'B repassée, alors que B vaut 14',
    value: '0',
    isEmpty: false,
  });
  expect(formulas?.entries[0]?.at).toEqual(at);
  expect(formulas?.entries[0]?.others).toBe(5);
});

test('what an incomplete student waits for comes first and prevents a verdict', () => {
  const waiting = judgement({
    verdict: 'incomplete',
    record: record({ C: { state: 'pending', text: 'ATT' } }),
    findings: [
      finding({ code: 'companyMarkMissing', about: 'C', at: cell('C'), text: 'ATT' }),
      finding({ code: 'companyMarkMissing', about: 'D', at: cell('D') }),
    ],
  });
  const problem = { code: 'unusualPrecision', at: cell('A'), sheet: SHEET, text: '12.3456' } as const;
  const sheets = [sheet([[6, COLUMN.C, 'ATT']])];
  const groups = toCorrect(check([waiting], { problems: [problem] }), sheets);
  expect(correctCounts(groups)).toEqual({ blocking: 2, harmless: 1 });
  expect(groups[0]?.entries.map((entry) => correctLine(entry, 'awaited', sheets, words))).toEqual([
    { title: 'Brétazan François', detail: 'C, mémoire, tuteur universitaire', value: 'ATT', isEmpty: false },
    { title: 'Brétazan François', detail: 'D, soutenance', value: 'vide', isEmpty: true },
  ]);
});

test('a repair lists each cell with its text and number, and leaves formulas alone', () => {
  const cells = [cell('first'), { ...cell('first'), row: 7 }, { ...cell('first'), row: 9 }];
  const problem = { code: 'numberAsText', at: cell('first'), sheet: SHEET, count: 3, cells } as const;
  const students = [6, 7, 9].map((row) =>
    judgement({ record: record({ first: row + 5.5 }, { at: { sheet: SHEET, row }, rows: [row], number: String(row) }) }),
  );
  const typed = sheet([
    [6, COLUMN.first, '11,5'],
    [7, COLUMN.first, '12,5'],
    [9, COLUMN.first, '14,5'],
  ]);
  const formulas: string[][] = [];
  formulas[9] = [];
  formulas[9][COLUMN.first] = '="14,5"';
  const withFormula = { ...typed, formulas };
  const whole = check(students, { problems: [problem] });
  const [group] = toCorrect(whole, [withFormula]);
  expect(group && repairPlan(group, whole, [withFormula])).toEqual({
    repairs: [
      { at: cells[0], typed: '11,5', value: 11.5 },
      { at: cells[1], typed: '12,5', value: 12.5 },
    ],
    left: 1,
    ranges: ['F7:F8'],
  });
});
