import { certificationIn } from '../../src/regulation/certification';

const OFFERED = [{ id: 'RNCP10118' }, { id: 'EXAMPLE' }];

test.each([
  ['none is asked for', OFFERED, null, 'RNCP10118'],
  ['the first is asked for', OFFERED, 'RNCP10118', 'RNCP10118'],
  ['the second is asked for', OFFERED, 'EXAMPLE', 'EXAMPLE'],
  ['one is asked for that is not on offer', OFFERED, 'RNCP1', undefined],
  ['nothing is on offer', [], null, undefined],
])('where %s', (_, offered, id, expected) => {
  expect(certificationIn(offered, id)?.id).toBe(expected);
});
