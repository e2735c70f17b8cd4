import { callsOurs } from '../../model/callsOurs';
import type { DeliverableSource, DeliverableWords, WritingPlan } from '../../views/deliverables/deliverable';
import { planSharedCopy } from '../../views/deliverables/papers/shared/sharedCopy';
import { planDeliverables } from '../../views/deliverables/planDeliverables';
import { planRemoval } from '../../views/deliverables/planRemoval';
import type { Edit } from '../../workbook/edits';
import type { Checked, Draft, Wish } from './paneHost';

/** What a wish comes to as edits, and the same told for people; `marked` are the sheets that marks would be taken from. */
export function planned(wish: Wish, source: DeliverableSource, words: DeliverableWords, marked: readonly string[]): WritingPlan {
  switch (wish.kind) {
    case 'make':
      return planDeliverables([wish.deliverable], source, words);
    case 'share':
      return planSharedCopy(source, words);
    case 'removeAll':
      return planRemoval(source.sheets, marked, words);
    case 'unmark':
      return only(planRemoval(source.sheets, marked, words), ({ kind }) => kind === 'setOurFormats');
    case 'removeSheet':
      return only(planRemoval(source.sheets, marked, words), (edit) => edit.kind === 'removeSheet' && edit.name === wish.sheet);
  }
}

/** A removal's part: its edits and what is told of them stand in the same order. */
const only = ({ edits, writes }: WritingPlan, belongs: (edit: Edit) => boolean): WritingPlan => ({
  edits: edits.filter(belongs),
  writes: writes.filter((_, index) => {
    const edit = edits[index];
    return edit !== undefined && belongs(edit);
  }),
});

/** The copy to share: what it is called, and how many formulas of ours become values in it. */
export const copyOf = ({ check, sheets }: Checked, words: DeliverableWords): NonNullable<Draft['copy']> => ({
  name: words.writing.share.fileName(check.options.intake),
  formulas: sheets.flatMap(({ formulas }) => formulas.flatMap((line) => (line ?? []).filter((formula) => formula && callsOurs(formula))))
    .length,
});
