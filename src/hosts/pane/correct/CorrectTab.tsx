import React, { type RefObject, useMemo } from 'react';
import { correctCounts, toCorrect } from '../../../views/toCorrect';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import type { Checked } from '../paneHost';
import type { PaneActions } from '../usePane';
import { CorrectGroupView } from './CorrectGroupView';

interface CorrectTabProps {
  readonly checked: Checked | null;
  readonly actions: PaneActions;
  readonly scroller: RefObject<HTMLElement>;
}

/** Everything that the office should look at, what a verdict waits for first. */
export function CorrectTab({ checked, actions, scroller }: CorrectTabProps): JSX.Element {
  const { words } = useSurroundings();
  const groups = useMemo(() => (checked ? toCorrect(checked.check, checked.sheets) : []), [checked]);
  const { problems } = words;
  const { blocking, harmless } = correctCounts(groups);
  if (!checked || groups.length === 0) {
    return (
      <section className="sec">
        <div className="bar-msg good">
          <Icon name="check" />
          <b>{problems.nothing}</b>
        </div>
      </section>
    );
  }
  const band = (isBlocking: boolean): JSX.Element[] =>
    groups
      .filter((group) => group.blocking === isBlocking)
      .map((group) => (
        <CorrectGroupView key={`${group.kind} ${isBlocking}`} group={group} checked={checked} actions={actions} scroller={scroller} />
      ));
  return (
    <>
      <section className="sec lead-in">
        <h2 className="h2 title">{problems.places(blocking + harmless)}</h2>
        <p className="sub">{problems.split(blocking, harmless)}</p>
      </section>
      {blocking > 0 && <h3 className="band">{problems.bands.blocking}</h3>}
      {band(true)}
      {harmless > 0 && <h3 className="band">{problems.bands.toCheck}</h3>}
      {band(false)}
    </>
  );
}
