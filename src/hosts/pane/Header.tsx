import React from 'react';
import { CertificationChoice } from './CertificationChoice';
import { Icon } from './Icon';
import { useSurroundings } from './paneContext';
import type { PaneState } from './paneState';
import type { PaneActions } from './usePane';

interface HeaderProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The intake and the rules that are applied, always in sight, and the way to check again. */
export function Header({ state, actions }: HeaderProps): JSX.Element {
  const { words } = useSurroundings();
  const { settings, checked, preview, progress } = state;
  const seen = checked ?? (preview === 'large' ? null : preview);
  const intake = settings.intake ?? seen?.check.options.intake ?? null;
  return (
    <header className="top">
      <div>
        <h1>{words.pane.promotion(intake)}</h1>
        <CertificationChoice state={state} actions={actions} />
      </div>
      {checked && !progress?.isShown && (
        <button type="button" className="btn small" onClick={actions.check}>
          <Icon name="refresh" />
          {words.pane.check}
        </button>
      )}
    </header>
  );
}
