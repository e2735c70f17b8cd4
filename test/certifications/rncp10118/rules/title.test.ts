import { centres } from '../../../../src/certifications/rncp10118/rules/centres';
import { company } from '../../../../src/certifications/rncp10118/rules/company';
import { jury } from '../../../../src/certifications/rncp10118/rules/jury';
import type { Answers } from '../../../../src/regulation/steps';
import type { Verdict } from '../../../../src/model/verdict';
import { FIGURES } from '../../../support/aStudent';

test.each([
  [9.99, 'failed'],
  [9.995, 'failed'],
  [9.999999999999998, 'met'],
  [10, 'met'],
  [10.01, 'met'],
])('title.centres: a mean of %p is %s', (mean, answer) => {
  expect(centres(mean, FIGURES)).toBe(answer);
});

test.each<[(number | null)[], number | null, string]>([
  [[12, 12, 12, 12], 11.99, 'failed'],
  // A declared mean does not stand for a mark that is not there.
  [[12, 12, 12, null], 12, 'missing'],
  [[null, 12, 12, 12], 20, 'missing'],
  [[12, 12, 12, 12], 11.995, 'failed'],
  [[12, 12, 12, 12], 12, 'met'],
  [[12, 12, 12, 12], 11.999999999999998, 'met'],
  [[12, 12, 12, 12], 12.01, 'met'],
  [[20, 20, 20, 9.99], 17, 'failed'],
  [[20, 20, 20, 10], 17, 'met'],
  [[9.99, 20, 20, 20], 17, 'failed'],
  [[20, 9.99, 20, 20], 17, 'failed'],
  [[20, 20, 9.99, 20], 17, 'failed'],
  [[20, 20, 20, null], null, 'missing'],
  [[20, 9.99, 20, null], null, 'failed'],
  [[12, 12, 12, 12], null, 'missing'],
])('title.company: marks %j and mean %p are %s', (marks, mean, answer) => {
  expect(company(marks, mean, FIGURES)).toBe(answer);
});

const MET: Answers = { centres: 'met', company: 'met', toeic: 'met', placements: 'met', project: 'met', exchange: 'met' };

test.each<[Answers, Verdict]>([
  [{}, 'eligible'],
  [{ centres: 'failed' }, 'jury'],
  [{ company: 'failed' }, 'jury'],
  [{ centres: 'failed', company: 'missing', toeic: 'failed' }, 'jury'],
  [{ company: 'failed', centres: 'missing' }, 'jury'],
  [{ centres: 'missing', company: 'unsettled', exchange: 'failed' }, 'incomplete'],
  [{ company: 'missing', exchange: 'failed' }, 'incomplete'],
  [{ company: 'missing', toeic: 'failed' }, 'incomplete'],
  [{ centres: 'unsettled', placements: 'missing' }, 'jury'],
  [{ company: 'unsettled', toeic: 'missing' }, 'jury'],
  [{ exchange: 'failed', project: 'missing' }, 'jury'],
  [{ exchange: 'failed' }, 'jury'],
  [{ exchange: 'missing', toeic: 'failed' }, 'incomplete'],
  [{ exchange: 'unsettled' }, 'incomplete'],
  [{ project: 'failed', toeic: 'unsettled' }, 'incomplete'],
  [{ project: 'missing' }, 'incomplete'],
  [{ project: 'unsettled' }, 'incomplete'],
  [{ placements: 'unsettled' }, 'incomplete'],
  [{ placements: 'failed', toeic: 'failed' }, 'incomplete'],
  [{ project: 'failed' }, 'incomplete'],
  [{ placements: 'missing' }, 'incomplete'],
  [{ toeic: 'missing' }, 'incomplete'],
  [{ toeic: 'unsettled' }, 'jury'],
  [{ toeic: 'failed' }, 'awaitingToeic'],
])('title.jury: %j beside what is met is %s', (answers, verdict) => {
  expect(jury({ ...MET, ...answers })).toBe(verdict);
});
