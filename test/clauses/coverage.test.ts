import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/manifest';
import { clausePage, coverage } from './coverage';

const table = coverage();

test('the table has every clause of the text', () => {
  expect(table).toHaveLength(16);
});

test.each(table)('$id has a rule and tests that hold it', ({ rule, tests }) => {
  expect(rule).not.toBe('');
  expect(tests).not.toEqual([]);
});

test.each(table)('$id is computed and shown', ({ computed, shown }) => {
  expect(computed).not.toEqual([]);
  expect(shown).not.toEqual([]);
});

test('docs/clauses.md is up to date: npx tsx test/clauses/main.ts writes it', () => {
  expect(readFileSync(join(ROOT, 'docs', 'clauses.md'), 'utf8')).toBe(clausePage());
});
