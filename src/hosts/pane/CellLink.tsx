import React from 'react';
import { cellName } from '../../model/address';
import type { Address } from '../../model/sheet';
import { useSurroundings } from './paneContext';

interface CellLinkProps {
  readonly at: Address;
  /** What is said of the cell to who cannot see where the link stands. */
  readonly of?: string;
  /** What to show instead of the cell's name, such as an area. */
  readonly label?: string;
}

/** A cell's name that brings the cell before the reader's eyes; the focus stays in the pane. */
export function CellLink({ at, of, label }: CellLinkProps): JSX.Element {
  const { words, goTo, hasSeveralSheets } = useSurroundings();
  const name = label ?? cellName(at);
  const full = `${at.sheet}, ${name}`;
  return (
    <button
      type="button"
      className="cell"
      data-rove=""
      title={words.pane.goTo(full)}
      aria-label={`${words.pane.goTo(hasSeveralSheets ? full : name)}${of ? ` (${of})` : ''}`}
      onClick={() => goTo(at)}
    >
      {name}
    </button>
  );
}
