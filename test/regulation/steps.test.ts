import { firstStep, type Answers, type Step } from '../../src/regulation/steps';

const steps: readonly Step[] = [
  { criteria: ['centres', 'company'], answers: ['failed'], verdict: 'jury' },
  { criteria: ['centres'], answers: ['missing', 'unsettled'], verdict: 'incomplete' },
  { criteria: ['toeic'], answers: ['failed'], verdict: 'awaitingToeic' },
];

test.each<[Answers, string | undefined]>([
  [{}, undefined],
  [{ centres: 'met', company: 'met', toeic: 'met' }, undefined],
  [{ centres: 'failed' }, 'jury'],
  [{ company: 'failed', centres: 'missing' }, 'jury'],
  [{ company: 'missing' }, undefined],
  [{ centres: 'missing', toeic: 'failed' }, 'incomplete'],
  [{ centres: 'unsettled', toeic: 'failed' }, 'incomplete'],
  [{ centres: 'met', toeic: 'failed' }, 'awaitingToeic'],
  [{ toeic: 'missing' }, undefined],
])('%p leads to %p', (answers, expected) => {
  expect(firstStep(steps, answers)).toBe(expected);
});
