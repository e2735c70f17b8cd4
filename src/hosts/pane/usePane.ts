import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Address } from '../../model/sheet';
import type { Repair } from '../../views/repairs';
import { faultOf } from './faultOf';
import { DEFAULT_PANE_SETTINGS, type Insertion, type PaneHost, type PaneRequest, type PaneSettings } from './paneHost';
import { type PaneAction, paneReducer } from './paneReducer';
import { type PaneState, START } from './paneState';
import { useWriting, type WritingActions } from './useWriting';

/** A check that is done sooner shows no progress. */
const PATIENCE_MS = 300;

/** What the pane's parts may ask for. */
export interface PaneActions extends WritingActions {
  readonly dispatch: Dispatch<PaneAction>;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly goTo: (cell: Address) => void;
  readonly change: (settings: PaneSettings) => void;
  readonly repair: (repairs: readonly Repair[]) => void;
  readonly insert: (insertion: Insertion, where: string) => void;
}

/** The pane's state and everything that it does with the workbook beside it; the one place where effects happen. */
export function usePane(host: PaneHost, request: PaneRequest | null): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneReducer, START);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(state);
  latest.current = state;

  const fail = useCallback((error: unknown) => {
    dispatch({ type: 'noticed', notice: faultOf(error) });
  }, []);

  const check = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'checkStarted' });
    const patience = setTimeout(() => dispatch({ type: 'progressShown' }), PATIENCE_MS);
    const isLatest = (): boolean => running.current === controller;
    host
      .check(latest.current.settings, controller.signal, (progress) => isLatest() && dispatch({ type: 'progressed', progress }))
      .then((checked) => isLatest() && dispatch({ type: 'checked', checked, time: host.time() }))
      .catch((error: unknown) => {
        if (isLatest())
          dispatch({ type: 'checkEnded', notice: controller.signal.aborted ? { code: 'cancelled', detail: '' } : faultOf(error) });
      })
      .finally(() => {
        clearTimeout(patience);
      });
  }, [host]);

  const writing = useWriting(host, dispatch, latest);
  const actions = useMemo<PaneActions>(
    () => ({
      ...writing,
      dispatch,
      check,
      cancel: () => running.current?.abort(),
      goTo: (cell) => void host.select(cell).catch(fail),
      change: (settings) => {
        const { checked, settings: before } = latest.current;
        dispatch({ type: 'settingsChanged', settings });
        host.storeSettings(settings).catch(fail);
        if (settings.certification !== before.certification) dispatch({ type: 'noticed', notice: null });
        if (!checked) {
          if (settings.certification !== before.certification) void look(host, settings, dispatch).catch(fail);
          return;
        }
        host
          .judgeAgain(settings)
          .then((checked) => dispatch({ type: 'judgedAgain', checked, time: host.time() }))
          .catch(fail);
      },
      repair: (repairs) =>
        void host
          .repair(repairs, latest.current.settings)
          .then((checked) => {
            dispatch({ type: 'judgedAgain', checked, time: host.time() });
            dispatch({ type: 'noticed', notice: { code: 'repaired', detail: String(repairs.length) } });
          })
          .catch(fail),
      insert: (insertion, where) =>
        void host
          .insert(insertion)
          .then(() => dispatch({ type: 'noticed', notice: { code: 'inserted', detail: where } }))
          .catch(fail),
    }),
    [check, fail, host, writing],
  );

  useStart(host, dispatch);
  const asked = useRef(0);
  useEffect(() => {
    if (!request || !state.isReady || asked.current === request.id) return;
    asked.current = request.id;
    dispatch({ type: 'tabChosen', tab: request.tab });
    if (request.wish) writing.wish(request.wish);
    else if (request.isCheck) check();
  }, [request, state.isReady, check, writing]);
  return [state, actions];
}

/** Tells what would be read. */
async function look(host: PaneHost, settings: PaneSettings, tell: Dispatch<PaneAction>): Promise<void> {
  tell({ type: 'previewed', preview: (await host.preview(settings)) ?? 'large' });
}

/** Loads the workbook's settings, looks at what would be read, and follows the workbook from then on. */
function useStart(host: PaneHost, dispatch: Dispatch<PaneAction>): void {
  useEffect(() => {
    const left = new AbortController();
    const tell: Dispatch<PaneAction> = (action) => {
      if (!left.signal.aborted) dispatch(action);
    };
    const stopFollowing = host.follow((event) => {
      if (event.kind === 'judged') tell({ type: 'judgedAgain', checked: event.checked, time: host.time() });
      else tell({ type: 'followStopped', notice: event.kind === 'moved' ? { code: 'structureChanged', detail: '' } : event.fault });
    });
    const stopSelection = host.followSelection((selection) => tell({ type: 'selectionMoved', selection }));
    void (async () => {
      try {
        const settings = await host.loadSettings().catch((error: unknown) => {
          tell({ type: 'noticed', notice: faultOf(error) });
          return DEFAULT_PANE_SETTINGS;
        });
        tell({ type: 'settingsLoaded', settings, offered: await host.offered() });
        await look(host, settings, tell);
      } catch (error) {
        tell({ type: 'noticed', notice: faultOf(error) });
      }
    })();
    return () => {
      left.abort();
      stopFollowing();
      stopSelection();
    };
  }, [host, dispatch]);
}
