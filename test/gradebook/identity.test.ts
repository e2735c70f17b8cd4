import { nameKey, numberKey, sameName } from '../../src/gradebook/identity';

test.each([
  ['22960001', '22960001'],
  ['7', '7'],
  ['0', '0'],
  ['000', '0'],
  ['0022960001', '22960001'],
  ['22960001.0', '22960001'],
  ['22960001,00', '22960001'],
  ['22960001.5', '22960001.5'],
  ['22 960 001', '22960001'],
  ['22\u00a0960\u202f001', '22960001'],
  ['e2016-7', 'E2016-7'],
  ['0e7', '0E7'],
  ['00a1', '00A1'],
  ['a7.0', 'A7.0'],
  ['7.0b', '7.0B'],
])('the number %j is told by %j', (number, key) => {
  expect(numberKey(number)).toBe(key);
});

test.each([
  ['Dupont Zoé', 'ZOE DUPONT', true],
  ['Le Goff Anne', 'Anne Le Goff', true],
  ['Dupont Zoé', 'Dupont Zoë', true],
  ['Dupont Zoé', 'Dupond Zoé', false],
  ['Le Goff', 'Legoff', false],
])('%j and %j are one name: %s', (one, other, expected) => {
  expect(nameKey(one) === nameKey(other)).toBe(expected);
});

test.each([
  ['Dupont Zoé', 'Dupont Zoé', true],
  ['Dupont Zoé', 'DUPONT Zoe', true],
  ['Dupont', 'Dupont Zoé', true],
  ['Zoé Marie Dupont', 'Dupont Zoé', true],
  ['', 'Dupont Zoé', true],
  ['Dupont Zoé', '', true],
  ['Dupont Zoé', 'Dupont Marc', false],
  ['Dupont Zoé', 'Martin Léa', false],
])('rows named %j and %j may be of one person: %s', (one, other, expected) => {
  expect(sameName({ name: one }, { name: other })).toBe(expected);
});
