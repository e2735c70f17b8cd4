import { rncp10118 } from '../../src/certifications/rncp10118';
import { abbreviates, withAbbreviations, withNames } from '../../src/gradebook/centreAbbreviations';
import { makeDictionary } from '../../src/gradebook/dictionary';
import type { Candidate } from '../../src/gradebook/fieldColumns';
import { parseHeading } from '../../src/gradebook/heading';
import type { Profile } from '../../src/gradebook/profile';
import { words } from '../../src/gradebook/words';

const dictionary = makeDictionary(rncp10118.vocabulary);
const HUMANITIES = "Formation humaine et formation à l'encadrement";
const SCIENCE = 'Formation scientifique générale';

test.each([
  ['gm', 'Génie Mécanique', true],
  ['mg', 'Génie Mécanique', false],
  ['g', 'Génie Mécanique', false],
  ['gmx', 'Génie Mécanique', false],
  ['fsg', SCIENCE, true],
  ['fg', SCIENCE, true],
  ['ffe', HUMANITIES, true],
  ['fhfae', HUMANITIES, false],
  ['appro', 'Approfondissement', true],
  ['approfondi', 'Approfondissement', true],
  ['approfondu', 'Approfondissement', false],
  ['form sc gen', SCIENCE, true],
  ['gen sc', SCIENCE, false],
  ['form form', SCIENCE, false],
  ['formations scientifiques', SCIENCE, true],
  ['formationss scientifique', SCIENCE, false],
  ['formation civile', SCIENCE, false],
  ['formation humaine et formation a l e', HUMANITIES, true],
  ['formation h', HUMANITIES, false],
  ['formation h encadrement', HUMANITIES, false],
  ['f humaine', HUMANITIES, false],
  ['ffe x', HUMANITIES, false],
  ['formation humaine f encadrement', HUMANITIES, false],
  ['et', HUMANITIES, false],
  ['', HUMANITIES, false],
])('%j for « %s »: %p', (short, name, expected) => expect(abbreviates(short, name)).toBe(expected));

/** Which centre each name stands for once the names are known together. */
const centresOf = (...names: readonly string[]): (string | null)[] => {
  const known = withNames(dictionary, names);
  return names.map((name) => known.centre(words(name)));
};

test.each<[string, string[], (string | null)[]]>([
  ['four short names', ['FSG', 'EEA', 'GM', 'Appro'], ['science', 'electrical', 'mechanical', 'specialisation']],
  ['three short names', ['FSG', 'EEA', 'GM'], [null, null, null]],
  [
    'three names in full and a short one',
    [SCIENCE, 'Génie méca', 'Méthodologie', 'EEA'],
    ['science', 'mechanical', 'methods', 'electrical'],
  ],
  ['two names in full and a short one', [SCIENCE, 'Génie méca', 'EEA'], ['science', 'mechanical', null]],
  [
    'a name that fits two centres',
    ['Formation', 'FSG', 'EEA', 'GM', 'Appro'],
    [null, 'science', 'electrical', 'mechanical', 'specialisation'],
  ],
  [
    'a name that fits two, of which one is told in full',
    [HUMANITIES, 'Formation', 'EEA', 'GM', 'Appro'],
    ['humanities', 'science', 'electrical', 'mechanical', 'specialisation'],
  ],
  [
    'two short names for one centre',
    ['GM', 'Gén. méca.', 'FSG', 'EEA', 'Appro', 'MI'],
    [null, null, 'science', 'electrical', 'specialisation', 'methods'],
  ],
  [
    'two for one centre, of which one is announced',
    ['CI 4 GM', 'Gén. méca.', 'FSG', 'EEA', 'Appro'],
    ['mechanical', null, 'science', 'electrical', 'specialisation'],
  ],
  [
    'two for one centre, both announced',
    ['CI 4 GM', 'Moy. Gén. méca.', 'FSG', 'EEA', 'Appro', 'MI'],
    [null, null, 'science', 'electrical', 'specialisation', 'methods'],
  ],
  [
    'a short name beside the full one',
    ['GM', 'Génie méca', 'FSG', 'EEA', 'Appro'],
    [null, 'mechanical', 'science', 'electrical', 'specialisation'],
  ],
  [
    'words with a meaning of their own',
    ['Groupe', 'Mention', 'FSG', 'EEA', 'GM', 'Appro'],
    [null, null, 'science', 'electrical', 'mechanical', 'specialisation'],
  ],
  ['an announcement alone', ['Centre', 'FSG', 'EEA', 'GM', 'Appro'], [null, 'science', 'electrical', 'mechanical', 'specialisation']],
])('%s', (_what, names, centres) => expect(centresOf(...names)).toEqual(centres));

test('what was known before stays known', () => {
  const known = withNames(dictionary, ['FSG', 'EEA', 'GM', 'Appro']);
  expect([known.centre('genie mecanique'), known.centre('methodologie'), known.centre('mi')]).toEqual(['mechanical', 'methods', null]);
});

test('a word that means something else already is no short name', () => {
  const names = ['GM', 'Gén. méca.', 'FSG', 'EEA', 'Appro'];
  for (const taken of [
    { ...dictionary, known: (heading: string) => (heading === 'gm' ? 'group' : dictionary.known(heading)) } as const,
    { ...dictionary, field: (heading: string) => (heading === 'gm' ? 'option' : dictionary.field(heading)) } as const,
    { ...dictionary, centre: (heading: string) => (heading === 'gm' ? 'methods' : dictionary.centre(heading)) },
  ])
    expect(withNames(taken, names).centre('gen meca')).toBe('mechanical');
});

const MARKS: Profile = { filled: 4, marks: 4, larger: 0, codes: 0, texts: 0, withFigures: 0 };
const TEXTS: Profile = { filled: 4, marks: 0, larger: 0, codes: 0, texts: 4, withFigures: 0 };

/** Columns under these headings, all of marks, each under the group named before a slash. */
const columns = (headings: readonly string[], profile: Profile = MARKS): Candidate[] =>
  headings.map((text, column) => {
    const [own = '', group] = text.split(' < ');
    const heading = parseHeading(group ?? '');
    const groups = group === undefined ? [] : [{ heading, first: column, last: column, limit: column, isTold: true }];
    return { path: { column, own: parseHeading(own), row: 0, groups, beyond: [] }, profile, reading: null };
  });

const SIX = ['FH', 'FSG', 'EEA', 'GM', 'MI', 'APP'];

test.each<[string, Candidate[], string | null]>([
  ['six columns', columns(SIX), 'mechanical'],
  ['five columns', columns(SIX.slice(1)), null],
  ['six columns of texts', columns(SIX, TEXTS), null],
  ['six columns, one weighed as a subject is', columns(['FH', 'FSG', 'EEA', 'GM', 'MI', 'APP (coef 2)']), null],
  ['four groups', columns(['A < FSG', 'B < EEA', 'C < GM', 'D < APP']), 'mechanical'],
  ['three groups', columns(['A < FSG', 'B < EEA', 'C < GM']), null],
  ['groups, and six columns of other names', columns(['Formation < FSG', 'B < EEA', 'C < GM', 'D < APP', ...SIX]), 'mechanical'],
])('short names over %s', (_what, candidates, centre) => expect(withAbbreviations(dictionary, candidates).centre('gm')).toBe(centre));

test('where nothing is found the dictionary is the same', () => {
  expect(withAbbreviations(dictionary, columns(['RDM', 'CAO']))).toBe(dictionary);
});
