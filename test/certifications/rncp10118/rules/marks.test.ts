import { attendance } from '../../../../src/certifications/rncp10118/rules/attendance';
import { marksScale } from '../../../../src/certifications/rncp10118/rules/marksScale';
import { readMark } from '../../../../src/gradebook/marks';
import { FIGURES } from '../../../support/aStudent';

test.each([
  [-0.01, 1, false],
  [0, 1, true],
  [20, 1, true],
  [20.01, 1, false],
  [12, 0, false],
  [12, 0.001, true],
  [12, -1, false],
])('marks.scale: %p with coefficient %p counts: %p', (mark, coefficient, counts) => {
  expect(marksScale(mark, coefficient, FIGURES)).toBe(counts);
});

test.each([
  [0, undefined, 0],
  [12.5, undefined, 12.5],
  [null, undefined, null],
  ['ABS', undefined, null],
  ['ABJ', 'leftOut', null],
  ['ATT', 'leftOut', null],
  ['DEM', 'leftOut', null],
  ['ACQ', 'leftOut', null],
  ['21', 'leftOut', null],
  ['DISP', undefined, null],
  ['DISP', 'missing', null],
  ['DISP', 'leftOut', 'leftOut'],
  ['NEU', 'leftOut', 'leftOut'],
])('marks.attendance: %p, waived subjects %p, counts for %p', (cell, waived, counts) => {
  expect(attendance(readMark(cell), waived)).toBe(counts);
});
