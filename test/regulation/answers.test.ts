import type { Answer } from '../../src/model/verdict';
import { agreed, overall } from '../../src/regulation/answers';

test.each<[Answer[], Answer]>([
  [[], 'met'],
  [['met', 'met'], 'met'],
  [['met', 'unsettled'], 'unsettled'],
  [['unsettled', 'missing', 'met'], 'missing'],
  [['missing', 'unsettled', 'failed', 'met'], 'failed'],
])('conditions that must all hold: %p come to %s', (answers, expected) => {
  expect(overall(answers)).toBe(expected);
});

test.each<[Answer[], Answer]>([
  [['met', 'met'], 'met'],
  [['failed', 'failed'], 'failed'],
  [['missing'], 'missing'],
  [['met', 'failed'], 'unsettled'],
  [['failed', 'missing'], 'unsettled'],
  [[], 'missing'],
])('ways of reading: %p agree on %s', (answers, expected) => {
  expect(agreed(answers)).toBe(expected);
});
