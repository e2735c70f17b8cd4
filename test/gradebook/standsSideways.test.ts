import { rncp10118 } from '../../src/certifications/rncp10118';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { standsSideways } from '../../src/gradebook/standsSideways';
import { sheetOf, type TestCell } from '../support/sheet';

const dictionary = makeDictionary(rncp10118.vocabulary);

type Rows = readonly (readonly TestCell[])[];

const NUMBER: TestCell[] = ['N° étudiant', 22960001, 22960002];
const NAME: TestCell[] = ['Nom', 'Abadie', 'Brun'];
const RDM: TestCell[] = ['RDM', 12, 13];

const empty = (count: number): TestCell[][] => Array.from({ length: count }, () => []);
/** Lines that stand so many columns from the sheet's left edge. */
const indented = (columns: number, ...lines: Rows): TestCell[][] =>
  lines.map((line) => [...Array.from({ length: columns }, (): TestCell => null), ...line]);

test.each<[string, Rows, boolean]>([
  ['their number and name', [NUMBER, NAME, RDM], true],
  ['a last and a first name', [NAME, ['Prénom', 'Ada', 'Ben'], RDM], true],
  ['a number alone', [NUMBER, RDM], false],
  ['the same label twice', [NUMBER, NUMBER, RDM], false],
  ['what is no student’s label beside a name', [NAME, ['TOEIC', 800, 805], RDM], false],
  ['one student only', [NUMBER.slice(0, 2), NAME.slice(0, 2), RDM.slice(0, 2)], false],
  ['one student of whom only one line is filled', [NUMBER, NAME.slice(0, 2), RDM], false],
  [
    'cells left empty between two students',
    [
      ['N° étudiant', 22960001, null, 22960002],
      ['Nom', 'Abadie', '', 'Brun'],
    ],
    true,
  ],
  [
    'one student and an empty text',
    [
      ['N° étudiant', 22960001, ' '],
      ['Nom', 'Abadie', ' '],
    ],
    false,
  ],
  [
    'headings side by side',
    [
      ['N° étudiant', 'Nom', 'Prénom'],
      ['Nom', 'Prénom', 'TOEIC'],
    ],
    false,
  ],
  ['a heading among the values', [['N° étudiant', 22960001, 'TOEIC'], NAME], false],
  ['five lines from each other', [NUMBER, ...empty(4), NAME], true],
  ['six lines from each other', [NUMBER, ...empty(5), NAME], false],
  ['the name before the number', [NAME, ...empty(4), NUMBER], true],
  ['labels in the sixth column', indented(5, NUMBER, NAME, RDM), true],
  ['labels in the seventh column', indented(6, NUMBER, NAME, RDM), false],
  ['labels in two columns', [NUMBER, ...indented(1, NAME)], false],
  ['labels in lines 39 and 40', [...empty(38), NUMBER, NAME], true],
  ['labels in lines 40 and 41', [...empty(39), NUMBER, NAME], false],
  ['a label of 39 characters', [NUMBER, [`Nom${'\u00a0'.repeat(35)}:`, 'Abadie', 'Brun']], true],
  ['a label of 40 characters', [NUMBER, [`Nom${'\u00a0'.repeat(36)}:`, 'Abadie', 'Brun']], false],
  ['a number where a label would be', [NUMBER, [22, 'Abadie', 'Brun']], false],
])('students side by side: %s', (_what, rows, expected) => expect(standsSideways(sheetOf(rows), dictionary)).toBe(expected));
