import type { Answer } from '../../src/model/verdict';
import { agreed, overall } from '../../src/regulation/ruling';

test.each<[Answer[], Answer]>([
  [[], 'met'],
  [['met', 'met'], 'met'],
  [['met', 'unsettled'], 'unsettled'],
  [['unsettled', 'missing', 'met'], 'missing'],
  [['missing', 'unsettled', 'failed'], 'failed'],
])('conditions %j all at once are %s', (answers, answer) => {
  expect(overall(answers)).toBe(answer);
});

test.each<[Answer[], Answer]>([
  [['met'], 'met'],
  [['failed', 'failed'], 'failed'],
  [['met', 'failed'], 'unsettled'],
  [['failed', 'met'], 'unsettled'],
])('readings that give %j settle on %s', (answers, answer) => {
  expect(agreed(answers)).toBe(answer);
});
