import { rncp10118 } from '../../src/certifications/rncp10118';
import { clauses as english } from '../../src/messages/en/clauses';
import { clauses as french } from '../../src/messages/fr/clauses';

const rules = rncp10118.rules.map(({ clause }) => clause);

test('every clause is paraphrased in both languages, and no other', () => {
  const ids = rules.map(({ id }) => id).sort();
  expect(Object.keys(french).sort()).toEqual(ids);
  expect(Object.keys(english).sort()).toEqual(ids);
});

test('the sections are those of the text', () => {
  expect(Object.fromEntries(Object.entries(french).map(([id, { section }]) => [id, section]))).toEqual(
    Object.fromEntries(rules.map(({ id, section }) => [id, section])),
  );
});
