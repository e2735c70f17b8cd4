import type { Verdict } from '../../../model/verdict';
import { rule } from '../../../regulation/rule';
import { type Answers, firstStep, type Step } from '../../../regulation/steps';
import { SECTIONS } from '../sections';

const STEPS: readonly Step[] = [
  { criteria: ['centres', 'company'], answers: ['failed'], verdict: 'jury' },
  { criteria: ['centres', 'company'], answers: ['missing'], verdict: 'incomplete' },
  { criteria: ['centres', 'company'], answers: ['unsettled'], verdict: 'jury' },
  { criteria: ['exchange'], answers: ['failed'], verdict: 'jury' },
  { criteria: ['placements', 'project', 'exchange'], answers: ['failed', 'missing', 'unsettled'], verdict: 'incomplete' },
  { criteria: ['toeic'], answers: ['missing'], verdict: 'incomplete' },
  { criteria: ['toeic'], answers: ['unsettled'], verdict: 'jury' },
  { criteria: ['toeic'], answers: ['failed'], verdict: 'awaitingToeic' },
];

/**
 * Whoever misses a or b is examined by the jury, whose outcome is its own: nothing is ever proposed as failed.
 * What is missing comes before what is open; the title waits for the TOEIC once everything else is there.
 */
export const jury = rule(
  { id: 'title.jury', section: SECTIONS.title },
  (answers: Answers): Verdict => firstStep(STEPS, answers) ?? 'eligible',
);
