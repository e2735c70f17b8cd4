import React from 'react';
import type { WillBeRead } from '../../views/willBeRead';
import { CellLink } from './CellLink';
import { useSurroundings } from './paneContext';

/** How many unread columns are named one by one. */
const NAMED = 3;

/** The columns that were recognised, those that were not, and the sheets that are left alone. */
export function ReadSheets({ found }: { readonly found: WillBeRead }): JSX.Element {
  const { words } = useSurroundings();
  const { before } = words.pane;
  const { columns, centres, company, hasToeic, unread, others } = found;
  const parts = [
    centres.there === centres.all ? before.allCentres(centres.all) : before.someCentres(centres.there, centres.all),
    ...company,
    ...(hasToeic ? [before.toeic] : []),
  ];
  return (
    <>
      <dt>{before.columns}</dt>
      <dd>
        {before.recognised(columns.read, columns.all)}
        <span className="sub">{parts.join(', ')}</span>
        {unread.slice(0, NAMED).map(({ sheet, heading, cell, column }) => (
          <span key={`${sheet} ${column}`} className="sub">
            {before.unread} {heading}, <CellLink at={{ sheet, row: Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1, column }} />
          </span>
        ))}
        {unread.length > NAMED && <span className="sub">{before.moreUnread(unread.length - NAMED)}</span>}
      </dd>
      {others.length > 0 && (
        <>
          <dt>{before.otherSheets}</dt>
          <dd>
            {others.map(({ name, isHidden, layout }) => (
              <div key={name}>
                {name}
                <span className="sub">
                  {isHidden ? before.sheetHidden : layout === 'notRead' ? before.sheetNotRead : words.columns.layout[layout]}
                </span>
              </div>
            ))}
          </dd>
        </>
      )}
    </>
  );
}
