import { rangeName } from '../../../model/address';
import { mergedAreas } from '../../../views/mergedAreas';
import type { PlannedWrite } from '../../../views/deliverables/deliverable';
import type { Words } from '../../../views/words';
import type { IconName } from '../Icon';
import type { Draft } from '../paneHost';

/** One line of a preview. */
export interface WriteLine {
  readonly icon: IconName;
  readonly text: string;
}

/** What a draft would write, line by line, each with its exact ranges; nothing for a draft that changes nothing. */
export function writeLines({ plan, copy }: Draft, words: Words): readonly WriteLine[] {
  const { preview } = words.writing;
  if (copy)
    return [
      { icon: 'share', text: preview.copy(copy.name) },
      { icon: 'check', text: preview.copyFormulas(copy.formulas) },
      ...plan.writes.flatMap((write) => linesOf(write, words)),
      { icon: 'lock', text: preview.copyOriginal },
    ];
  if (plan.writes.length === 0) return [];
  return [...plan.writes.flatMap((write) => linesOf(write, words)), { icon: 'lock', text: preview.nothingElse }];
}

function linesOf({ what, sheet, areas, count, kept, lowered }: PlannedWrite, { writing: { preview } }: Words): readonly WriteLine[] {
  const where = mergedAreas(areas).map(rangeName).join(', ');
  switch (what) {
    case 'marks':
      return [{ icon: 'marks', text: preview.marks(count, sheet, where) }];
    case 'marksRemoved':
      return [{ icon: 'marks', text: preview.marksRemoved(sheet) }];
    case 'sheetAdded':
      return [{ icon: 'sheet', text: preview.sheetAdded(sheet, where) }];
    case 'sheetRemoved':
      return [
        { icon: 'sheet', text: preview.sheetRemoved(sheet) },
        ...(kept && kept.decisions > 0 ? [{ icon: 'warn' as const, text: preview.lost(kept.decisions) }] : []),
      ];
    case 'cells':
      return [{ icon: 'sheet', text: preview.cells(count, sheet, where) }];
    case 'sheetMadeAgain':
      return [
        { icon: 'sheet', text: preview.sheetMadeAgain(sheet, where) },
        ...(kept && kept.decisions > 0 ? [{ icon: 'check' as const, text: preview.kept(kept.decisions) }] : []),
        ...(kept && kept.toReview > 0 ? [{ icon: 'warn' as const, text: preview.toReview(kept.toReview) }] : []),
        ...(lowered === undefined ? [] : [{ icon: 'warn' as const, text: preview.lowered(lowered) }]),
      ];
  }
}
