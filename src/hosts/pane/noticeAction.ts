import type { PaneState } from './paneState';
import type { PaneActions } from './usePane';
import { wayBack } from './wayBack';

/** What the button of the notice does; null where it has none. */
export function noticeAction({ notice, writing }: PaneState, { check, dispatch, wish, write }: PaneActions): (() => void) | null {
  const draft = writing?.draft;
  switch (notice?.code) {
    case 'writeUndone':
      return draft ? () => write(draft) : null;
    case 'cellBeingEdited':
      return draft ? () => write(draft) : check;
    case 'excelFailed':
    case 'sheetMissing':
    case 'structureChanged':
      return check;
    case 'noGradeTable':
      return () => dispatch({ type: 'tabChosen', tab: 'columns' });
    case 'noJurySheet':
      return () => wish({ kind: 'make', deliverable: 'jury' });
    case 'written': {
      const back = notice.written ? wayBack(notice.written) : null;
      return back && (() => wish(back));
    }
    default:
      return null;
  }
}
