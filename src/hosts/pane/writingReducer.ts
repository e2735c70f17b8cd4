import type { Decision } from '../../views/deliverables/deliverable';
import type { Draft, Wish } from './paneHost';
import type { PaneState, Writing } from './paneState';

/** What happens on the way into the workbook, and while the jury deliberates. */
export type WritingAction =
  | { readonly type: 'wished'; readonly wish: Wish }
  | { readonly type: 'drafted'; readonly draft: Draft; readonly hasChanged: boolean }
  | { readonly type: 'writeStarted' }
  | { readonly type: 'writeProgressed'; readonly done: number }
  | { readonly type: 'written'; readonly draft: Draft }
  | { readonly type: 'writingEnded' }
  | { readonly type: 'deliberationOpened'; readonly from: string | null }
  | { readonly type: 'deliberationLeft' }
  | { readonly type: 'namesHidden'; readonly areHidden: boolean }
  | { readonly type: 'deciding'; readonly student: string; readonly decision: Decision }
  /** The decision stands in the workbook, or could not be written. */
  | { readonly type: 'decided'; readonly student: string; readonly decision: Decision };

/** The pane after something happened on the way into the workbook. */
export function writingReducer(state: PaneState, action: WritingAction): PaneState {
  switch (action.type) {
    case 'wished':
      return { ...state, tab: 'jury', deliberation: null, notice: null, writing: started(action.wish) };
    case 'drafted':
      return { ...state, writing: state.writing && { ...state.writing, draft: action.draft, hasChanged: action.hasChanged, done: null } };
    case 'writeStarted':
      return { ...state, notice: null, writing: state.writing && { ...state.writing, done: 0 } };
    case 'writeProgressed':
      return { ...state, writing: state.writing && { ...state.writing, done: action.done } };
    case 'written':
      return { ...state, writing: null, notice: { code: 'written', detail: '', written: action.draft } };
    case 'writingEnded':
      return { ...state, writing: null };
    case 'deliberationOpened':
      return { ...state, deliberation: { from: action.from }, notice: null, writing: null };
    case 'deliberationLeft':
      return { ...state, deliberation: null, notice: null };
    case 'namesHidden':
      return { ...state, areNamesHidden: action.areHidden };
    case 'deciding':
      return { ...state, notice: null, deciding: new Map([...state.deciding, [action.student, action.decision]]) };
    case 'decided':
      // A later decision of the same student may be on its way already.
      if (state.deciding.get(action.student) !== action.decision) return state;
      return { ...state, deciding: new Map([...state.deciding].filter(([student]) => student !== action.student)) };
  }
}

const started = (wish: Wish): Writing => ({ wish, draft: null, hasChanged: false, done: null });
