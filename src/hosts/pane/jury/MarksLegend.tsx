import React, { type CSSProperties } from 'react';
import type { MarkSample } from '../../../messages/areas/writing';
import { markLooks } from '../../../views/markLooks';
import type { Look } from '../../../workbook/look';
import { useRegulation, useSurroundings } from '../paneContext';

const SAMPLES: readonly (readonly [MarkSample, example: number | string])[] = [
  ['below', 9.5],
  ['resit', 8],
  ['extraTest', 7.5],
  ['toeic', 745],
  ['reading', 12.5],
  ['unreadable', '12;5'],
];

/** Six cells as the sheet will show them, with what each look means; they are white in every theme, as the sheet is. */
export function MarksLegend(): JSX.Element {
  const { words } = useSurroundings();
  const { minima } = useRegulation();
  const { numbers } = words.pane;
  const written = {
    centre: numbers.mark(minima.centre),
    company: numbers.mark(minima.company),
    companyMark: numbers.mark(minima.companyMark),
    subject: numbers.mark(minima.subject),
  };
  return (
    <ul className="marks">
      {SAMPLES.map(([sample, example]) => (
        <li key={sample}>
          <span className="mk" aria-hidden="true" style={styleOf(markLooks[sample])}>
            {typeof example === 'number' ? numbers.mark(example) : example}
          </span>
          <span>{words.writing.marks.legend[sample](written)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A cell's look as a page draws it. */
function styleOf({ fill, ink, bold, italic, underline, lines }: Look): CSSProperties {
  const line = lines && `1px ${lines.style === 'thin' ? 'solid' : lines.style} ${lines.colour}`;
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string | undefined => (lines?.sides.includes(name) ? line : undefined);
  return {
    background: fill,
    color: ink,
    fontWeight: bold ? 600 : 400,
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: underline ? 'underline' : undefined,
    borderLeft: side('left'),
    borderRight: side('right'),
    borderTop: side('top'),
    borderBottom: side('bottom'),
  };
}
