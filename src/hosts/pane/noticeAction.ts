import type { PaneNotice } from './paneState';
import type { PaneActions } from './usePane';
import { wayBack } from './wayBack';

/** What the button of a notice does; null where it has none. */
export function noticeAction({ code, written }: PaneNotice, { check, dispatch, wish }: PaneActions): (() => void) | null {
  switch (code) {
    case 'cellBeingEdited':
    case 'excelFailed':
    case 'sheetMissing':
    case 'structureChanged':
      return check;
    case 'noGradeTable':
      return () => dispatch({ type: 'tabChosen', tab: 'columns' });
    case 'noJurySheet':
      return () => wish({ kind: 'make', deliverable: 'jury' });
    case 'written': {
      const back = written ? wayBack(written) : null;
      return back && (() => wish(back));
    }
    default:
      return null;
  }
}
