import type { Edit, NameValue } from '../../../../workbook/edits';
import type { DeliverableSource, DeliverableWords, WritingPlan } from '../../deliverable';
import { planDeliverables } from '../../planDeliverables';
import { planLegendOf } from '../legend/planLegend';
import { callingNames, type NamedFormula } from './callingNames';
import { frozenFormulas } from './frozenFormulas';

const PAPERS = ['resits', 'minutes', 'anonymousMinutes'] as const;

/** What a copy holds beside the staff's own sheets: marks, jury sheet, the papers that stand already, the legend with the stamp. */
export function planSharedCopy(source: DeliverableSource, words: DeliverableWords): WritingPlan {
  const standing = PAPERS.filter((kind) => source.sheets.some(({ ours }) => ours === kind));
  const plans = [planDeliverables(['marks', 'jury', ...standing], source, words), planLegendOf(true, source, words)];
  return { edits: plans.flatMap(({ edits }) => edits), writes: plans.flatMap(({ writes }) => writes) };
}

/** The copy that goes to people without the add-in, as what is done to the file. */
export interface SharedCopy {
  readonly edits: readonly Edit[];
  /** Names of the staff's that called us. */
  readonly names: readonly NameValue[];
}

/**
 * What makes of a workbook the copy that goes to people without the add-in: values in place of our formulas and of what leans on names
 * that call us, and what the copy holds. For files: `sheets` and `defined` are those of the file that is changed.
 */
export function sharedCopy(source: DeliverableSource, defined: readonly NamedFormula[], words: DeliverableWords): SharedCopy {
  const { calls, values } = callingNames(defined, source.sheets);
  return { edits: [...frozenFormulas(source.sheets, calls), ...planSharedCopy(source, words).edits], names: values };
}
