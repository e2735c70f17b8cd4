import React from 'react';
import type { DeliberationScope } from '../../../messages/areas/deliberation';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import type { DeliberationActions, DeliberationScene } from './deliberationScene';

interface DeliberationBarProps {
  readonly scene: DeliberationScene;
  readonly actions: DeliberationActions;
}

const SCOPES: readonly DeliberationScope[] = ['jury', 'undecided', 'all'];

/** Whom the jury goes through, whether names are shown, and the way out. */
export function DeliberationBar({ scene, actions }: DeliberationBarProps): JSX.Element {
  const { words } = useSurroundings();
  const { deliberation } = words;
  const names = scene.areNamesHidden ? deliberation.showNames : deliberation.hideNames;
  return (
    <header className="d-top">
      <select
        className="select"
        aria-label={deliberation.scope}
        value={scene.scope}
        onChange={(event) => actions.choose(SCOPES.find((each) => each === event.target.value) ?? 'all')}
      >
        {SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {deliberation.scopes[scope](scene.counts[scope])}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn small quiet"
        aria-label={names}
        title={`${names} (N)`}
        onClick={() => actions.hideNames(!scene.areNamesHidden)}
      >
        <Icon name={scene.areNamesHidden ? 'eye' : 'eyeOff'} />
        <span className="d-word">{names}</span>
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={deliberation.leave}
        title={`${deliberation.leave} (${words.pane.escape})`}
        onClick={actions.leave}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
