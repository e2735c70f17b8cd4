import type { Edit } from '../../../../workbook/edits';
import type { DeliverableSource, DeliverableWords, WritingPlan } from '../../deliverable';
import { planDeliverables } from '../../planDeliverables';
import { planLegendOf } from '../legend/planLegend';
import { frozenFormulas } from './frozenFormulas';

const PAPERS = ['resits', 'minutes', 'anonymousMinutes'] as const;

/** What a copy holds beside the staff's own sheets: marks, jury sheet, the papers that stand already, the legend with the stamp. */
export function planSharedCopy(source: DeliverableSource, words: DeliverableWords): WritingPlan {
  const standing = PAPERS.filter((kind) => source.sheets.some(({ ours }) => ours === kind));
  const plans = [planDeliverables(['marks', 'jury', ...standing], source, words), planLegendOf(true, source, words)];
  return { edits: plans.flatMap(({ edits }) => edits), writes: plans.flatMap(({ writes }) => writes) };
}

/**
 * What makes of a workbook the copy that goes to people without the add-in: values in place of our formulas, and what the copy
 * holds. For files: `sheets` are those of the file that is changed.
 */
export const sharedCopyEdits = (source: DeliverableSource, words: DeliverableWords): readonly Edit[] => [
  ...frozenFormulas(source.sheets),
  ...planSharedCopy(source, words).edits,
];
