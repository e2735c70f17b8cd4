import type { Candidate } from '../../src/gradebook/fieldColumns';
import { settleFlatSubjects } from '../../src/gradebook/flatSubjects';
import { parseHeading } from '../../src/gradebook/heading';
import { profileOf } from '../../src/gradebook/profile';
import { sheetOf, type TestCell } from '../support/sheet';

/** A column: its heading (`=` before a centre's mean), its cells from the first student on, its coefficient. */
type Flat = readonly [heading: string, cells: readonly TestCell[], coefficient?: number];

/** What each column was read as: `mechanical RDM sure`; empty where it is none, or was settled before. */
function readAs(columns: readonly Flat[], ground: 'heading' | 'chosen' = 'heading'): string[] {
  const height = Math.max(...columns.map(([, cells]) => cells.length));
  const rows = Array.from({ length: height }, (_, row) => row);
  const sheet = sheetOf(rows.map((row) => columns.map(([, cells]) => cells[row] ?? null)));
  const candidates = columns.map(([heading], column): Candidate => {
    const own = parseHeading(heading.replace('=', ''));
    const mean = {
      column,
      headings: [heading],
      meaning: { is: 'centreMean', centre: own.name },
      ground,
      confidence: 'sure',
      choices: [],
    } as const;
    return {
      path: { column, own, row: 0, groups: [], beyond: [] },
      profile: profileOf(sheet, column, rows),
      reading: heading.startsWith('=') ? mean : null,
    };
  });
  settleFlatSubjects(candidates, sheet, rows, ({ path }) => columns[path.column]?.[2] ?? null);
  return candidates.map(({ reading }) => {
    if (reading?.meaning?.is !== 'subject') return '';
    const { centre, name, sitting } = reading.meaning;
    return [centre, name, ...(sitting === 'first' ? [] : [sitting]), reading.confidence, reading.ground].join(' ');
  });
}

test.each<[string, Flat[], string[]]>([
  [
    'the means are those of the marks that follow',
    [
      ['=GM', [11, 13]],
      ['RDM', [10, 12], 1],
      ['CAO', [12, 14], 1],
      ['=EA', [8, 9]],
      ['Auto', [8, 9], 2],
    ],
    ['', 'GM RDM sure values', 'GM CAO sure values', '', 'EA Auto sure values'],
  ],
  [
    'the means are those of the marks before, by their coefficients',
    [
      ['RDM', [10, 12], 1],
      ['CAO', [14, 16], 3],
      ['=GM', [13, 15]],
      ['Auto', [8, 9], 2],
      ['=EA', [8, 9]],
    ],
    ['GM RDM sure values', 'GM CAO sure values', '', 'EA Auto sure values', ''],
  ],
  [
    'the means are those of the marks before, though one stands behind the last',
    [
      ['=Vide', [null, null]],
      ['Auto', [8, 9], 2],
      ['=EA', [8, 9]],
      ['Sport', [20, 20], 1],
    ],
    ['', 'EA Auto sure values', '', ''],
  ],
  [
    'nothing agrees, and a mark stands first',
    [
      ['RDM', [10], 1],
      ['=GM', [19]],
      ['Auto', [8], 1],
      ['=EA', [19]],
    ],
    ['GM RDM toConfirm place', '', 'EA Auto toConfirm place', ''],
  ],
  [
    'nothing agrees, and a mean stands first',
    [
      ['=GM', [19]],
      ['RDM', [10], 1],
      ['=EA', [19]],
      ['Auto', [8], 1],
    ],
    ['', 'GM RDM toConfirm place', '', 'EA Auto toConfirm place'],
  ],
  [
    'nothing agrees, and a mean stands first behind the names',
    [
      ['Nom', ['Abadie']],
      ['=GM', [19]],
      ['RDM', [10], 1],
    ],
    ['', '', 'GM RDM toConfirm place'],
  ],
  [
    'half of the means agree',
    [
      ['=GM', [10, 19]],
      ['RDM', [10, 12], 1],
    ],
    ['', 'GM RDM toConfirm place'],
  ],
  [
    'two of three means agree',
    [
      ['=GM', [10, 12, 19]],
      ['RDM', [10, 12, 13], 1],
    ],
    ['', 'GM RDM sure values'],
  ],
  [
    'a mean of 12.005 for 12',
    [
      ['=GM', [12.005]],
      ['RDM', [12], 1],
    ],
    ['', 'GM RDM sure values'],
  ],
  [
    'a mean of 11.995 for 12',
    [
      ['=GM', [11.995]],
      ['RDM', [12], 1],
    ],
    ['', 'GM RDM sure values'],
  ],
  [
    'a mean of 12.006 for 12',
    [
      ['=GM', [12.006]],
      ['RDM', [12], 1],
    ],
    ['', 'GM RDM toConfirm place'],
  ],
  [
    'students with a code or without a mean tell nothing',
    [
      ['=GM', [10, 19, 'ABS', null]],
      ['RDM', [10, 'ABS', 12, 13], 1],
      ['CAO', [10, 12, 12, 13], 1],
    ],
    ['', 'GM RDM sure values', 'GM CAO sure values'],
  ],
  [
    'a mark without a coefficient beside weighed ones',
    [
      ['=GM', [10]],
      ['RDM', [10], 1],
      ['Sport', [18]],
    ],
    ['', 'GM RDM sure values', ''],
  ],
  [
    'a weighed column without a mark yet',
    [
      ['=GM', [10]],
      ['RDM', [null], 1],
    ],
    ['', 'GM RDM toConfirm place'],
  ],
  [
    'a weighed column without a name',
    [
      ['=GM', [10]],
      ['', [10], 1],
    ],
    ['', ''],
  ],
  [
    'a second sitting',
    [
      ['=GM', [10]],
      ['RDM rattrapage', [10], 1],
    ],
    ['', 'GM RDM second sure values'],
  ],
  [
    'marks without coefficients beside each of two means',
    [
      ['=GM', [10]],
      ['RDM', [10]],
      ['=EA', [11]],
      ['Auto', [11]],
    ],
    ['', 'GM RDM toConfirm place', '', 'EA Auto toConfirm place'],
  ],
  [
    'marks without coefficients beside two of three means',
    [
      ['=GM', [10]],
      ['RDM', [10]],
      ['=EA', [11]],
      ['Auto', [11]],
      ['=MI', [11]],
    ],
    ['', 'GM RDM toConfirm place', '', 'EA Auto toConfirm place', ''],
  ],
  [
    'marks without coefficients beside one of two means',
    [
      ['=GM', [10]],
      ['=EA', [11]],
      ['Auto', [11]],
    ],
    ['', '', ''],
  ],
  [
    'one weighed mark beside the last of three means',
    [
      ['=GM', [10]],
      ['=MI', [10]],
      ['=EA', [11]],
      ['Auto', [11], 1],
    ],
    ['', '', '', 'EA Auto sure values'],
  ],
  [
    'texts without coefficients',
    [
      ['=GM', [10]],
      ['Groupe', ['G1']],
    ],
    ['', ''],
  ],
  ['no mean', [['RDM', [10], 1]], ['']],
])('subjects beside their centre’s mean: %s', (_what, columns, expected) => expect(readAs(columns)).toEqual(expected));

test('a mean that the office named alone gathers no subjects', () => {
  expect(
    readAs(
      [
        ['=GM', [10]],
        ['RDM', [10], 1],
      ],
      'chosen',
    ),
  ).toEqual(['', '']);
});
