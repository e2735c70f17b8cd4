import type { Sheet } from '../../src/model/sheet';
import type { Meaning } from '../../src/model/columns';
import { check, column, gradeTable, IDENTITY, means, TOEIC, under, type TestColumn } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

/** A mark of a period such as `D2`, a resit `B1*`, a score `E1`; what is no company's as it is called. */
function told(meaning: Meaning): string {
  if (meaning.is === 'companyMark') return `${meaning.mark}${String(meaning.period)}`;
  if (meaning.is === 'companyResit') return `${meaning.exam}${String(meaning.period)}*`;
  return meaning.is === 'companyScore' ? `E${String(meaning.period)}` : meaning.is;
}

/** What the columns after the names were read as: one meaning, several to choose from (`B1* or B2`), or `-`. */
const readAs = (sheet: Sheet): string[] =>
  (check([sheet]).sheets[0]?.columns ?? [])
    .filter(({ column }) => column >= IDENTITY.length)
    .map(({ meaning, choices }) => (meaning === null ? choices.map(told).join(' or ') || '-' : told(meaning)));

const marks = (...headings: readonly string[]): TestColumn[] => headings.map((heading) => column(heading, 12));
const period = (group: string, ...headings: readonly string[]): TestColumn[] => under(group, ...marks(...headings));
const readColumns = (...columns: readonly TestColumn[]): string[] => readAs(gradeTable([...IDENTITY, ...columns]));

const [FIRST, SECOND] = ['Période en entreprise 1', 'Période en entreprise 2'];
const LETTERS = ['A', 'B', 'C', 'D'];

test.each<[string, TestColumn[], string[]]>([
  ['three of the four letters tell themselves', marks('A', 'B', 'C'), ['A1', 'B1', 'C1']],
  ['two letters may be anything', marks('A', 'B'), ['-', '-']],
  ['a score is none of the four', marks('A', 'B', 'E'), ['-', '-', '-']],
  ['nor is a letter that stands twice', marks('A', 'B', 'B'), ['-', '-', '-']],
  ['a column of counts is none', [...marks('A', 'B'), column('C', 150)], ['-', '-', '-']],
  ['an empty column is one', [...marks('A', 'B'), column('C', null)], ['A1', 'B1', 'C1']],
  ['two letters under the company', period(FIRST, 'A', 'B'), ['A1', 'B1']],
  ['under anything else', period('Notes', 'A', 'B'), ['-', '-']],
  ['a letter in words alone', marks('Soutenance'), ['-']],
  ['a mean under the company is the score', period(FIRST, 'Moyenne', 'A', 'D'), ['E1', 'A1', 'D1']],
  ['shortened', period(FIRST, 'Moy.'), ['E1']],
  ['as a mark', period(FIRST, 'Note'), ['E1']],
  ['in English', period(FIRST, 'Mean'), ['E1']],
  ['a mean of something', period(FIRST, 'Sport moyenne', 'Moyenne promo'), ['-', '-']],
  ['two that nothing tells apart', marks('Mémoire', 'Rapport'), ['B1 or C1', 'B1 or C1']],
  ['two that hold no mark yet', [column('Mémoire', null)], ['-']],
  ['a mean among letters that tell themselves is not the score', marks(...LETTERS, 'Moyenne'), ['A1', 'B1', 'C1', 'D1', 'known']],
])('%s', (_what, columns, expected) => {
  expect(readColumns(...columns)).toEqual(expected);
});

test('words in a column of the company are no marks', () => {
  expect(
    readColumns(...under(FIRST, column('A', 'lu et approuvé'), ...marks('B', 'C', 'D'), column('Tuteur industriel', 'M. Dupont'))),
  ).toEqual(['-', 'B1', 'C1', 'D1', 'known']);
});

