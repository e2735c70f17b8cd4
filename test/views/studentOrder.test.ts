import fc from 'fast-check';
import { VERDICTS } from '../../src/model/verdict';
import { EVERYONE, passes, sameFilter, type StudentFilter } from '../../src/views/studentFilter';
import { keptOrder, studentOrder } from '../../src/views/studentOrder';
import { check, finding, judgement, record } from '../support/checkFixture';
import { holds } from '../support/properties';

const named = (name: string, verdict: (typeof VERDICTS)[number], about?: string) =>
  judgement({
    verdict,
    record: record({}, { name, number: `22${name.length}` }),
    findings: about === undefined ? [] : [finding({ code: 'centreMissing', criterion: 'centres', about })],
  });

const promotion = check([
  named('Zola Émile', 'eligible'),
  named('Éluard Paul', 'jury', 'Gestion de la qualité'),
  named('Aragon Louis', 'incomplete'),
  named('Breton André', 'awaitingToeic'),
]);

const ask = (search: string, sort: 'toTreat' | 'sheet' | 'name', filter: StudentFilter = EVERYONE): readonly number[] =>
  studentOrder(promotion, { search, sort, filter });

test.each<[string, readonly number[], readonly number[]]>([
  ['who needs an action first', ask('', 'toTreat'), [1, 2, 3, 0]],
  ['the order of the sheet', ask('', 'sheet'), [0, 1, 2, 3]],
  ['by name, without regard to accents', ask('', 'name'), [2, 3, 1, 0]],
  ['a search without accents or case', ask('eluard', 'sheet'), [1]],
  ['a search in any order of its words', ask('paul elu', 'sheet'), [1]],
  ['a search for a subject', ask('qualité', 'sheet'), [1]],
  ['a search that finds nobody', ask('Dupond', 'sheet'), []],
  ['a verdict', ask('', 'sheet', { by: 'verdict', verdict: 'incomplete' }), [2]],
  ['a criterion', ask('', 'sheet', { by: 'criterion', criterion: 'toeic', answer: 'failed' }), []],
])('%s', (_, order, expected) => {
  expect(order).toEqual(expected);
});

test('a live change moves nobody; whoever comes in stands at the end', () => {
  expect(keptOrder([3, 1], [1, 2, 3])).toEqual([3, 1, 2]);
  const before = [3, 1];
  expect(keptOrder(before, [1])).toBe(before);
});

test('the filters by verdict part the students', () => {
  holds(
    fc.property(fc.array(fc.constantFrom(...VERDICTS)), (verdicts) => {
      const judgements = verdicts.map((verdict) => judgement({ verdict }));
      const counted = VERDICTS.map((verdict) => judgements.filter((each) => passes(each, { by: 'verdict', verdict })).length);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(verdicts.length);
    }),
  );
});

test.each<[StudentFilter, StudentFilter, boolean]>([
  [EVERYONE, { by: 'all' }, true],
  [{ by: 'verdict', verdict: 'jury' }, { by: 'verdict', verdict: 'jury' }, true],
  [{ by: 'verdict', verdict: 'jury' }, { by: 'verdict', verdict: 'eligible' }, false],
  [{ by: 'criterion', criterion: 'toeic', answer: 'met' }, { by: 'criterion', criterion: 'toeic', answer: 'failed' }, false],
  [{ by: 'centre', centre: 'science' }, { by: 'centre', centre: 'science' }, true],
])('the same filter: %j and %j', (one, other, expected) => {
  expect(sameFilter(one, other)).toBe(expected);
});
