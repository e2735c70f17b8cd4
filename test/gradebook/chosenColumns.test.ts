import { rncp10118 } from '../../src/certifications/rncp10118';
import { chosenFor, withChosen, type ChosenColumns } from '../../src/gradebook/chosenColumns';
import { makeDictionary } from '../../src/gradebook/dictionary';
import { parseHeading } from '../../src/gradebook/heading';
import type { HeadingPath } from '../../src/gradebook/headingPaths';
import type { Meaning } from '../../src/model/columns';

const dictionary = makeDictionary(rncp10118.vocabulary);
const TOEIC: Meaning = { is: 'toeic' };

/** A column under its headings, the outermost first. */
const under = (...headings: readonly string[]): HeadingPath => {
  const [own = '', ...groups] = [...headings].reverse();
  return {
    column: 0,
    row: 0,
    own: parseHeading(own),
    groups: groups.map((text) => ({ heading: parseHeading(text), first: 0, last: 0, limit: 0, isTold: true })),
    beyond: [],
  };
};

const meaningOf = (chosen: ChosenColumns, path: HeadingPath, sheet = 'Notes'): Meaning | null | undefined =>
  chosenFor(chosen, sheet, path, dictionary)?.meaning;

test.each<[string, string[], string[], boolean]>([
  ['its own heading', ['Score'], ['Score'], true],
  ['its own heading in other letters', ['SCORE'], ['score :'], true],
  ['its own heading under others', ['Score'], ['2016', 'Langues', 'Score'], true],
  ['its own and the one above', ['Langues', 'Score'], ['2016', 'Langues', 'Score'], true],
  ['all its headings', ['2016', 'Langues', 'Score'], ['2016', 'Langues', 'Score'], true],
  ['more headings than it has', ['2016', 'Langues', 'Score'], ['Langues', 'Score'], false],
  ['another heading above', ['Sport', 'Score'], ['Langues', 'Score'], false],
  ['the heading above only', ['Langues'], ['Langues', 'Score'], false],
  ['the outermost and its own', ['2016', 'Score'], ['2016', 'Langues', 'Score'], false],
  ['another heading', ['Total'], ['Score'], false],
])('the office’s word on a column is found by %s', (_what, headings, path, isFound) => {
  expect(meaningOf([{ headings, meaning: TOEIC }], under(...path))).toEqual(isFound ? TOEIC : undefined);
});

test.each<[string, string | undefined, boolean]>([
  ['every sheet', undefined, true],
  ['this sheet', 'Notes', true],
  ['another sheet', 'Langues', false],
])('a word on %s', (_what, sheet, isFound) => {
  const choice = { headings: ['Score'], meaning: TOEIC, ...(sheet === undefined ? {} : { sheet }) };
  expect(meaningOf([choice], under('Score'))).toEqual(isFound ? TOEIC : undefined);
});

test('the first word that fits counts; that a column is not read is a word as well', () => {
  const chosen: ChosenColumns = [
    { heading: 'Score', centre: 'mechanical' },
    { headings: ['Score'], meaning: null },
    { headings: ['Score'], meaning: TOEIC },
  ];
  expect(meaningOf(chosen, under('Score'))).toBeNull();
  expect(meaningOf([], under('Score'))).toBeUndefined();
});

test.each([
  ['mechanical', 'mechanical'],
  ['GENIE MECANIQUE', 'mechanical'],
  ['Vie étudiante', 'Vie étudiante'],
])('the centre %s is %s', (said, centre) => {
  expect(meaningOf([{ headings: ['X'], meaning: { is: 'centreMean', centre: said } }], under('X'))).toEqual({ is: 'centreMean', centre });
  const subject = { is: 'subject', name: 'RDM', sitting: 'first' } as const;
  expect(meaningOf([{ headings: ['X'], meaning: { ...subject, centre: said } }], under('X'))).toEqual({ ...subject, centre });
});

/** What a heading means in the vocabulary once something was chosen. */
const knownBy = (chosen: ChosenColumns): ReturnType<typeof makeDictionary> => makeDictionary(withChosen(rncp10118.vocabulary, chosen));

test('a student’s column that the office named is known by its own heading, with those known before', () => {
  const known = knownBy([{ headings: ['Élèves', 'Dossier ENSIAME'], meaning: { is: 'number' } }]);
  expect(known.field('dossier ensiame')).toBe('number');
  expect(known.field('eleves')).toBeNull();
  expect(knownBy([{ headings: ['Dossier ENSIAME'], meaning: { is: 'number' } }]).field('dossier ensiame')).toBe('number');
  expect(known.field('n etudiant')).toBe('number');
});

test.each<[string, ChosenColumns[number]]>([
  ['a column that is not read', { headings: ['Points'], meaning: null }],
  ['a mark of the company', { headings: ['Points'], meaning: { is: 'companyMark', mark: 'A', period: 1 } }],
  ['a column that no rule needs', { headings: ['Points'], meaning: { is: 'known', what: 'rank' } }],
  ['a centre that nobody knows', { heading: 'Points', centre: 'Vie étudiante' }],
])('%s adds no word', (_what, choice) => expect(withChosen(rncp10118.vocabulary, [choice])).toEqual(rncp10118.vocabulary));

test.each(['mechanical', 'Génie Mécanique', 'genie mecanique'])('a heading stands for the centre that is called %s', (centre) => {
  const known = knownBy([
    { heading: 'Bloc 4', centre },
    { heading: 'Production', centre },
  ]);
  expect(['bloc 4', 'production', 'genie mecanique', 'genie meca'].map((heading) => known.centre(heading))).toEqual(
    Array.from({ length: 4 }, () => 'mechanical'),
  );
  expect(known.centre('methodologie')).toBe('methods');
});