test('letters that stand under a centre are subjects of it', () => {
  const merges = [{ firstRow: 0, lastRow: 0, firstColumn: 4, lastColumn: 7 }];
  expect(readAs(gradeTable([...IDENTITY, ...period('Génie mécanique', ...LETTERS)], { merges }))).toEqual(LETTERS.map(() => 'subject'));
});

test('what the office says of a column stands, and the others keep their marks', () => {
  const [letter, ...others] = check(
    [gradeTable([...IDENTITY, ...marks('A', 'B', 'C', 'D')])],
    [{ headings: ['A'], meaning: { is: 'known', what: 'remark' } }],
  ).sheets.flatMap(({ columns }) => columns.slice(IDENTITY.length).flatMap(({ meaning }) => (meaning === null ? [] : told(meaning))));
  expect([letter, ...others]).toEqual(['known', 'B1', 'C1', 'D1']);
});

test.each<[string, (string | null)[], (string | null)[], string[]]>([
  ['names the company', ['Période 1', null, null], ['A', 'B', 'Moyenne'], ['A1', 'B1', 'E1']],
  ['is a line: the one above it counts', ['—', null, null], ['A', 'B', 'Moyenne'], ['A2', 'B2', 'E2']],
  ['is about something else', ['Jury', null, null], ['A', 'B', 'Moyenne'], ['-', '-', 'known']],
])('the nearest heading above %s', (_what, nearest, own, expected) => {
  const blank = IDENTITY.map(() => null);
  expect(
    readAs(
      sheetOf([
        [...blank, 'Stage 2', null, null],
        [...blank, ...nearest],
        [...IDENTITY.map(({ heading }) => heading), ...own],
        ['22960001', 'Abadie', 'Ada', 'Étudiant', 12, 13, 14],
      ]),
    ),
  ).toEqual(expected);
});

test.each<[string, TestColumn[], string[]]>([
  ['no number: one period', period('Stage', ...LETTERS), ['A1', 'B1', 'C1', 'D1']],
  ['the headings above', [...period(SECOND, ...LETTERS), ...period(FIRST, ...LETTERS)], ['A2', 'B2', 'C2', 'D2', 'A1', 'B1', 'C1', 'D1']],
  ['the letters themselves', marks('A1', 'B1', 'C1', 'D1', 'A2', 'D2'), ['A1', 'B1', 'C1', 'D1', 'A2', 'D2']],
  ['the letters before the heading above', period(FIRST, 'A', 'B', 'C2'), ['A1', 'B1', 'C2']],
  [
    'another name above',
    [...period('Stage ouvrier', ...LETTERS), ...period('Stage ingénieur', ...LETTERS, 'Mémoire')],
    ['A1', 'B1', 'C1', 'D1', 'A2', 'B2', 'C2', 'D2', 'B2 or C2'],
  ],
  [
    'all four letters again under one name',
    period('Stage', ...LETTERS, ...LETTERS, 'D rattrapage'),
    ['A1', 'B1', 'C1', 'D1', 'A2', 'B2', 'C2', 'D2', 'D2*'],
  ],
  [
    'all four letters again, without a name above',
    marks(...LETTERS, 'E', ...LETTERS, 'E'),
    ['A1', 'B1', 'C1', 'D1', 'E1', 'A2', 'B2', 'C2', 'D2', 'E2'],
  ],
  [
    'a third time',
    marks(...LETTERS, ...LETTERS, ...LETTERS).slice(0, 12),
    [1, 2, 3].flatMap((at) => LETTERS.map((each) => each + String(at))),
  ],
  [
    'a heading of two marks stands in the period where it is met',
    marks(...LETTERS, 'A', 'C', 'D', 'Tuteur industriel'),
    ['A1', 'B1', 'C1', 'D1', 'A2', 'C2', 'D2', 'B2'],
  ],
  [
    'what is taken again begins no period',
    marks('A', 'B', 'B rattrapage', 'C', 'D', 'D rattrapage'),
    ['A1', 'B1', 'B1*', 'C1', 'D1', 'D1*'],
  ],
  [
    'what is taken again in each period',
    marks(...LETTERS, 'B rattrapage', ...LETTERS, 'B rattrapage'),
    ['A1', 'B1', 'C1', 'D1', 'B1*', 'A2', 'B2', 'C2', 'D2', 'B2*'],
  ],
])('the number of a period is told by %s', (_what, columns, expected) => {
  expect(readColumns(...columns)).toEqual(expected);
});

