import { companyScore } from '../../../../src/certifications/rncp10118/rules/companyScore';
import { FIGURES } from '../../../support/aStudent';

test.each([
  [8, 8.9, 17.2, 14.6, 12],
  [14.2, 6.9, 12.9, 12.6, 12],
  [11.95, 12.05, 12, 12, 11.995],
  [12, 15, 12, 12, 12.6],
  [9.5, 14, 14, 14, 12.65],
  [10, 10, 10, 10, 10],
  [0, 0, 0, 0, 0],
  [20, 20, 20, 20, 20],
  [10, 0, 0, 0, 3],
  [0, 10, 0, 0, 2],
  [0, 0, 10, 0, 2],
  [0, 0, 0, 10, 3],
])('A %p, B %p, C %p, D %p score %p', (a, b, c, d, score) => {
  expect(companyScore([a, b, c, d], FIGURES)).toBe(score);
});

test.each([
  [null, 14, 14, 14],
  [14, null, 14, 14],
  [14, 14, null, 14],
  [14, 14, 14, null],
])('there is no partial score: A %p, B %p, C %p, D %p', (a, b, c, d) => {
  expect(companyScore([a, b, c, d], FIGURES)).toBeNull();
});
