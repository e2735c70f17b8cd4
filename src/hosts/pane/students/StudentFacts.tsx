import React from 'react';
import type { DetailLine, StudentDetail } from '../../../views/studentDetail';
import type { Reason } from '../../../views/reasons';
import { CellLink } from '../CellLink';
import { RangeLinks } from '../RangeLinks';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import { useRoving } from '../useRoving';

interface StudentFactsProps {
  readonly detail: StudentDetail;
  readonly onDeliberate: () => void;
}

/** An open student: three figures, the reasons with their cells and clauses, the tests, what it would take. */
export function StudentFacts({ detail, onDeliberate }: StudentFactsProps): JSX.Element {
  const { words, goTo } = useSurroundings();
  const { students } = words;
  const roving = useRoving<HTMLDivElement>();
  return (
    <div className="det" {...roving}>
      <dl className="tri">
        {detail.figures.map(({ criterion, name, answer, answerWord, value, minimum }) => (
          <div key={criterion}>
            <dt>{name}</dt>
            <dd title={answerWord}>
              <Icon name={answer} size={12} tone={`c-${answer}`} />
              <span className="sr">{answerWord}</span>
              <span>{value}</span>
              <small>/ {minimum}</small>
            </dd>
          </div>
        ))}
      </dl>
      {detail.groups.length > 0 ? (
        <>
          <h3>{students.reasons.title}</h3>
          {detail.groups.map(({ cite, reasons }) => (
            <div key={cite}>
              <ul className="why-l">
                {reasons.map((reason, index) => (
                  <ReasonLine key={index} reason={reason} />
                ))}
              </ul>
              <p className="cite">{cite}</p>
            </div>
          ))}
        </>
      ) : (
        <p className="cite">{students.reasons.nothingMissing}</p>
      )}
      {detail.resits && <Lines title={students.resits} {...detail.resits} />}
      {detail.extraTests && <Lines title={students.extraTests} {...detail.extraTests} />}
      {detail.remedies.length > 0 && (
        <div className="need">
          <h3>{students.remedies.title}</h3>
          {detail.remedies.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <p className="acts">
        <button type="button" className="link" data-rove="" onClick={() => goTo(detail.at)}>
          {students.row(detail.at.row + 1)}
        </button>
        <button type="button" className="link" data-rove="" onClick={onDeliberate}>
          {students.deliberate}
        </button>
      </p>
    </div>
  );
}

function ReasonLine({ reason }: { readonly reason: Reason }): JSX.Element {
  const { words } = useSurroundings();
  const { answer, label, note, figure, at, ranges = [] } = reason;
  return (
    <li className={figure === '' && !at ? 'wide' : undefined}>
      <Icon name={answer === 'note' ? 'info' : answer} size={12} tone={answer === 'note' ? '' : `c-${answer}`} />
      <span>
        {answer !== 'note' && <span className="sr">{words.students.overview.answer[answer]} </span>}
        {label}
        {note && <small>{note}</small>}
        <RangeLinks ranges={ranges} of={label} />
      </span>
      <b>{figure}</b>
      {at && <CellLink at={at} of={label} />}
    </li>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly DetailLine[];
  readonly cite: string;
}

function Lines({ title, lines, cite }: LinesProps): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul className="why-l">
        {lines.map(({ label, note, figure, at }) => (
          <li key={label}>
            <span />
            <span>
              {label}
              {note && <small>{note}</small>}
            </span>
            <b>{figure}</b>
            {at && <CellLink at={at} of={label} />}
          </li>
        ))}
      </ul>
      <p className="cite">{cite}</p>
    </>
  );
}
