import { numbers as english } from '../../src/messages/en/numbers';
import { numbers as french } from '../../src/messages/fr/numbers';

test.each([
  [8, '8'],
  [9.9, '9,9'],
  [9.99, '9,99'],
  [745, '745'],
  [9.999999999999998, '10'],
])('a mark of %p is written as typed: %s', (value, text) => {
  expect(french.mark(value)).toBe(text);
});

test.each([
  [60.8 / 7, undefined, '8,69'],
  [12, undefined, '12,00'],
  [9.575, undefined, '9,58'],
  [11.995, 12, '11,995'],
  [11.9951, 12, '11,995'],
  [11.99, 12, '11,99'],
  [11.99999, 12, '11,99999'],
  [9.996, 10, '9,996'],
])('a mean of %p below %p is written %s', (value, missed, text) => {
  expect(french.mean(value, missed)).toBe(text);
});

test.each([
  [12.5 / 7, '1,79'],
  [5, '5'],
  [0.005, '0,01'],
  [0.1, '0,1'],
])('%p missing is rounded up: %s', (points, text) => {
  expect(french.missing(points)).toBe(text);
});

test('thousands, and the marks of English', () => {
  expect([french.count(1800), french.count(84), french.count(1234567)]).toEqual(['1\u202f800', '84', '1\u202f234\u202f567']);
  expect([english.count(1800), english.mean(11.995, 12), english.mark(9.9)]).toEqual(['1,800', '11.995', '9.9']);
});
