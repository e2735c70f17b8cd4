import type { Deliverable, DeliverableSource, DeliverableWords, Plan, WritingPlan } from './deliverable';
import { planJury } from './jury/planJury';
import { planLegend } from './papers/legend/planLegend';
import { planAnonymousMinutes, planMinutes } from './papers/minutes/planMinutes';
import { planResits } from './papers/resits/planResits';
import { planMarks } from './planMarks';

/** The one place that knows every kind. */
const PLANS: Readonly<Record<Deliverable, Plan>> = {
  marks: planMarks,
  jury: planJury,
  resits: planResits,
  minutes: planMinutes,
  anonymousMinutes: planAnonymousMinutes,
  legend: planLegend,
};

/** Everything that will be written for the kinds that are asked for, in the order asked. */
export function planDeliverables(kinds: readonly Deliverable[], source: DeliverableSource, words: DeliverableWords): WritingPlan {
  const plans = kinds.flatMap((kind) => PLANS[kind](source, words));
  return { edits: plans.flatMap(({ edits }) => edits), writes: plans.flatMap(({ writes }) => writes) };
}
