import { cellName } from '../../src/model/address';
import { turned, turnedBackParts, turnedBackProblem } from '../../src/gradebook/turnedSheet';
import type { Part } from '../../src/gradebook/parts';
import { cellKey } from '../../src/model/sheet';
import type { Check } from '../../src/model/check';
import { cellOf } from '../../src/model/record';
import type { Sheet } from '../../src/model/sheet';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { languages } from '../../src/messages';
import { jsonReport } from '../../src/hosts/check/jsonReport';
import { textReport } from '../../src/hosts/check/textReport';
import { correctLine } from '../../src/views/correctEntry';
import { toCorrect } from '../../src/views/toCorrect';
import { markedTables } from '../../src/views/markedTables';
import { sheetColumns } from '../../src/views/columnGroups';
import { routeColumnOf } from '../../src/views/formulaRanges';
import { studentAt } from '../../src/views/studentAt';
import { studentKey } from '../../src/views/studentOrder';
import { willBeRead } from '../../src/views/willBeRead';
import {
  check,
  column,
  COMPANY,
  gradeTable,
  IDENTITY,
  means,
  NUMBERS,
  TOEIC,
  under,
  verdicts,
  type TestColumn,
} from '../support/gradeTable';
import { sheetOf } from '../support/sheet';
import { layOnItsSide } from '../support/turnedSheet';

const MECHANICAL = 'Génie Mécanique';
const WEIGHED = under(
  MECHANICAL,
  column('RDM', [12, 8, 'ABS', 13], { coefficient: 2 }),
  column('CAO', [13, 9, 12, 10], { coefficient: 1 }),
);
const table = (...columns: readonly TestColumn[]): Sheet => gradeTable([...IDENTITY, ...columns]);
const FULL = [...WEIGHED, ...means(MECHANICAL), ...COMPANY, ...TOEIC];

const outcome = ({ judgements }: Check): unknown[] =>
  judgements.map(({ record, verdict, centres, companyMean, toeic }) => [
    record.number,
    record.name,
    record.route,
    verdict,
    centres.map(({ mean }) => mean),
    companyMean,
    toeic,
  ]);

test('students side by side are judged as those below each other, and every mark has its own cell', () => {
  const wide = table(...FULL);
  const result = check([layOnItsSide(wide)]);
  expect(outcome(result)).toEqual(outcome(check([wide])));
  expect(verdicts(result)).toEqual(['eligible', 'jury', 'incomplete', 'eligible']);
  expect(result.problems).toEqual([]);
  const [first, second] = result.judgements.map(({ record }) => record);
  // Two rows of headings above, so the first student stands in column D, the second in E.
  expect(first?.at).toEqual({ sheet: 'Notes', row: 0, column: 3 });
  expect(first && cellOf(first, first.programme.toeic)).toEqual({ sheet: 'Notes', row: 15, column: 3 });
  expect(second && cellOf(second, second.programme.toeic)).toEqual({ sheet: 'Notes', row: 15, column: 4 });
});

test('the sheet is told as one with a column for each student, its lines by their numbers', () => {
  const sheet = layOnItsSide(table(...FULL));
  const result = check([sheet]);
  expect(result.sheets).toMatchObject([{ layout: 'turned', firstRow: 3, lastRow: 6 }]);
  expect(jsonReport(result, 'x')).toMatchObject({
    sheets: [{ layout: 'turned', firstColumn: 'D', lastColumn: 'G', columns: { '1': 'number', '5': 'subject:RDM', '16': 'toeic' } }],
    students: [{ row: 1 }, {}, {}, {}],
  });
  expect(textReport(result, [sheet], languages.fr).split('\n')[0]).toBe('Feuille «\u00a0Notes\u00a0», un étudiant par colonne, de D à G');
  expect(textReport(result, [sheet], languages.en).split('\n')[0]).toBe('Sheet “Notes”, one student per column, from D to G');
  const regulation = rncp10118.shown({ intake: null, readings: {}, centresComplete: false });
  const [reading] = result.sheets;
  expect(reading && sheetColumns(reading, regulation, languages.fr).groups.map(({ range }) => range)).toEqual([
    '1–4',
    '5–6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12–15',
    '16',
  ]);
  expect(willBeRead(result, regulation).sheets).toEqual([{ name: 'Notes', firstRow: 1, lastRow: 16, area: 'D1:G16' }]);
});

