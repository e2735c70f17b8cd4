import { type Dispatch, type MutableRefObject, useMemo, useRef } from 'react';
import type { Judgement } from '../../model/verdict';
import type { Decision } from '../../views/deliverables/deliverable';
import { studentKey } from '../../views/studentOrder';
import { faultOf } from './faultOf';
import type { Checked, Draft, PaneHost, Wish } from './paneHost';
import type { PaneAction } from './paneReducer';
import type { PaneState } from './paneState';

/** What the pane's parts may ask to be written. */
export interface WritingActions {
  /** Shows what a wish would write. */
  readonly wish: (wish: Wish) => void;
  /** Writes a draft that was shown. */
  readonly write: (draft: Draft) => void;
  /** Stops the writing, or closes the preview. */
  readonly stopWriting: () => void;
  readonly decide: (judgement: Judgement, decision: Decision) => void;
}

/** The way from a wish into the workbook: a draft, shown, written. One at a time; decisions wait for each other in their order. */
export function useWriting(host: PaneHost, dispatch: Dispatch<PaneAction>, latest: MutableRefObject<PaneState>): WritingActions {
  const running = useRef<AbortController | null>(null);
  const decisions = useRef<Promise<void>>(Promise.resolve());
  return useMemo<WritingActions>(() => {
    const keep = (checked: Checked): void => {
      const { checked: before } = latest.current;
      dispatch({ type: before && checked.check.judgements.length > 0 ? 'judgedAgain' : 'checked', checked, time: host.time() });
    };
    const start = (): AbortController => {
      running.current?.abort();
      running.current = new AbortController();
      return running.current;
    };
    const isLatest = (controller: AbortController): boolean => running.current === controller && !controller.signal.aborted;
    const wish = (wanted: Wish): void => {
      const controller = start();
      dispatch({ type: 'wished', wish: wanted });
      host
        .draft(wanted, latest.current.settings, { signal: controller.signal })
        .then(({ draft, checked }) => {
          if (!isLatest(controller)) return;
          keep(checked);
          if (checked.check.judgements.length === 0) dispatch({ type: 'writingEnded' });
          else dispatch({ type: 'drafted', draft, hasChanged: false });
        })
        .catch((error: unknown) => {
          if (!isLatest(controller)) return;
          dispatch({ type: 'writingEnded' });
          dispatch({ type: 'noticed', notice: faultOf(error) });
        });
    };
    const write = (shown: Draft): void => {
      const controller = start();
      dispatch({ type: 'writeStarted' });
      const onProgress = (done: number): void => {
        if (isLatest(controller)) dispatch({ type: 'writeProgressed', done });
      };
      host
        .write(shown, latest.current.settings, { signal: controller.signal, onProgress })
        .then((written) => {
          keep(written.checked);
          if (written.kind === 'written') dispatch({ type: 'written', draft: written.draft });
          else dispatch({ type: 'drafted', draft: written.draft, hasChanged: true });
        })
        .catch((error: unknown) => {
          // The preview stays, for another try.
          dispatch({ type: 'drafted', draft: shown, hasChanged: false });
          dispatch({ type: 'noticed', notice: controller.signal.aborted ? { code: 'writeCancelled', detail: '' } : faultOf(error) });
        });
    };
    const stopWriting = (): void => {
      const isWriting = latest.current.writing?.done != null;
      running.current?.abort();
      if (!isWriting) dispatch({ type: 'writingEnded' });
    };
    const decide = (judgement: Judgement, decision: Decision): void => {
      const student = studentKey(judgement);
      dispatch({ type: 'deciding', student, decision });
      decisions.current = decisions.current.then(async () => {
        try {
          const { checked } = latest.current;
          if (checked) keep(await host.decide(checked, judgement, decision));
        } catch (error) {
          dispatch({ type: 'noticed', notice: faultOf(error) });
        }
        dispatch({ type: 'decided', student, decision });
      });
    };
    return { wish, write, stopWriting, decide };
  }, [host, dispatch, latest]);
}
