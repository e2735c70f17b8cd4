import { areaName, parseArea } from '../../src/model/address';
import { mergedAreas } from '../../src/views/mergedAreas';

const merged = (...names: string[]): string[] => mergedAreas(names.flatMap((name) => parseArea(name) ?? [])).map(areaName);

test.each<[string, string[], string[]]>([
  ['side by side become one', ['J7:J91', 'F7:I91'], ['F7:J91']],
  ['those that overlap too', ['F7:J91', 'H7:M91'], ['F7:M91']],
  ['a column between keeps them apart', ['F7:I91', 'K7:M91'], ['F7:I91', 'K7:M91']],
  ['other rows stay apart', ['F7:I91', 'J8:J91'], ['F7:I91', 'J8:J91']],
  ['none is none', [], []],
])('areas of rules: %s', (_, areas, expected) => {
  expect(merged(...areas)).toEqual(expected);
});