test('a line without a meaning is shown left of the first student', () => {
  const result = check([layOnItsSide(table(...FULL, column('Sport', ['oui', 'non', 'oui', 'oui'])))]);
  const regulation = rncp10118.shown({ intake: null, readings: {}, centresComplete: false });
  expect(willBeRead(result, regulation).unread).toEqual([{ sheet: 'Notes', heading: 'Sport', cell: 'C17', column: 2 }]);
});

test('what is wrong with a cell is told at the cell of the sheet itself, with its student', () => {
  const result = check([layOnItsSide(table(...means(), column('A', [14, 25, 14, 14]), ...COMPANY.slice(1), ...TOEIC))]);
  const problem = result.problems.find(({ code }) => code === 'outOfScale');
  // One row of headings: Brun, the second student, stands in column C; A is the eleventh line.
  expect(problem?.at && cellName(problem.at)).toBe('C11');
  expect(problem?.at && studentAt(result, problem.at)?.record.name).toBe('Brun Ben');
  expect(verdicts(result)).toEqual(['eligible', 'incomplete', 'eligible', 'eligible']);
});

test('numbers typed as text, hidden columns and hidden lines', () => {
  const sheet = layOnItsSide(table(...means(), ...COMPANY, column('TOEIC', ['800', '805', 800, 800])));
  const result = check([{ ...sheet, hiddenColumns: new Set([2]), hiddenRows: new Set([10]) }]);
  const said = result.problems.map(({ code, cells }) => `${code} ${(cells ?? []).map(cellName).join(' ')}`);
  expect(said).toEqual(['numberAsText B15 C15', 'hiddenRows A11', 'hiddenColumns C1']);
  expect(verdicts(result)).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
});

test('a date and a percentage keep their kind', () => {
  const result = check([
    layOnItsSide(
      table(...means(), column('A', [{ v: 42512, kind: 'date' }, { v: 0.5, kind: 'percent' }, 14, 14]), ...COMPANY.slice(1), ...TOEIC),
    ),
  ]);
  expect(result.problems.map(({ code, at }) => `${code} ${at ? cellName(at) : ''}`)).toEqual(['dateInsteadOfMark B11', 'otherScale C11']);
});

test('students side by side on one sheet, below each other on another', () => {
  const company = gradeTable([column('N° étudiant', NUMBERS), column('Nom', ['Abadie', 'Brun', 'Colas', 'Diallo']), ...COMPANY], {
    name: 'Entreprise',
  });
  const result = check([layOnItsSide(table(...FULL.filter((each) => !COMPANY.includes(each)))), company]);
  expect(verdicts(result)).toEqual(['eligible', 'jury', 'incomplete', 'eligible']);
  expect(result.judgements.map(({ companyMean }) => companyMean)).toEqual([13.7, 13.7, 13.7, 13.7]);
  const [first, second] = result.judgements;
  expect(second && studentAt(result, { sheet: 'Notes', row: 5, column: 4 })).toBe(second);
  expect(first && studentAt(result, { sheet: 'Entreprise', row: 1, column: 0 })).toBe(first);
});

test('the office names a line as it names a column', () => {
  const sheet = layOnItsSide(table(...means(), ...COMPANY, column('Score', 800)));
  expect(verdicts(check([sheet]))).toEqual(['incomplete', 'incomplete', 'incomplete', 'incomplete']);
  expect(verdicts(check([sheet], [{ headings: ['Score'], meaning: { is: 'toeic' } }]))).toEqual([
    'eligible',
    'eligible',
    'eligible',
    'eligible',
  ]);
});

test('a formula of such a sheet is only asked whether its result is there', () => {
  const sheet = layOnItsSide(table(...FULL, column('Remarque', '')));
  const formulas = sheet.values.map((row, at) => row.map((_, column) => (at === 15 && column > 2 ? `${String(column)}+1` : undefined)));
  expect(check([{ ...sheet, formulas }]).problems).toEqual([]);
  const values = sheet.values.map((row, at) => row.map((value, column) => (at === 15 && column === 3 ? null : value)));
  const result = check([{ ...sheet, values, formulas }]);
  expect(result.problems.map(({ code, at }) => `${code} ${at ? cellName(at) : ''}`)).toEqual(['uncalculated D16']);
});

