import React, { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../Icon';
import { useJuryWords } from '../JuryWords';
import type { Checked, PaneHost } from '../paneHost';
import { MarksLegend } from './MarksLegend';
import { Offer } from './Offer';

interface MarksOfferProps {
  readonly host: PaneHost;
  readonly checked: Checked;
  /** null while nothing can be asked for. */
  readonly onMark: (() => void) | null;
  readonly onRemove: (() => void) | null;
  readonly children: ReactNode;
}

/** The marks on the thresholds: what they look like, where they stand, and the way to put or take them. */
export function MarksOffer({ host, checked, onMark, onRemove, children }: MarksOfferProps): JSX.Element {
  const { marks, again } = useJuryWords().writing;
  const marked = useMarked(host, checked);
  const isMarked = marked !== null && marked.length > 0;
  return (
    <Offer
      icon="marks"
      title={marks.title}
      text={marks.text}
      action={isMarked ? again : marks.mark}
      onAction={onMark}
      state={
        isMarked && (
          <span className="t-met">
            <Icon name="met" size={12} tone="c-met" />
            {marks.there(marked)}
          </span>
        )
      }
    >
      <MarksLegend />
      {marked?.length !== 0 && (
        <button type="button" className="link more" disabled={onRemove === null} onClick={onRemove ?? undefined}>
          {marks.remove}
        </button>
      )}
      {children}
    </Offer>
  );
}

/** Where marks stand in the workbook as it was last read; null until that is known, as while somebody types in a cell. */
function useMarked(host: PaneHost, checked: Checked): readonly string[] | null {
  const [marked, setMarked] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isLatest = true;
    host.marked().then(
      (sheets) => isLatest && setMarked(sheets),
      () => isLatest && setMarked(null),
    );
    return () => {
      isLatest = false;
    };
  }, [host, checked]);
  return marked;
}
