import React from 'react';
import type { StudentCard } from '../../../views/studentCard';
import type { DetailLine } from '../../../views/studentDetail';
import { CellLink } from '../CellLink';
import { RangeLinks } from '../RangeLinks';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

/** Why the rules propose this: each reason with its figure, its cell and its section; the tests; what it would take. */
export function CardReasons({ card: { detail } }: { readonly card: StudentCard }): JSX.Element {
  const { words } = useSurroundings();
  const { students } = words;
  return (
    <section className="d-reasons">
      {detail.groups.length === 0 && <p className="d-line">{students.reasons.nothingMissing}</p>}
      {detail.groups.map(({ cite, reasons }) => (
        <div key={cite}>
          <ul className="d-why">
            {reasons.map(({ answer, label, note, figure, at, ranges = [] }, index) => (
              <li key={index} className={figure === '' && !at ? 'wide' : undefined}>
                <Icon name={answer === 'note' ? 'info' : answer} tone={answer === 'note' ? '' : `c-${answer}`} />
                <span>
                  {answer !== 'note' && <span className="sr">{students.overview.answer[answer]} </span>}
                  {label}
                  {note && <small>{note}</small>}
                  <RangeLinks ranges={ranges} of={label} />
                </span>
                <b>{figure}</b>
                {at ? <CellLink at={at} of={label} /> : <span />}
              </li>
            ))}
          </ul>
          <p className="cite">{cite}</p>
        </div>
      ))}
      {detail.resits && <Tests title={students.resits} lines={detail.resits.lines} />}
      {detail.extraTests && <Tests title={students.extraTests} lines={detail.extraTests.lines} />}
      {detail.remedies.length > 0 && (
        <>
          <h2>{students.remedies.title}</h2>
          {detail.remedies.map((sentence) => (
            <p key={sentence} className="d-line">
              {sentence}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

function Tests({ title, lines }: { readonly title: string; readonly lines: readonly DetailLine[] }): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <ul className="d-why few">
        {lines.map(({ label, figure, at }) => (
          <li key={label}>
            <i />
            <span>{label}</span>
            <b>{figure}</b>
            {at ? <CellLink at={at} of={label} /> : <span />}
          </li>
        ))}
      </ul>
    </>
  );
}
