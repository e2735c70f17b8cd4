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

/** The width of the bar in the narrowest pane, and of what stands in it, in pixels. */
const BAR = 290;
const DIGIT = 8;
const MARGIN = 6;
const ICON = 21;

/** The verdicts as one bar: a picture, and a shortcut for the mouse; the filters below it are the controls. */
export function VerdictBar({ summary, onFilter }: VerdictBarProps): JSX.Element {
  const { words } = useSurroundings();
  const { overview } = words.students;
  const verdicts = shownVerdicts(summary);
  const text = (verdict: Verdict): string => words.pane.numbers.count(summary[verdict]);
  const room = (verdict: Verdict): number => (BAR * summary[verdict]) / summary.students - text(verdict).length * DIGIT - MARGIN;
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
          {room(verdict) >= ICON && <Icon name={verdict} />}
          {room(verdict) >= 0 && <b>{text(verdict)}</b>}
        </span>
      ))}
    </div>
  );
}
