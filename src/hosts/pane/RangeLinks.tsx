import React from 'react';
import type { Reason } from '../../views/reasons';
import { CellLink } from './CellLink';

interface RangeLinksProps {
  readonly ranges: NonNullable<Reason['ranges']>;
  readonly of: string;
}

/** Where several ranges belong to one line: each with its own link, side by side. */
export function RangeLinks({ ranges, of }: RangeLinksProps): JSX.Element | null {
  if (ranges.length === 0) return null;
  return (
    <span className="ranges">
      {ranges.map(({ at, name }) => (
        <CellLink key={`${at.sheet} ${name}`} at={at} of={of} label={name} />
      ))}
    </span>
  );
}
