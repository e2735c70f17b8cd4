import { nothingChecked } from '../../../src/hosts/check/nothingChecked';
import { languages } from '../../../src/messages';
import { check, column, gradeTable, IDENTITY } from '../../support/gradeTable';
import { sheetOf } from '../../support/sheet';

const TABLE =
  'Aucun tableau de notes dans «\u00a0Notes.xlsx\u00a0»\u00a0: il faut une ligne d’intitulés avec un numéro ou un nom, et des notes en dessous.';
const FOUND =
  'Des étudiants figurent dans «\u00a0Notes.xlsx\u00a0», feuille «\u00a0Notes\u00a0», mais aucune de leurs notes n’est reconnue\u00a0: ';

test.each<[string, ReturnType<typeof sheetOf>, string]>([
  ['an empty workbook', sheetOf([]), TABLE],
  ['a letter', sheetOf([['Madame, Monsieur,'], ['veuillez trouver ci-joint']]), TABLE],
  [
    'students with columns that nobody knows',
    gradeTable([...IDENTITY, column('CI1', 12), column('CI2', 13)]),
    `${FOUND}précisez ces intitulés (CI1, CI2).`,
  ],
  ['students alone', gradeTable(IDENTITY), `${FOUND}ajoutez des colonnes au nom d’un centre, d’une épreuve en entreprise ou du TOEIC.`],
])('nobody is checked: %s', (_what, sheet, sentence) => {
  const result = check([sheet]);
  expect(result.judgements).toEqual([]);
  expect(nothingChecked('Notes.xlsx', result, languages.fr)).toBe(sentence);
});
