import React from 'react';
import type { Judgement } from '../../../model/verdict';
import { studentDetail } from '../../../views/studentDetail';
import { studentRow } from '../../../views/studentRow';
import { Icon } from '../Icon';
import { useRegulation, useSurroundings } from '../paneContext';
import { StudentFacts } from './StudentFacts';

interface StudentItemProps {
  readonly judgement: Judgement;
  readonly isOpen: boolean;
  /** Whether the student left the filter since the list was made. */
  readonly isStale: boolean;
  readonly position: number;
  readonly count: number;
  readonly onToggle: (key: string) => void;
  readonly onDeliberate: (key: string) => void;
}

/** One student: verdict, main reason, and everything else once opened. */
export const StudentItem = React.memo(function StudentItem({
  judgement,
  isOpen,
  isStale,
  position,
  count,
  onToggle,
  onDeliberate,
}: StudentItemProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const row = studentRow(judgement, words);
  return (
    <div role="listitem" className={isOpen ? 'row open' : 'row'} aria-posinset={position} aria-setsize={count}>
      <button
        type="button"
        className="row-h"
        data-rove=""
        data-position={position}
        aria-expanded={isOpen}
        onClick={() => onToggle(row.key)}
      >
        <Icon name={row.verdict} tone={`c-${row.verdict}`} />
        <span className="nm">{row.name}</span>
        <span className="no">{row.number}</span>
        <Icon name={isOpen ? 'up' : 'down'} size={12} tone="cv" />
        <span className="why">
          <b className={`t-${row.verdict}`}>{row.label}</b>
          {row.why && ` · ${row.why}`}
          {isStale && <i> · {words.students.list.noLonger}</i>}
        </span>
      </button>
      {isOpen && <StudentFacts detail={studentDetail(judgement, regulation, words)} onDeliberate={() => onDeliberate(row.key)} />}
    </div>
  );
});