test.each<[string, TestColumn[], string[]]>([
  ['the letters alone', marks(...LETTERS), ['A2', 'B2', 'C2', 'D2']],
  ['marks under the company', period('Entreprise', ...LETTERS), ['A2', 'B2', 'C2', 'D2']],
  ['not marks under another period', period('Période 3', ...LETTERS), ['A3', 'B3', 'C3', 'D3']],
  ['not letters of another period', marks('A1', 'B1', 'C1', 'D'), ['A1', 'B1', 'C1', 'D2']],
])('the name of the sheet « Stage 2 » numbers %s', (_what, columns, expected) => {
  expect(readAs(gradeTable([...IDENTITY, ...columns], { name: 'Stage 2' }))).toEqual(expected);
});

test.each<[string, TestColumn[], string[]]>([
  ['an exam again may be its resit', marks(...LETTERS, 'B'), ['A1', 'B1', 'C1', 'D1', 'B1* or B2']],
  ['the activity again has no resit', marks(...LETTERS, 'A'), ['A1', 'B1', 'C1', 'D1', 'A1 or A2']],
  ['a second score', marks(...LETTERS, 'E', 'E'), ['A1', 'B1', 'C1', 'D1', 'E1', 'E1 or E2']],
  [
    'three of them again',
    marks(...LETTERS, 'B', 'C', 'D', 'E'),
    ['A1', 'B1', 'C1', 'D1', 'B1* or B2', 'C1* or C2', 'D1* or D2', 'E1 or E2'],
  ],
  [
    'a report of such a period is as open',
    marks(...LETTERS, 'A', 'Mémoire'),
    ['A1', 'B1', 'C1', 'D1', 'A1 or A2', 'B1* or B2 or C1* or C2'],
  ],
  [
    'twice, and never four of them',
    marks(...LETTERS, 'A', 'B', 'A', 'C', 'D'),
    ['A1', 'B1', 'C1', 'D1', 'A1 or A2', 'B1* or B2', 'A2 or A3', 'C2* or C3', 'D2* or D3'],
  ],
  ['four of them again are a period', marks(...LETTERS, 'D', 'C', 'B', 'A'), ['A1', 'B1', 'C1', 'D1', 'D2', 'C2', 'B2', 'A2']],
  [
    'other letters under another name',
    [...period('Stage ouvrier', 'A', 'B'), ...period('Stage ingénieur', 'C', 'D')],
    ['A1', 'B1', 'C1* or C2', 'D1* or D2'],
  ],
  ['numbered ones are sure', marks(...LETTERS, 'A2', 'B2'), ['A1', 'B1', 'C1', 'D1', 'A2', 'B2']],
  ['a first period may lack marks', period('Stage', 'A', 'B'), ['A1', 'B1']],
])('letters that come back: %s', (_what, columns, expected) => {
  expect(readColumns(...columns)).toEqual(expected);
});

test.each<[string, TestColumn[], string[]]>([
  ['the exam that it follows', period(FIRST, 'A', 'B', 'Rattrapage', 'C', 'D', 'Session 2'), ['A1', 'B1', 'B1*', 'C1', 'D1', 'D1*']],
  ['no exam, where it names something', period(FIRST, 'B', 'Sport rattrapage'), ['B1', '-']],
  ['nothing, where it stands first', period(FIRST, 'Rattrapage', 'A', 'B'), ['-', 'A1', 'B1']],
  [
    'nothing, where the exam before is of another period',
    [...period(FIRST, ...LETTERS), ...period(SECOND, 'Rattrapage', ...LETTERS)],
    ['A1', 'B1', 'C1', 'D1', '-', 'A2', 'B2', 'C2', 'D2'],
  ],
  ['not an exam, where it is a first sitting', period(FIRST, 'B', 'Session 1'), ['B1', '-']],
  ['the activity, which has none: only the office knows', under(FIRST, column('A', 12), column('Rattrapage', 13)), ['A1', 'A1']],
])('a heading « Rattrapage » alone is of %s', (_what, columns, expected) => {
  expect(readColumns(...columns)).toEqual(expected);
});

