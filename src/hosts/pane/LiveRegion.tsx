import React, { useEffect, useRef, useState } from 'react';
import { announcement } from './announcement';
import { useSurroundings } from './paneContext';
import type { PaneState } from './paneState';

/** What changed, for who does not see it: said when the screen reader has nothing else to say. */
export function LiveRegion({ state }: { readonly state: PaneState }): JSX.Element {
  const { words } = useSurroundings();
  const before = useRef(state);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const next = announcement(before.current, state, words);
    before.current = state;
    if (next !== '') setSaid(next);
  }, [state, words]);
  return (
    <p className="sr" role="status" aria-live="polite">
      {said}
    </p>
  );
}
