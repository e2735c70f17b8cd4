import type { ChosenColumns } from '../../src/gradebook/chosenColumns';
import { mappingText, readMapping } from '../../src/gradebook/mapping';
import { check, column, COMPANY, gradeTable, IDENTITY, means, TOEIC, under, verdicts } from '../support/gradeTable';

const MECHANICAL = 'Génie Mécanique';
const MEAN = { is: 'centreMean', centre: 'mechanical' } as const;

test('a mapping names a sheet only where its headings mean something else on another', () => {
  const chosen: ChosenColumns = [
    { sheet: '2016', headings: ['GM', 'Moy'], meaning: MEAN },
    { sheet: '2016', headings: ['Note'], meaning: null },
    { sheet: '2A', headings: ['Note'], meaning: { is: 'toeic' } },
    { heading: 'GM', centre: 'mechanical' },
  ];
  expect(mappingText(chosen)).toBe(
    [
      '[',
      '  {"headings":["GM","Moy"],"meaning":{"is":"centreMean","centre":"mechanical"}},',
      '  {"sheet":"2016","headings":["Note"],"meaning":null},',
      '  {"sheet":"2A","headings":["Note"],"meaning":{"is":"toeic"}},',
      '  {"heading":"GM","centre":"mechanical"}',
      ']',
      '',
    ].join('\n'),
  );
  expect(readMapping(mappingText(chosen))).toEqual([{ headings: ['GM', 'Moy'], meaning: MEAN }, ...chosen.slice(1)]);
});

test('headings that only read alike when written together are different', () => {
  const chosen: ChosenColumns = [
    { sheet: '2016', headings: ['A', 'B'], meaning: null },
    { sheet: '2A', headings: ['AB'], meaning: { is: 'toeic' } },
  ];
  expect(mappingText(chosen)).toBe('[\n  {"headings":["A","B"],"meaning":null},\n  {"headings":["AB"],"meaning":{"is":"toeic"}}\n]\n');
  const differing: ChosenColumns = [...chosen.slice(0, 1), { sheet: '2A', headings: ['A', 'B'], meaning: { is: 'toeic' } }];
  expect(readMapping(mappingText([...differing, ...chosen.slice(1)]))).toEqual([
    ...differing,
    { headings: ['AB'], meaning: { is: 'toeic' } },
  ]);
});

test('nothing chosen is an empty list, the same choice twice is written once', () => {
  expect(mappingText([])).toBe('[]\n');
  const choice = { headings: ['X'], meaning: null };
  expect(mappingText([choice, { ...choice, sheet: 'Notes' }])).toBe('[\n  {"headings":["X"],"meaning":null}\n]\n');
});

test.each([
  ['', 'JSON'],
  ['{"headings"', 'JSON'],
  ['{}', '[]'],
  ['[{"headings":["X"],"meaning":null},{"headings":[],"meaning":null}]', '[1].headings'],
  ['[{"heading":"","centre":"mechanical"}]', '[0].heading'],
])('%j is no mapping: %s', (text, wrong) => expect(readMapping(text)).toEqual({ wrong }));

const GROUPED = [
  ...IDENTITY,
  ...under('Bloc production', column('RDM', 8, { coefficient: 2 }), column('CAO', 16, { coefficient: 1 })),
  ...means(MECHANICAL),
  ...COMPANY,
  ...TOEIC,
];

test.each(['mechanical', 'Génie Mécanique', 'GENIE MECANIQUE'])(
  'one answer, %s, tells the centre of all that is under a heading',
  (centre) => {
    const chosen = [{ heading: 'bloc Production', centre }];
    for (const columns of [GROUPED, [...GROUPED.slice(0, 4), ...GROUPED.slice(6), ...GROUPED.slice(4, 6)]]) {
      const result = check([gradeTable(columns)], chosen);
      expect(verdicts(result)).toEqual(['eligible', 'eligible', 'eligible', 'eligible']);
      expect(result.judgements[0]?.centres.find(({ id }) => id === 'mechanical')?.mean).toBe(32 / 3);
    }
    expect(verdicts(check([gradeTable(GROUPED)]))).toEqual(['incomplete', 'incomplete', 'incomplete', 'incomplete']);
  },
);
