import { companyResit, markAfterResit } from '../../../../src/certifications/rncp10118/rules/companyResit';
import { readMark } from '../../../../src/gradebook/marks';
import { FIGURES } from '../../../support/aStudent';

test.each([
  [9.99, null, 'due'],
  [9.999999999999998, null, 'once'],
  [10, null, 'once'],
  [10.01, null, 'once'],
  [0, null, 'due'],
  [9.99, 12, 'taken'],
  [9.99, 0, 'taken'],
  [9.99, 'ABS', 'due'],
  [9.99, 'ATT', 'due'],
  [10, 12, 'notDue'],
  [10, 'ABS', 'once'],
  [14, 15, 'notDue'],
  [null, null, 'once'],
  ['ABS', 12, 'once'],
])('first mark %p, resit %p: %s', (first, retaken, sitting) => {
  expect(companyResit(readMark(first), readMark(retaken), FIGURES)).toBe(sitting);
});

test.each([
  [9.5, 'capped', 9.5],
  [10, 'capped', 10],
  [10.01, 'capped', 10],
  [14, 'capped', 10],
  [9.5, 'replaces', 9.5],
  [14, 'replaces', 14],
])('%p taken again counts, %s, for %p', (retaken, choice, counts) => {
  expect(markAfterResit(retaken, FIGURES, () => choice)).toBe(counts);
});

test('a resit that a cap would not change asks for no reading', () => {
  const asked: string[] = [];
  const read = (reading: string): string => {
    asked.push(reading);
    return 'capped';
  };
  markAfterResit(9.5, FIGURES, read);
  markAfterResit(10, FIGURES, read);
  expect(asked).toEqual([]);
  markAfterResit(10.5, FIGURES, read);
  expect(asked).toEqual(['resit']);
});
