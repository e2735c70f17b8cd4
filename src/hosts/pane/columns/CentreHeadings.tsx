import React from 'react';
import { useSurroundings } from '../paneContext';

interface CentreHeadingsProps {
  /** The centres of the text that the workbook seems to lack. */
  readonly absent: readonly { readonly id: string; readonly name: string }[];
  /** Headings of the workbook that are no centre, as far as it is known. */
  readonly headings: readonly string[];
  readonly onChoose: (heading: string, centre: string) => void;
}

/** Which heading of the workbook stands for a centre that was not found: one answer for all that is under it. */
export function CentreHeadings({ absent, headings, onChoose }: CentreHeadingsProps): JSX.Element | null {
  const { words } = useSurroundings();
  const { columns } = words;
  if (headings.length === 0) return null;
  return (
    <>
      <p className="sub">{columns.centreHeading.intro}</p>
      {absent.map(({ id, name }) => (
        <label key={id} className="centre-heading">
          <span>{name}</span>
          <select className="select" value="" onChange={(event) => onChoose(event.target.value, id)}>
            <option value="">{columns.centreHeading.none}</option>
            {headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
