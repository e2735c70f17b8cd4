import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenFile, fuzzFiles } from './fileFuzz';
import { randomNumbers } from '../support/promotion';

const SAMPLES = ['p01_clean_table', 'p06_absence_tokens', 'p07_excel_table', 'p10_company_periods'].map(
  (name) => new Uint8Array(readFileSync(join(__dirname, '..', 'workbooks', `${name}.xlsx`))),
);

test('a broken file is read or refused with a sentence, and nobody in it is eligible on marks that are not enough', async () => {
  const { wrong, read } = await fuzzFiles(SAMPLES, 300, 11);
  expect(wrong).toEqual([]);
  // Enough of them can still be read that the verdicts are looked at.
  expect(read).toBeGreaterThan(50);
  expect(read).toBeLessThan(250);
});

test('the same seed breaks the same files', () => {
  const [sample = new Uint8Array()] = SAMPLES;
  expect(brokenFile(sample, randomNumbers(5))).toEqual(brokenFile(sample, randomNumbers(5)));
});