test('formats, formulas and keys that go by rows leave such a sheet alone', () => {
  const sheet = layOnItsSide(
    gradeTable([
      column('Nom', ['Abadie', 'Brun', 'Colas', 'Diallo']),
      column('Prénom', 'Zoé'),
      column('Statut', 'FI'),
      ...means(),
      ...COMPANY,
      ...TOEIC,
    ]),
  );
  const result = check([sheet]);
  expect(verdicts(result)).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
  expect(markedTables(result, [sheet])).toEqual([]);
  expect(routeColumnOf(result, 'Notes')).toBeNull();
  expect(new Set(result.judgements.map(studentKey)).size).toBe(4);
});

test.each<[string, Sheet]>([
  [
    'the same number twice',
    layOnItsSide(
      gradeTable([
        column('N° étudiant', [NUMBERS[0] ?? '', NUMBERS[0] ?? '', '3', '4']),
        ...IDENTITY.slice(1),
        ...means(),
        ...COMPANY,
        ...TOEIC,
      ]),
    ),
  ],
  [
    'the same name twice, without numbers',
    layOnItsSide(
      gradeTable([column('Nom', ['Abadie', 'Abadie', 'Brun', 'Colas']), column('Prénom', 'Zoé'), ...means(), ...COMPANY, ...TOEIC]),
    ),
  ],
  [
    'no mark that is recognised',
    sheetOf([
      ['Nom', 'Abadie', 'Brun'],
      ['Prénom', 'Ada', 'Ben'],
      ['Sport', 12, 13],
      ['Musique', 14, 15],
    ]),
  ],
])('who is who must be clear: %s', (_, sheet) => {
  const result = check([sheet]);
  expect(result.judgements).toEqual([]);
  expect(result.problems).toEqual([{ code: 'studentsInColumns', at: null, sheet: 'Notes' }]);
});

