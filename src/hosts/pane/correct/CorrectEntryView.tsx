import React from 'react';
import type { Sheet } from '../../../model/sheet';
import { correctLine } from '../../../views/correctEntry';
import type { CorrectEntry, CorrectGroup } from '../../../views/toCorrect';
import { CellLink } from '../CellLink';
import { useSurroundings } from '../paneContext';

interface CorrectEntryViewProps {
  readonly entry: CorrectEntry;
  readonly kind: CorrectGroup['kind'];
  readonly sheets: readonly Sheet[];
}

/** One place to look at: its cell, whose it is, what stands there. */
export function CorrectEntryView({ entry, kind, sheets }: CorrectEntryViewProps): JSX.Element {
  const { words } = useSurroundings();
  const { title, detail, value, isEmpty } = correctLine(entry, kind, sheets, words);
  return (
    <div role="listitem" className="entry">
      {entry.at ? <CellLink at={entry.at} of={title} /> : <span />}
      <span className="w">
        {title}
        {detail && <small>{detail}</small>}
      </span>
      <span className="val">{isEmpty ? <i>{value}</i> : value}</span>
    </div>
  );
}
