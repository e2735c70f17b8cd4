import { acquired } from '../../../../src/certifications/rncp10118/rules/acquired';
import { juryComposition } from '../../../../src/certifications/rncp10118/rules/juryComposition';
import { readMark } from '../../../../src/gradebook/marks';
import type { Scalar } from '../../../../src/model/sheet';
import type { Route } from '../../../../src/model/student';

test.each<[Scalar, Scalar[], boolean]>([
  ['ACQ', [], true],
  ['VAL', [], true],
  ['V', [], true],
  ['ABS', [], false],
  [12, [], false],
  [null, [], false],
  ['ACQ', [14, 9, 14, 14], true],
  [null, ['ACQ', 'ACQ', 'ACQ', 'ACQ'], true],
  [null, ['ACQ', null, null, null], true],
  [null, ['ACQ', 14, null, null], false],
  [null, ['ACQ', '15/30', null, null], false],
  [null, [null, null, null, null], false],
  [12, ['ACQ', null, null, null], true],
])('acquired.unlimited: %p over %j: %p', (whole, parts, isAcquired) => {
  expect(
    acquired(
      readMark(whole),
      parts.map((part) => readMark(part)),
    ),
  ).toBe(isAcquired);
});

test.each<[Route | null, string]>([
  ['student', 'school'],
  ['apprentice', 'school'],
  ['continuing', 'school'],
  ['professionalisation', 'school'],
  [null, 'school'],
  ['vae', 'university'],
  ['individual', 'untold'],
])('jury.composition: the route %s comes before the jury of the %s', (route, jury) => {
  expect(juryComposition(route)).toBe(jury);
});
