import type { Deliverable, DeliverableSource, DeliverableWords, Plan, WritingPlan } from './deliverable';
import { planJury } from './jury/planJury';
import { planMarks } from './planMarks';

/** The one place that knows every kind. */
const PLANS: Readonly<Partial<Record<Deliverable, Plan>>> = { marks: planMarks, jury: planJury };

/** Everything that will be written for the kinds that are asked for, in the order asked. */
export function planDeliverables(kinds: readonly Deliverable[], source: DeliverableSource, words: DeliverableWords): WritingPlan {
  const plans = kinds.flatMap((kind) => PLANS[kind]?.(source, words) ?? []);
  return { edits: plans.flatMap(({ edits }) => edits), writes: plans.flatMap(({ writes }) => writes) };
}
