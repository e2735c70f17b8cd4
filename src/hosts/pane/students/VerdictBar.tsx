import React from 'react';
import type { Summary } from '../../../model/check';
import type { Verdict } from '../../../model/verdict';
import { shownVerdicts } from '../../../views/overview';
import type { StudentFilter } from '../../../views/studentFilter';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

interface VerdictBarProps {
  readonly summary: Summary;
  readonly onFilter: (filter: StudentFilter) => void;
}

/** From this share of all students on, a part of the bar has room for its icon. */
const ROOM_FOR_ICON = 0.14;
const ROOM_FOR_COUNT = 0.04;

/** The verdicts as one bar: a picture, and a shortcut for the mouse; the filters below it are the controls. */
export function VerdictBar({ summary, onFilter }: VerdictBarProps): JSX.Element {
  const { words } = useSurroundings();
  const { overview } = words.students;
  const verdicts = shownVerdicts(summary);
  const share = (verdict: Verdict): number => summary[verdict] / summary.students;
  return (
    <div className="vbar" role="img" aria-label={verdicts.map((verdict) => overview.verdictCount[verdict](summary[verdict])).join(', ')}>
      {verdicts.map((verdict) => (
        <span
          key={verdict}
          className={`f-${verdict}`}
          style={{ flex: `${summary[verdict]} 1 0` }}
          title={overview.verdictCount[verdict](summary[verdict])}
          onClick={() => onFilter({ by: 'verdict', verdict })}
        >
          {share(verdict) >= ROOM_FOR_ICON && <Icon name={verdict} />}
          {share(verdict) >= ROOM_FOR_COUNT && <b>{summary[verdict]}</b>}
        </span>
      ))}
    </div>
  );
}
