import { rncp10118 } from '../../../src/certifications/rncp10118';
import { judgeWorkbook } from '../../../src/judgeWorkbook';
import type { Sheet } from '../../../src/model/sheet';
import { marksFingerprint } from '../../../src/views/deliverables/marksFingerprint';
import { check, judgement, PROGRAMME, record } from '../../support/checkFixture';
import { demoSheets, withCells } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';

const of = (sheets: readonly Sheet[]): string =>
  marksFingerprint(judgeWorkbook(sheets, rncp10118, { intake: 2016, readings: {}, centresComplete: false }));

it('is written in three groups that can be read out', async () => {
  expect(of(await demoSheets())).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
});

it('stays the same when rows are sorted otherwise, and changes with one hundredth in one mark or a code', async () => {
  const sheets = await demoSheets();
  const sorted = sheets.map((sheet) => {
    if (sheet.name !== DEMO_SHEET) return sheet;
    const turned = <Row>(rows: readonly Row[]): Row[] => [...rows.slice(0, 6), ...rows.slice(6, 90).reverse(), ...rows.slice(90)];
    return { ...sheet, values: turned(sheet.values), formulas: [] };
  });
  expect(of(sorted)).toBe(of(sheets));
  const before = sheets.find(({ name }) => name === DEMO_SHEET)?.values[20]?.[11];
  expect(of(withCells(sheets, [[20, 11, Number(before)]]))).toBe(of(sheets));
  expect(of(withCells(sheets, [[20, 11, Number(before) + 0.01]]))).not.toBe(of(sheets));
  expect(of(withCells(sheets, [[20, 11, 'ABS']]))).not.toBe(of(sheets));
});

const one = (rest: Parameters<typeof record>[1], marks: Parameters<typeof record>[0] = { A: 12, toeic: 800 }): string =>
  marksFingerprint(check([judgement({ record: record(marks, rest) })]));

it.each<[string, string, boolean]>([
  ['the spelling of a name beside a number', one({ name: 'BRETAZAN François' }), true],
  ['the row', one({ at: { sheet: 'Notes', row: 60 } }), true],
  ['noise beyond what marks have', one({}, { A: 12.000000000000002, toeic: 800 }), true],
  ['the number', one({ number: '22874229' }), false],
  ['the route', one({ route: 'apprentice' }), false],
  ['a mark in another test', one({}, { B: 12, toeic: 800 }), false],
  ['a mark more', one({}, { A: 12, B: 12, toeic: 800 }), false],
  [
    'a coefficient',
    one(
      {
        programme: {
          ...PROGRAMME,
          centres: PROGRAMME.centres.map((centre) => ({
            ...centre,
            subjects: centre.subjects.map((subject) => ({ ...subject, coefficient: 3 })),
          })),
        },
      },
      { first: 11 },
    ),
    false,
  ],
])('the same or not: %s', (what, made, isSame) => {
  const before = what === 'a coefficient' ? one({}, { first: 11 }) : one({});
  expect(made === before).toBe(isSame);
});
