import React from 'react';
import { certificationIn } from '../../regulation/certification';
import { useSurroundings } from './paneContext';
import type { PaneState } from './paneState';
import type { PaneActions } from './usePane';

interface CertificationChoiceProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The certification that is applied: its name, and the others where there are any to choose from. */
export function CertificationChoice({ state: { offered, settings }, actions }: CertificationChoiceProps): JSX.Element {
  const { pane } = useSurroundings().words;
  const chosen = certificationIn(offered, settings.certification);
  if (offered.length === 0 || (offered.length === 1 && chosen)) return <p>{chosen?.called[pane.language].name ?? '\u00a0'}</p>;
  return (
    <select
      className="select"
      aria-label={pane.before.certification}
      value={chosen?.id ?? ''}
      onChange={({ target }) => actions.change({ ...settings, certification: target.value })}
    >
      {!chosen && <option value="" disabled />}
      {offered.map(({ id, called }) => (
        <option key={id} value={id}>
          {called[pane.language].name}
        </option>
      ))}
    </select>
  );
}
