import type { PaneTab } from '../../messages/areas/pane';
import type { StudentSort } from '../../messages/areas/students';
import type { Address } from '../../model/sheet';
import { EVERYONE, sameFilter, type StudentFilter } from '../../views/studentFilter';
import { keptOrder, type StudentQuery, studentOrder } from '../../views/studentOrder';
import type { Checked, Offered, PaneFault, PaneProgress, PaneSettings } from './paneHost';
import type { PaneState } from './paneState';
import { type WritingAction, writingReducer } from './writingReducer';

type Time = NonNullable<PaneState['time']>;

/** What happens to the pane. */
export type PaneAction =
  | { readonly type: 'settingsLoaded'; readonly settings: PaneSettings; readonly offered: readonly Offered[] }
  | { readonly type: 'settingsChanged'; readonly settings: PaneSettings }
  | { readonly type: 'previewed'; readonly preview: Checked | 'large' }
  | { readonly type: 'checkStarted' }
  | { readonly type: 'progressShown' }
  | { readonly type: 'progressed'; readonly progress: PaneProgress }
  | { readonly type: 'checked'; readonly checked: Checked; readonly time: Time }
  /** Marks changed in the workbook: the list keeps its order. */
  | { readonly type: 'judgedAgain'; readonly checked: Checked; readonly time: Time }
  | { readonly type: 'checkEnded'; readonly notice: PaneFault }
  | { readonly type: 'noticed'; readonly notice: PaneFault | null }
  | { readonly type: 'followStopped'; readonly notice: PaneFault }
  | { readonly type: 'tabChosen'; readonly tab: PaneTab }
  | { readonly type: 'filtered'; readonly filter: StudentFilter }
  | { readonly type: 'searched'; readonly search: string }
  | { readonly type: 'sorted'; readonly sort: StudentSort }
  | { readonly type: 'studentToggled'; readonly key: string }
  | { readonly type: 'spreadToggled'; readonly isOpen: boolean }
  | { readonly type: 'selectionMoved'; readonly selection: Address }
  | WritingAction;

/** The pane after something happened. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'settingsLoaded':
      return { ...state, settings: action.settings, offered: action.offered, isReady: true };
    case 'settingsChanged':
      return { ...state, settings: action.settings };
    case 'previewed':
      return { ...state, preview: action.preview };
    case 'checkStarted':
      return { ...state, progress: { step: 'sheets', done: 0, isShown: false }, notice: null, writing: null };
    case 'progressShown':
      return state.progress ? { ...state, progress: { ...state.progress, isShown: true } } : state;
    case 'progressed':
      return state.progress ? { ...state, progress: { ...state.progress, ...action.progress } } : state;
    case 'checked':
      return checked(state, action.checked, action.time);
    case 'judgedAgain':
      return judgedAgain(state, action.checked, action.time);
    case 'checkEnded':
      return { ...state, progress: null, notice: action.notice };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'followStopped':
      return { ...state, isFollowing: false, notice: action.notice };
    case 'tabChosen':
      return { ...state, tab: action.tab };
    case 'filtered':
      return asked(state, { ...state.query, filter: sameFilter(state.query.filter, action.filter) ? EVERYONE : action.filter });
    case 'searched':
      return asked(state, { ...state.query, search: action.search });
    case 'sorted':
      return asked(state, { ...state.query, sort: action.sort });
    case 'studentToggled':
      return { ...state, openStudent: state.openStudent === action.key ? null : action.key };
    case 'spreadToggled':
      return { ...state, isSpreadOpen: action.isOpen };
    case 'selectionMoved':
      return { ...state, selection: action.selection };
    default:
      return writingReducer(state, action);
  }
}

function checked(state: PaneState, result: Checked, time: Time): PaneState {
  const notice: PaneFault | null =
    result.check.judgements.length === 0
      ? { code: 'noGradeTable', detail: '' }
      : result.unanswered.length > 0
        ? { code: 'functionsMissing', detail: String(result.unanswered.length) }
        : null;
  const order = studentOrder(result.check, state.query);
  return { ...state, checked: result, preview: result, time, progress: null, order, notice, isFollowing: true };
}

/** A list that lost or gained students is made anew; otherwise everybody keeps the place. */
function judgedAgain(state: PaneState, result: Checked, time: Time): PaneState {
  const now = studentOrder(result.check, state.query);
  const isSameList = state.checked?.check.judgements.length === result.check.judgements.length;
  return { ...state, checked: result, time, order: isSameList ? keptOrder(state.order, now) : now, isFollowing: true };
}

function asked(state: PaneState, query: StudentQuery): PaneState {
  return { ...state, query, order: state.checked ? studentOrder(state.checked.check, query) : [] };
}
