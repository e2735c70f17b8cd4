import React, { lazy, Suspense, useMemo, useRef } from 'react';
import { holdsStudents } from '../../model/columns';
import type { Words } from '../../views/words';
import { Before } from './Before';
import { CheckFirst } from './CheckFirst';
import { Footer } from './Footer';
import { Header } from './Header';
import { JuryWords } from './JuryWords';
import { LiveRegion } from './LiveRegion';
import { PaneNotice } from './PaneNotice';
import { PaneContext, type PaneSurroundings } from './paneContext';
import type { PaneHost, PaneRequest } from './paneHost';
import type { PaneState } from './paneState';
import { Tabs } from './Tabs';
import { type ThemeName, themeStyle } from './themeStyle';
import { type PaneActions, usePane } from './usePane';

const Checking = lazy(async () => ({ default: (await import('./Checking')).Checking }));
const StudentsTab = lazy(async () => ({ default: (await import('./students/StudentsTab')).StudentsTab }));
const CorrectTab = lazy(async () => ({ default: (await import('./correct/CorrectTab')).CorrectTab }));
const ColumnsTab = lazy(async () => ({ default: (await import('./columns/ColumnsTab')).ColumnsTab }));
const JuryTab = lazy(async () => ({ default: (await import(/* webpackChunkName: 'jury' */ './jury/JuryTab')).JuryTab }));
const DeliberationMode = lazy(async () => ({
  default: (await import(/* webpackChunkName: 'jury' */ './deliberation/DeliberationMode')).DeliberationMode,
}));
const FormulasTab = lazy(async () => ({ default: (await import('./formulas/FormulasTab')).FormulasTab }));

interface PaneProps {
  readonly host: PaneHost;
  readonly words: Words;
  readonly theme: ThemeName;
  /** What the ribbon asked last. */
  readonly request?: PaneRequest | null;
}

/** The whole pane: before a check what will be read, during it how far it is, after it the result in five tabs, and the jury's deliberation. */
export function Pane({ host, words, theme, request = null }: PaneProps): JSX.Element {
  const [state, actions] = usePane(host, request);
  const { checked, progress, settings } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const read = checked ?? (state.preview === 'large' ? null : state.preview);
  const regulation = read?.regulation ?? null;
  const surroundings = useMemo<PaneSurroundings>(
    () => ({
      words,
      regulation,
      goTo: actions.goTo,
      hasSeveralSheets: (checked?.check.sheets.filter(holdsStudents).length ?? 0) > 1,
    }),
    [words, regulation, actions, checked],
  );
  const isChecking = progress?.isShown === true;
  const hasResult = checked !== null && checked.check.judgements.length > 0;
  const isTabbed = !isChecking && (hasResult || state.tab !== 'students');
  if (checked && state.deliberation)
    return (
      <PaneContext.Provider value={surroundings}>
        <main className="pane" style={themeStyle(theme)}>
          <Suspense fallback={null}>
            <JuryWords load={host.juryWords}>
              <DeliberationMode checked={checked} state={state} today={host.today} actions={actions} />
            </JuryWords>
          </Suspense>
        </main>
      </PaneContext.Provider>
    );
  return (
    <PaneContext.Provider value={surroundings}>
      <main className="pane" style={themeStyle(theme)}>
        <Header state={state} actions={actions} />
        {!isChecking && (checked !== null || isTabbed) && (
          <Tabs state={state} onChoose={(chosen) => actions.dispatch({ type: 'tabChosen', tab: chosen })} />
        )}
        <div ref={scroller} className="body" {...(isTabbed ? { role: 'tabpanel', 'aria-labelledby': `tab-${state.tab}` } : {})}>
          {state.notice && !state.writing && (
            <div className="sec notice">
              <PaneNotice state={state} actions={actions} />
            </div>
          )}
          {isChecking ? (
            <Suspense fallback={null}>
              <Checking progress={progress} onCancel={actions.cancel} />
            </Suspense>
          ) : isTabbed ? (
            <Suspense fallback={null}>
              <ChosenTab host={host} state={state} actions={actions} scroller={scroller} />
            </Suspense>
          ) : (
            <Before preview={state.preview} offered={state.offered} settings={settings} onChange={actions.change} onCheck={actions.check} />
          )}
        </div>
        <Footer state={state} onGuide={host.openGuide} />
        <LiveRegion state={state} />
      </main>
    </PaneContext.Provider>
  );
}

interface ChosenTabProps {
  readonly host: PaneHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly scroller: React.RefObject<HTMLDivElement>;
}

function ChosenTab({ host, state, actions, scroller }: ChosenTabProps): JSX.Element {
  switch (state.tab) {
    case 'students':
      return <StudentsTab state={state} actions={actions} scroller={scroller} />;
    case 'correct':
      return <CorrectTab checked={state.checked} actions={actions} scroller={scroller} />;
    case 'columns':
      return <ColumnsTab host={host} checked={state.checked} settings={state.settings} actions={actions} />;
    case 'jury':
      return state.checked && state.checked.check.judgements.length > 0 ? (
        <JuryWords load={host.juryWords}>
          <JuryTab host={host} checked={state.checked} state={state} actions={actions} />
        </JuryWords>
      ) : (
        <CheckFirst isRunning={state.writing !== null} onCheck={actions.check} />
      );
    case 'formulas':
      return (
        <FormulasTab
          checked={state.checked}
          offered={state.offered}
          selection={state.selection}
          hasStacking={host.hasStacking}
          actions={actions}
        />
      );
  }
}
