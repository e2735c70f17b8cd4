import { rncp10118 } from '../../../src/certifications/rncp10118';
import { readArguments } from '../../../src/hosts/check/arguments';
import { mechatronics } from '../../certifications/workedExample';

const OFFERED = [rncp10118, mechatronics];

test.each([
  [[], undefined],
  [['--certification', 'RNCP10118'], 'RNCP10118'],
  [['--certification', 'EXAMPLE'], 'EXAMPLE'],
])('%j is checked under %s', (more, id) => {
  const wanted = readArguments(['Notes.xlsx', ...more], OFFERED);
  expect('certification' in wanted ? wanted.certification?.id : 'wrong').toBe(id);
});

test('a certification that is not on offer is wrong usage, with those that are', () => {
  expect(readArguments(['Notes.xlsx', '--certification', 'RNCP99'], OFFERED)).toEqual({
    wrong: 'certification',
    given: 'RNCP99',
    admitted: ['RNCP10118', 'EXAMPLE'],
  });
});
