import { looksLikeDate, serialDate } from '../../src/gradebook/dates';

test.each([
  [61, '01/03/1900'],
  [36584, '28/02/2000'],
  [36585, '29/02/2000'],
  [36586, '01/03/2000'],
  [42512, '22/05/2016'],
  [42512.75, '22/05/2016'],
  [44255, '28/02/2021'],
  [44256, '01/03/2021'],
  [45351, '29/02/2024'],
  [73109, '28/02/2100'],
  [73110, '01/03/2100'],
])('the number %d is the day %s', (serial, day) => {
  expect(serialDate(serial)).toBe(day);
});

test('every number up to the year 2300 is the day that the calendar has for it', () => {
  const calendar = (serial: number): string =>
    new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
  const serials = Array.from({ length: 146_000 }, (_, index) => index + 1);
  expect(serials.filter((serial) => serialDate(serial) !== calendar(serial))).toEqual([]);
});

test.each([
  ['22/05/2016', true],
  ['2-5-16', true],
  ['22.05.16', true],
  ['2016-05-22', true],
  ['2016-05-22T00:00', true],
  ['22-mai', true],
  ['3 août', true],
  ['1.DÉC', true],
  ['12/20', false],
  ['22/05', false],
  ['22/05/1', false],
  ['22/05/2016 (vu)', false],
  ['vu le 22/05/2016', false],
  ['S2016-05-22', false],
  ['2016-05-2', false],
  ['lot 3 mai', false],
  ['mai', false],
  ['12 maisons', true],
])('%s looks like a date: %s', (text, expected) => {
  expect(looksLikeDate(text)).toBe(expected);
});