test.each<[string, TestCell, string]>([
  ['passes', 12, 'eligible'],
  ['is below 12', 11.5, 'jury'],
])('a period told by letters alone that %s decides', (_what, mark, verdict) => {
  const columns = LETTERS.map((letter) => column(letter, mark));
  expect(check([gradeTable([...IDENTITY, ...means(), ...columns, ...TOEIC])]).judgements.map((each) => each.verdict)).toEqual(
    [1, 2, 3, 4].map(() => verdict),
  );
});

test.each<[string, TestColumn[], string, string[]]>([
  ['of the first period, where nothing tells', marks('D rattrapage'), 'Rattrapages', ['D1*']],
  ['of the period that its heading tells', marks('D2 rattrapage'), 'Rattrapages', ['D2*']],
  ['of the period that its heading tells in words', marks('Soutenance période 3 (rattrapage)'), 'Rattrapages', ['D3*']],
  ['of the period that the sheet tells', marks('D rattrapage'), 'Rattrapages période 2', ['D2*']],
  ['one of two', marks('Mémoire rattrapage'), 'Rattrapages période 2', ['B2* or C2*']],
  ['no exam’s, where it may name a subject', marks('TP D rattrapage'), 'Rattrapages', ['-']],
  ['no exam’s without a mark', [column('D rattrapage', null)], 'Rattrapages', ['-']],
])('an exam taken again that stands alone is %s', (_what, columns, name, expected) => {
  expect(readAs(gradeTable([...IDENTITY, ...columns], { name }))).toEqual(expected);
});

const SPOILT = 'environ 12';

test.each<[string, TestColumn[], string[]]>([
  ['none beside', under(FIRST, column('A', 12), column('B', SPOILT)), ['A1', 'B1']],
  ['the same beside', under(FIRST, column('B', SPOILT), column('B', 12)), ['-', 'B1']],
  ['the same beside, spoilt too', under(FIRST, column('B', SPOILT), column('B', 'vers 13')), ['-', '-']],
  ['its resit beside', under(FIRST, column('B', SPOILT), column('B rattrapage', 12)), ['B1', 'B1*']],
  ['the same of another period beside', under('Stages', column('B1', SPOILT), column('B2', 12)), ['B1', 'B2']],
  ['the same under another period', [...under(FIRST, column('B', SPOILT)), ...under(SECOND, column('B', 12))], ['B1', 'B2']],
  ['one that may be the same beside', under(FIRST, column('B', SPOILT), column('Mémoire', 12)), ['B1', 'C1']],
  ['a heading of two marks', under(FIRST, column('A', 12), column('Mémoire', SPOILT)), ['A1', '-']],
  ['a heading that may name a subject', under(FIRST, column('A', 12), column('TP B', SPOILT)), ['A1', '-']],
])('marks that cannot be read are still those of their heading: %s', (_what, columns, expected) => {
  expect(readColumns(...columns)).toEqual(expected);
});

test.each<[string, string]>([
  ['A', 'sure heading'],
  ['Mémoire', 'unread heading'],
])('« %s » is read as surely as its heading tells: %s', (heading, expected) => {
  const [sheet] = check([gradeTable([...IDENTITY, ...period(FIRST, heading)])]).sheets;
  expect(sheet?.columns.slice(IDENTITY.length).map(({ confidence, ground }) => `${confidence} ${ground}`)).toEqual([expected]);
});
