import React from 'react';
import { useSurroundings } from './paneContext';

interface CheckFirstProps {
  /** Whether the workbook is being read already. */
  readonly isRunning: boolean;
  readonly onCheck: () => void;
}

/** A tab that has nothing to show before the workbook was checked: why, and the button that checks. */
export function CheckFirst({ isRunning, onCheck }: CheckFirstProps): JSX.Element {
  const { words } = useSurroundings();
  if (isRunning) return <p className="sec sub">{words.pane.before.reading}</p>;
  return (
    <section className="sec">
      <p className="sub">{words.writing.checkFirst}</p>
      <button type="button" className="btn primary wide" onClick={onCheck}>
        {words.pane.checkPromotion}
      </button>
    </section>
  );
}
