import { cellName } from '../../src/model/address';
import type { Check } from '../../src/model/check';
import { check, column, COMPANY, gradeTable, IDENTITY, means, TOEIC, under, type TestColumn } from '../support/gradeTable';

const MECHANICAL = 'Génie Mécanique';

const checked = (...mechanical: readonly TestColumn[]): Check =>
  check([gradeTable([...IDENTITY, ...under(MECHANICAL, ...mechanical), ...means(MECHANICAL), ...COMPANY, ...TOEIC])]);

/** The mean of the first student, whose CAO is 12. */
const meanOf = (...sittings: readonly TestColumn[]): number | null | undefined =>
  checked(...sittings.map((each) => ({ ...each, coefficient: 1 })), column('CAO', 12, { coefficient: 1 })).judgements[0]?.centres.find(
    ({ id }) => id === 'mechanical',
  )?.mean;

test.each<[string, TestColumn[], number | null]>([
  ['one sitting', [column('RDM', 8)], 10],
  ['the first of two', [column('RDM', 8), column('RDM rattrapage', 14)], 10],
  ['the first, wherever it stands', [column('RDM rattrapage', 14), column('RDM session 1', 8)], 10],
  ['the mark that is retained', [column('RDM', 8), column('RDM rattrapage', 14), column('RDM note retenue', 14)], 13],
  ['the mark that is retained, though it is missing', [column('RDM', 8), column('RDM note retenue', null)], null],
  ['a name written otherwise', [column('R.D.M.', 8), column('rdm – note retenue', 14)], 13],
])('a subject counts once: %s', (_what, sittings, expected) => {
  expect(meanOf(...sittings)).toBe(expected);
});

/** What is said of second sittings, such as `F3 14 RDM: F3 F5`. */
const said = ({ problems }: Check): string[] =>
  problems
    .filter(({ code }) => code === 'sittingNotRetained')
    .map(({ at, sheet, text, about, count, cells = [] }) =>
      [sheet, at && cellName(at), text, `${about ?? ''}:`, count, ...cells.map(cellName)].join(' '),
    );

test.each<[string, TestColumn[], string[]]>([
  ['one sitting', [column('RDM', 8)], []],
  ['everybody passed again', [column('RDM', 8), column('RDM rattrapage', 14)], ['Notes F3 14 RDM: 4 F3 F4 F5 F6']],
  ['two passed again', [column('RDM', 8), column('RDM rattrapage', [null, 14, '', 'ABS'])], ['Notes F4 14 RDM: 2 F4 F6']],
  ['nobody did yet', [column('RDM', 8), column('RDM rattrapage', null)], []],
  ['a mark that is copied says nothing new', [column('RDM', 8), column('RDM rattrapage', [8, 8, 9, 8])], ['Notes F5 9 RDM: 1 F5']],
  ['a second sitting that stands first', [column('RDM rattrapage', 14), column('RDM', 8)], ['Notes E3 14 RDM: 4 E3 E4 E5 E6']],
  ['the mark to retain is told', [column('RDM', 8), column('RDM rattrapage', 14), column('RDM note retenue', 11)], []],
  [
    'of another subject only',
    [column('RDM', 8), column('RDM rattrapage', 14), column('CAO', 8), column('CAO note retenue', 14)],
    ['Notes F3 14 RDM: 4 F3 F4 F5 F6'],
  ],
])('that a second sitting does not count is said, with its cells: %s', (_what, columns, expected) => {
  expect(said(checked(...columns))).toEqual(expected);
});

test('a subject of another centre is another subject', () => {
  const sheet = gradeTable([
    ...IDENTITY,
    ...under(MECHANICAL, column('Projet', 8)),
    ...under('Approfondissement', column('Projet rattrapage', 14)),
    ...means(MECHANICAL, 'Approfondissement'),
  ]);
  expect(said(check([sheet]))).toEqual([]);
});
