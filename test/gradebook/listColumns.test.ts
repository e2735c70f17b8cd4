import { check } from '../support/gradeTable';
import { sheetOf, type TestCell } from '../support/sheet';

const HEAD: TestCell[] = ['N° étudiant', 'Nom', 'Matière', 'Note'];
const SUBJECTS = ['RDM', 'CAO', 'TP', 'Projet'];

/** A table of subjects with these cells under « Note », and what its columns were read as. */
function read(cells: readonly TestCell[], head: readonly TestCell[] = HEAD, more: readonly TestCell[] = []): string {
  const rows = cells.map((cell, at): TestCell[] => ['22960001', 'Abadie', SUBJECTS[at] ?? null, cell, ...more]);
  const [sheet] = check([sheetOf([head, ...rows])]).sheets;
  return [sheet?.layout, ...(sheet?.columns ?? []).map(({ meaning }) => meaning?.is ?? '-')].join(' ');
}

const LIST = 'list number lastName subjectName mark';

test.each<[string, TestCell[], boolean]>([
  ['marks', [12, 13, 14, 15], true],
  ['nothing yet', [null, null, null, null], true],
  ['as many marks as words', [12, 13, 'bien', 'lu'], true],
  ['more words than marks', [12, 'bien', 'lu', 'vu'], false],
  ['marks and codes', [12, 'ABS', 'DISP', 'vu'], true],
  ['codes alone, which may be decisions', ['ABS', 'V', 'ABS', 'V'], false],
  ['marks out of more', [62, 75, 80, 41], true],
])('a table of subjects is a list where « Note » holds %s', (_what, cells, isList) => {
  expect(read(cells) === LIST).toBe(isList);
});

test.each<[string, TestCell[], TestCell[], string]>([
  ['a second column of marks', [...HEAD, 'Résultat'], [9], `${LIST} known`],
  ['a column of the list without marks', [...HEAD, 'Session'], [1], `${LIST} sitting`],
  ['a column that no list has', [...HEAD, 'Rang'], [1], `${LIST} known`],
])('beside the marks of a list, %s', (_what, head, more, expected) => {
  expect(read([12, 13, 14, 15], head, more)).toBe(expected);
});
