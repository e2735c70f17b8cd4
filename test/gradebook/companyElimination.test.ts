import { checkSheets } from '../support/smallGradebook';
import { column, gradeTable, IDENTITY, under } from '../support/gradeTable';

/** What columns of company marks were read as, `?2` where two meanings are left to choose from. */
function readAs(columns: Parameters<typeof gradeTable>[0]): string[] {
  const { columns: meanings, choices } = checkSheets([gradeTable([...IDENTITY, ...columns])]);
  return Object.entries(meanings)
    .slice(IDENTITY.length)
    .map(([letter, meaning]) => meaning?.replace('company', '') ?? `?${String(choices[letter] ?? 0)}`);
}

const period = (group: string, ...headings: readonly string[]) => under(group, ...headings.map((heading) => column(heading, 12)));

test.each<[string, string[], string[]]>([
  [
    'the tutor gives what no other column does',
    ['Activité', 'Tuteur industriel', 'Tuteur universitaire', 'Soutenance'],
    ['A', 'B', 'C', 'D'],
  ],
  ['a report is the one that is left', ['Activité', 'Mémoire TI', 'Mémoire', 'Soutenance'], ['A', 'B', 'C', 'D']],
  [
    'nothing is left to tell two by',
    ['Tuteur industriel', 'Maître de stage', 'Tuteur universitaire', 'Soutenance'],
    ['?2', '?2', 'C', 'D'],
  ],
  ['two that would be the same', ['Activité', 'Tuteur industriel', 'Tuteur entreprise', 'Soutenance'], ['A', '?2', '?2', 'D']],
  ['one of two is left with two marks', ['Activité', 'Tuteur industriel', 'Note tuteur', 'Soutenance'], ['A', '?2', '?3', 'D']],
  ['the company leads the three others', ['Note entreprise', 'Mémoire TI', 'Mémoire TU', 'Soutenance'], ['A', 'B', 'C', 'D']],
  ['the company leads only two of them', ['Mémoire TI', 'Note entreprise', 'Mémoire TU', 'Soutenance'], ['B', '?2', 'C', 'D']],
  ['the company follows them', ['Mémoire TI', 'Mémoire TU', 'Soutenance', 'Note entreprise'], ['B', 'C', 'D', '?2']],
  ['the company leads two, the third is missing', ['Note entreprise', 'Mémoire TI', 'Soutenance'], ['?2', 'B', 'D']],
])('%s', (_what, headings, marks) => {
  const expected = marks.map((mark) => (mark.startsWith('?') ? mark : `Mark ${mark} 1`));
  expect(readAs(period('Période en entreprise 1', ...headings))).toEqual(expected);
});

test('another period tells nothing of this one', () => {
  expect(
    readAs([
      ...period('Période en entreprise 1', 'Activité', 'Mémoire TI', 'Mémoire TU', 'Soutenance'),
      ...period('Période en entreprise 2', 'Tuteur industriel', 'Mémoire TU', 'Soutenance'),
    ]),
  ).toEqual(['Mark A 1', 'Mark B 1', 'Mark C 1', 'Mark D 1', '?2', 'Mark C 2', 'Mark D 2']);
});

test.each<[string, string[], string[]]>([
  [
    'a second sitting is of the exam whose heading it repeats',
    ['Activité', 'Mémoire TI', 'Mémoire', 'Soutenance', 'Mémoire (rattrapage)'],
    ['Mark A 1', 'Mark B 1', 'Mark C 1', 'Mark D 1', 'Resit C 1'],
  ],
  [
    'an activity is not done again: the tutor’s second mark is of the report',
    ['Activité', 'Mémoire TI', 'Mémoire TU', 'Soutenance', 'Tuteur industriel rattrapage'],
    ['Mark A 1', 'Mark B 1', 'Mark C 1', 'Mark D 1', 'Resit B 1'],
  ],
  [
    'a report taken again that repeats no heading may be of either',
    ['Activité', 'Mémoire TI', 'Mémoire TU', 'Soutenance', 'Rapport rattrapage'],
    ['Mark A 1', 'Mark B 1', 'Mark C 1', 'Mark D 1', '?2'],
  ],
  [
    'of the tutors’ three marks, two can be taken again',
    ['Activité', 'Mémoire TI', 'Mémoire TU', 'Soutenance', 'Note tuteur rattrapage'],
    ['Mark A 1', 'Mark B 1', 'Mark C 1', 'Mark D 1', '?2'],
  ],
])('%s', (_what, headings, meanings) => {
  expect(readAs(period('Période en entreprise 1', ...headings))).toEqual(meanings);
});

test('a second sitting repeats a heading of its own period', () => {
  expect(
    readAs([
      ...period('Période en entreprise 1', 'Activité', 'Mémoire TI', 'Mémoire', 'Soutenance'),
      ...period('Période en entreprise 2', 'Activité', 'Mémoire', 'Mémoire TU', 'Soutenance', 'Mémoire (rattrapage)'),
    ]).slice(4),
  ).toEqual(['Mark A 2', 'Mark B 2', 'Mark C 2', 'Mark D 2', 'Resit B 2']);
});
