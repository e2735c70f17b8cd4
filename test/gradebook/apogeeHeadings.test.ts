import { apogeeHeadings } from '../../src/gradebook/apogeeHeadings';
import { parseHeading } from '../../src/gradebook/heading';
import type { HeadingPath } from '../../src/gradebook/headingPaths';
import { sheetOf, type TestCell } from '../support/sheet';

const pathsOf = (headings: readonly string[]): HeadingPath[] =>
  headings.map((heading, column) => ({ column, own: parseHeading(heading), row: 0, groups: [], beyond: [] }));

/** What the columns of an export are headed once its labels are used, such as `RDM /20`. */
const headingsOf = (headings: readonly string[], ...rows: readonly (readonly TestCell[])[]): string[] =>
  apogeeHeadings(
    pathsOf(headings),
    sheetOf([headings, ...rows]),
    rows.map((_, row) => row + 1),
  ).map(({ own }) => `${own.name}${own.scale === null ? '' : ` /${String(own.scale)}`}`);

const OBJECT = ['Nom', 'Obj1_Libellé', 'Obj1_Note_Ado/20', 'Obj1_Résultat'];

test.each<[string, string[], TestCell[][], string[]]>([
  [
    'the same label for all',
    OBJECT,
    [
      ['Abadie', 'RDM', 12, 'ADM'],
      ['Brun', 'RDM', 13, 'ADM'],
    ],
    ['Nom', 'Libellé', 'RDM /20', 'Résultat'],
  ],
  [
    'a label for some, none for others',
    OBJECT,
    [
      ['Abadie', 'RDM', 12],
      ['Brun', ' ', 13],
      ['Colas', null, 14],
    ],
    ['Nom', 'Libellé', 'RDM /20', 'Résultat'],
  ],
  [
    'two labels',
    OBJECT,
    [
      ['Abadie', 'RDM', 12],
      ['Brun', 'CAO', 13],
    ],
    ['Nom', 'Obj1_Libellé', 'Obj1_Note_Ado /20', 'Obj1_Résultat'],
  ],
  ['no label', OBJECT, [['Abadie', null, 12]], ['Nom', 'Obj1_Libellé', 'Obj1_Note_Ado /20', 'Obj1_Résultat']],
  [
    'a label for one of two objects',
    ['Obj1_Libellé', 'Obj1_Note', 'Obj2_Libellé', 'Obj2_Note'],
    [['RDM', 12, null, 13]],
    ['Libellé', 'RDM', 'Obj2_Libellé', 'Obj2_Note'],
  ],
  ['an object of two digits', ['obj10_libelle', 'obj10_note', 'obj1_note'], [['RDM', 12, 13]], ['libelle', 'RDM', 'obj1_note']],
  ['a scale in the label as well', OBJECT, [['Abadie', 'RDM /40', 12, 'ADM']], ['Nom', 'Libellé', 'RDM /40', 'Résultat']],
])('an export with %s', (_what, headings, rows, expected) => expect(headingsOf(headings, ...rows)).toEqual(expected));

test('the heading as typed stays', () => {
  const [, mark] = apogeeHeadings(pathsOf(['Obj1_Libellé', 'Obj1_Note']), sheetOf([[], ['RDM', 12]]), [1]);
  expect(mark).toMatchObject({ column: 1, own: { text: 'Obj1_Note', words: 'rdm' } });
});
