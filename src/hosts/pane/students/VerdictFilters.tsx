import React from 'react';
import type { Summary } from '../../../model/check';
import { type Verdict } from '../../../model/verdict';
import { EVERYONE, type StudentFilter } from '../../../views/studentFilter';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import { useRoving } from '../useRoving';
import { areMany } from './areMany';

interface VerdictFiltersProps {
  readonly summary: Summary;
  readonly filter: StudentFilter;
  readonly onFilter: (filter: StudentFilter) => void;
}

/** In two columns, the short labels on the left. */
const CHIPS: readonly (Verdict | 'all')[] = ['eligible', 'jury', 'incomplete', 'awaitingToeic', 'all', 'outOfScope'];

/** Every verdict with its count; one chosen shows only its students, chosen again it is freed. */
export function VerdictFilters({ summary, filter, onFilter }: VerdictFiltersProps): JSX.Element {
  const { words } = useSurroundings();
  const { overview } = words.students;
  const roving = useRoving<HTMLDivElement>();
  const isChosen = (chip: Verdict | 'all'): boolean =>
    chip === 'all' ? filter.by === 'all' : filter.by === 'verdict' && filter.verdict === chip;
  return (
    <div className={areMany(summary.students) ? 'vleg many' : 'vleg'} role="group" aria-label={overview.filterByVerdict} {...roving}>
      {CHIPS.map((chip) => (
        <button
          key={chip}
          type="button"
          className={chip === 'all' ? 'chip all' : 'chip'}
          data-rove=""
          aria-pressed={isChosen(chip)}
          onClick={() => onFilter(chip === 'all' ? EVERYONE : { by: 'verdict', verdict: chip })}
        >
          {chip !== 'all' && <Icon name={chip} tone={`c-${chip}`} />}
          <span>{chip === 'all' ? overview.all : overview.verdict[chip]}</span>
          <b>{words.pane.numbers.count(chip === 'all' ? summary.students : summary[chip])}</b>
        </button>
      ))}
    </div>
  );
}
