import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { findSections, type Section } from '../../src/gradebook/sections';
import { atOnce } from '../../src/model/inSteps';
import type { Sheet } from '../../src/model/sheet';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);
const sectionsOf = (sheet: Sheet): Section[] => atOnce(findSections(sheet, dictionary));

const HEAD: TestCell[] = ['N° étudiant', 'Nom', 'A', 'B', 'C', 'D'];
const student = (number: number | null, name: string): TestCell[] => [number, name, 12, 13, 14, 15];
const [ADA, BEN, ZOE] = [student(101, 'Abadie'), student(102, 'Brun'), student(103, 'Colas')];

type Letter = 'h' | 'c' | 's' | 'x' | '?' | '-';

/** What the rows of a section are, in the order of the sheet: heading, coefficients, scale, student (x), nobody's (?), none of these. */
function rowsOf(sheet: Sheet, section: Section | undefined): string {
  const { headingRows = [], coefficientRows = [], scaleRows = [], studentRows = [], unidentifiedRows = [] } = section ?? {};
  const letter = (row: number): Letter =>
    headingRows.includes(row)
      ? 'h'
      : coefficientRows.includes(row)
        ? 'c'
        : scaleRows.includes(row)
          ? 's'
          : studentRows.includes(row)
            ? 'x'
            : unidentifiedRows.includes(row)
              ? '?'
              : '-';
  return sheet.values.map((_, row) => letter(row)).join('');
}

const told = (rows: readonly (readonly TestCell[])[], more: Partial<Sheet> = {}): string[] => {
  const sheet = sheetOf(rows, more);
  return sectionsOf(sheet).map((section) => rowsOf(sheet, section));
};