test('a sheet seen with a row for each column: each cell, what it is and what is hidden is where it belongs', () => {
  const sheet = sheetOf(
    [
      ['N°', 1, { f: 'B1+1', v: 2 }],
      ['TOEIC', 800],
      ['Le', { v: 42512, kind: 'date' }, { v: 0.5, kind: 'percent' }, true],
    ],
    {
      merges: [{ firstRow: 0, lastRow: 1, firstColumn: 2, lastColumn: 5 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([2, 3]),
      tables: [{ name: 'T', area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 3 }, hasTotalRow: true }],
      filtered: [{ row: 0, column: 1 }],
    },
  );
  expect(turned(sheet)).toEqual({
    ...sheet,
    values: [
      ['N°', 'TOEIC', 'Le'],
      [1, 800, 42512],
      [2, null, 0.5],
      [null, null, true],
    ],
    formulas: [
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      ['A2+1', undefined, undefined],
      [undefined, undefined, undefined],
    ],
    kinds: new Map([
      [cellKey(1, 2), 'date'],
      [cellKey(2, 2), 'percent'],
    ]),
    merges: [{ firstRow: 2, lastRow: 5, firstColumn: 0, lastColumn: 1 }],
    hiddenRows: new Set([2, 3]),
    hiddenColumns: new Set([1]),
    tables: [],
    filtered: [],
  });
});

test.each<[string, Pick<Part, 'numberColumn' | 'nameColumn'>, number, (number | null)[]]>([
  ['the line of numbers', { numberColumn: 2, nameColumn: 1 }, 2, [5, 6]],
  ['the line of names where there are no numbers', { numberColumn: null, nameColumn: 1 }, 1, [null, null]],
])('each student is a table of one, at %s', (_what, columns, row, numberColumns) => {
  const student = { number: '1', name: 'Abadie', route: null, option: null, abroad: null, marks: [12, 800], markRows: null };
  const part: Part = {
    id: 'Notes 0',
    sheet: 'Notes',
    slots: [
      { meaning: { is: 'companyMark', mark: 'A', period: 1 }, column: 7, coefficient: null },
      { meaning: { is: 'toeic' }, column: 9, coefficient: null },
    ],
    rows: [
      { ...student, row: 5 },
      { ...student, name: 'Brun', row: 6 },
    ],
    hasRowForEachMark: false,
    identity: 2,
    ...columns,
  };
  const [first, second] = turnedBackParts(part);
  expect([first?.numberColumn, second?.numberColumn]).toEqual(numberColumns);
  expect(second).toMatchObject({ nameColumn: 6, hasRowForEachMark: true, slots: [{ column: 6 }, { column: 6 }] });
  expect(second?.rows).toEqual([{ ...student, name: 'Brun', row, column: 6, markRows: [7, 9] }]);
  expect(first?.id).not.toBe(second?.id);
});

test('a problem of such a view is one of the sheet itself', () => {
  const [at, cells] = [{ sheet: 'Notes', row: 3, column: 1 }, [{ sheet: 'Notes', row: 4, column: 1 }]];
  expect(turnedBackProblem({ code: 'hiddenColumns', at, sheet: 'Notes', cells })).toEqual({
    code: 'hiddenRows',
    at: { sheet: 'Notes', row: 1, column: 3 },
    sheet: 'Notes',
    cells: [{ sheet: 'Notes', row: 1, column: 4 }],
  });
  expect(turnedBackProblem({ code: 'outOfScale', at: null, sheet: 'Notes' })).toEqual({ code: 'outOfScale', at: null, sheet: 'Notes' });
});

describe('formulas of students side by side', () => {
  const six = <Value>(each: (student: number) => Value): Value[] => Array.from({ length: 6 }, (_, student) => each(student));
  const wide = gradeTable(
    [
      column(
        'N° étudiant',
        six((student) => 22960001 + student),
      ),
      column(
        'Nom',
        six((student) => `Nom${String.fromCharCode(65 + student)}`),
      ),
      column('Prénom', 'Zoé'),
      column('Statut', 'FI'),
      ...under(MECHANICAL, column('RDM', 12, { coefficient: 2 }), column('CAO', 12, { coefficient: 1 }), column('Moyenne', 12)),
      ...means(MECHANICAL),
      ...COMPANY,
      ...TOEIC,
    ],
    {},
    6,
  );

  /** Coefficients in C, students in D to I; RDM in row 5, CAO in row 6, their mean in row 7 by these formulas. */
  const withFormulas = (formula: (column: string, student: number) => string | undefined): Sheet => {
    const side = layOnItsSide(wide);
    const line = [undefined, undefined, undefined, ...six((student) => formula('DEFGHI'.charAt(student), student))];
    return { ...side, formulas: Object.assign([...side.formulas], { 6: line }) };
  };

  test.each<[string, (column: string, student: number) => string | undefined, string[]]>([
    ['as the coefficients', (at) => `(${at}5*$C5+${at}6*$C6)/($C5+$C6)`, []],
    ['a block, weighed', (at) => `SUMPRODUCT(${at}5:${at}6,$C$5:$C$6)/SUM($C$5:$C$6)`, []],
    ['another weight', (at) => `(${at}5+${at}6)/2`, ['formulaWeighs D7 CAO']],
    ['a subject left out', (at) => `${at}5`, ['formulaLeavesOut D7 CAO']],
    ['one typed over', (at, student) => (student === 2 ? undefined : `(${at}5*2+${at}6)/3`), ['overwrittenFormula F7']],
    ['one of its neighbour', (at, student) => `(${student === 2 ? 'D' : at}5*2+${at}6)/3`, ['formulaDiffers F7']],
    ['of another sheet', (at) => `Moyennes!${at}7`, []],
    ['of one that is fixed both ways', (at) => `(${at}5*$C$5+${at}6*$C$6)/3`, []],
    ['functions that look like cells', (at) => `ROUND(LOG10(${at}5)*LOG10(${at}5),2)`, []],
  ])('%s', (_what, formula, expected) => {
    const { problems } = check([withFormulas(formula)]);
    expect(problems.map(({ code, at, text }) => [code, at && cellName(at), text].filter((part) => part !== undefined).join(' '))).toEqual(
      expected,
    );
  });

  test('what the office reads of it names the mean and its centre', () => {
    const sheet = withFormulas((at) => `${at}5`);
    const [group] = toCorrect(check([sheet]), [sheet]);
    const lines = group?.entries.map((entry) => correctLine(entry, group.kind, [sheet], languages.fr).detail);
    expect(lines).toEqual([`Moyenne, ${MECHANICAL}\u202f; laisse de côté CAO`]);
  });
});
