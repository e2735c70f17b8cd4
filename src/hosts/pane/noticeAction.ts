import type { NoticeCode } from '../../messages/areas/pane';
import type { PaneActions } from './usePane';

/** What the button of a notice does; null where it has none. */
export function noticeAction(code: NoticeCode, { check, dispatch }: PaneActions): (() => void) | null {
  switch (code) {
    case 'cellBeingEdited':
    case 'excelFailed':
    case 'sheetMissing':
    case 'structureChanged':
      return check;
    case 'noGradeTable':
      return () => dispatch({ type: 'tabChosen', tab: 'columns' });
    default:
      return null;
  }
}