test.each<[string, TestCell[][], string[]]>([
  ['a heading and students', [HEAD, ADA, BEN], ['hxx']],
  ['an empty line between them', [HEAD, ADA, [], [null, ''], BEN], ['hx--x']],
  ['a heading without students', [HEAD, [], ['Promotion 2016']], []],
  ['two tables, the first without students', [HEAD, [], HEAD, ADA], ['h-hx']],
  ['two tables', [HEAD, ADA, [], HEAD, BEN], ['hx---', '---hx']],
  ['two tables, the second right below', [HEAD, ADA, HEAD, BEN], ['hx--', '--hx']],
  ['a heading that is repeated before any student', [HEAD, HEAD, ADA], ['hhx']],
  ['coefficients and the scale below the headings', [HEAD, ['Coef', null, 3, 2, 2, 3], ['Barème', null, 20, 20, 20, 20], ADA], ['hcsx']],
  ['coefficients below the students', [HEAD, ADA, ['Coef', null, 3, 2, 2, 3]], ['hxc']],
  ['numbers alone below the headings', [HEAD, [null, null, 3, 2, 2, 3], [null, null, 20, 20, 20, 20], ADA], ['hcsx']],
  ['numbers alone below the students are marks of nobody', [HEAD, ADA, [null, null, 12, 13, 14, 15]], ['hx?']],
  ['columns counted below the headings', [HEAD, [null, null, 0, 0, 0, 0], ADA], ['h-x']],
  ['a second row of headings', [HEAD, [null, null, 'Tuteur', 'Mémoire', 'Mémoire', 'Oral'], ADA], ['hhx']],
  ['a single word below the headings', [HEAD, [null, null, 'Provisoire'], ADA], ['h-x']],
  ['statistics below the students', [HEAD, ADA, BEN, ['Moyenne', null, 12, 13, 14, 15], ['Max', null, 12, 13, 14, 15]], ['hxx--']],
  ['a student without a number and with marks', [HEAD, ADA, student(null, 'Brun')], ['hxx']],
  ['one right below another, without marks', [HEAD, ADA, [null, 'Brun']], ['hxx']],
  ['one below an empty line, without marks', [HEAD, ADA, [], [null, 'Brun']], ['hx--']],
  ['one right below the headings, without marks', [HEAD, [null, 'Brun'], ADA], ['h-x']],
  ['a remark right below a student', [HEAD, ADA, [null, 'Liste arrêtée le 22/05']], ['hx-']],
  ['a student told by a login', [HEAD, ['zdupont', 'Dupont', 12, 13, 14, 15], ADA], ['hxx']],
  ['a number alone', [HEAD, ADA, [104]], ['hx-']],
  ['a student without a name who was absent throughout', [HEAD, [101, 'Étudiant', 'A', 'A', 'A', 'A'], ADA], ['hxx']],
  ['a single mark between students is somebody’s', [HEAD, ADA, [null, null, 12], BEN], ['hx?x']],
  ['a single figure below them is a remark’s', [HEAD, ADA, BEN, [null, null, 12]], ['hxx-']],
  ['a remark between students', [HEAD, ADA, [null, null, 'à revoir'], BEN], ['hx-x']],
  ['a legend below students told by numbers', [HEAD, ADA, BEN, ['ABS', 'absence', null, null]], ['hxx?']],
  ['a title of two lines', [['ENSIAME'], ['Promotion 2016'], HEAD, ADA], ['--hx']],
  ['groups above', [[null, null, 'Période 1', null, 'Période 2', null], HEAD, ADA], ['hhx']],
  ['one group above', [[null, null, 'Période 1'], HEAD, ADA], ['hhx']],
  ['one line above that starts at the left', [[null, 'Période 1'], HEAD, ADA], ['-hx']],
  ['two words above that start at the left', [['Notes', 'Période 1'], HEAD, ADA], ['hhx']],
  ['groups above an empty line', [[null, null, 'Période 1', null, 'Période 2', null], [], HEAD, ADA], ['--hx']],
  ['four lines above', [...[1, 2, 3, 4].map((at): TestCell[] => [null, null, `Période ${String(at)}`]), HEAD, ADA], ['hhhhhx']],
  ['a fifth line above', [...[1, 2, 3, 4, 5].map((at): TestCell[] => [null, null, `Période ${String(at)}`]), HEAD, ADA], ['-hhhhhx']],
  ['coefficients above', [['Coef', null, 3, 2, 2, 3], HEAD, ADA], ['chx']],
  ['what marks are out of, above', [['Barème', null, 20, 20, 20, 20], HEAD, ADA], ['shx']],
  ['what marks are out of, in words', [['Notation', null, '/20', '/20', '/20', '/20'], HEAD, ADA], ['shx']],
  ['numbers alone above', [[null, null, 20, 20, 20, 20], [null, null, 3, 2, 2, 3], HEAD, ADA], ['schx']],
  [
    'statistics above end the headings',
    [[null, null, 'Période 1', null, 'Période 2', null], ['Moyenne', null, 12, 13, 14, 15], HEAD, ADA],
    ['--hx'],
  ],
  [
    'statistics of as many words as numbers',
    [[null, null, 'Période 1', null, 'Période 2', null], ['Moyenne', 'promotion', null, null, 12, 13], HEAD, ADA],
    ['--hx'],
  ],
  ['a word « Coef » without figures above is a heading', [[null, null, 'Coef', 'Coef'], HEAD, ADA], ['hhx']],
  ['as many words as numbers above', [[null, null, 'Période', 1, 'Période', 2], HEAD, ADA], ['hhx']],
  ['more numbers than words above', [[null, null, 'Période', 1, 'Période', 2, 3], HEAD, ADA], ['-hx']],
])('%s', (_what, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test('all that a table has', () => {
  const rows = [['Apprentis'], ['Coef', null, 3, 2, 2, 3], [null, null, 20, 20, 20, 20], [null, null, 'Période 1'], HEAD, ADA];
  expect(sectionsOf(sheetOf(rows))).toEqual([
    {
      headingRows: [3, 4],
      coefficientRows: [1],
      scaleRows: [2],
      studentRows: [5],
      statisticsInside: [],
      unidentifiedRows: [],
      identityColumns: [0, 1],
      numberColumn: 0,
      title: 'Apprentis',
      end: 6,
    },
  ]);
});

test.each<[string, TestCell[][], string]>([
  ['nothing above', [HEAD, ADA], ''],
  ['a line right above', [['Apprentis'], HEAD, ADA], 'Apprentis'],
  ['the nearest of two lines', [['ENSIAME'], ['Apprentis'], HEAD, ADA], 'Apprentis'],
  ['a line above the groups', [['Apprentis'], [null, null, 'Période 1'], HEAD, ADA], 'Apprentis'],
  ['a line that does not start at the left', [[null, ' Apprentis '], HEAD, ADA], 'Apprentis'],
  ['a line of two cells', [['Promotion', 2016], HEAD, ADA], ''],
  ['an empty line between', [['Apprentis'], [], HEAD, ADA], ''],
])('the title of a table: %s', (_what, rows, expected) => {
  expect(sectionsOf(sheetOf(rows))[0]?.title).toBe(expected);
});

test.each<[string, TestCell[][], number[]]>([
  ['below the students', [HEAD, ADA, ['Moyenne', null, 12], BEN, ['Max', null, 12]], [2]],
  ['above them', [HEAD, ['Moyenne', null, 12], ADA, BEN], []],
  ['right between them', [HEAD, ADA, ['Moyenne', null, 12], ['Max', null, 12], BEN, ZOE], [2, 3]],
])('statistics between students are told: %s', (_what, rows, expected) => {
  expect(sectionsOf(sheetOf(rows))[0]?.statisticsInside).toEqual(expected);
});

test('the last row of an Excel table is its total, whatever it looks like', () => {
  const area = { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 5 };
  const withTotal = (hasTotalRow: boolean): string[] => told([HEAD, ADA, BEN], { tables: [{ name: 'Notes', area, hasTotalRow }] });
  expect([withTotal(true), withTotal(false)]).toEqual([['hx-'], ['hxx']]);
});

test.each<[string, TestCell[], number | null, number[]]>([
  ['number and name', ['Nom', 'N° étudiant', 'A', 'B'], 1, [0, 1]],
  ['names alone', ['Nom', 'Prénom', 'A', 'B'], null, [0, 1]],
])('who a row is about is told by %s', (_what, head, numberColumn, identityColumns) => {
  const [section] = sectionsOf(sheetOf([head, ['Dupont', '101', 12, 13]]));
  expect([section?.numberColumn, section?.identityColumns]).toEqual([numberColumn, identityColumns]);
});

test('a long table is read with pauses', () => {
  const rows = [HEAD, ...Array.from({ length: 200 }, (_, index) => student(1000 + index, 'Dupont'))];
  const work = findSections(sheetOf(rows), dictionary);
  const steps: number[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) steps.push(step.value);
  expect(steps).toEqual([64, 64, 64]);
  expect(step.value[0]?.studentRows).toHaveLength(200);
});
