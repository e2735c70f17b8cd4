import React, { Fragment } from 'react';
import type { Answer, Criterion } from '../../../model/verdict';
import { ANSWERS, type Overview } from '../../../views/overview';
import type { StudentFilter } from '../../../views/studentFilter';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import { useRoving } from '../useRoving';

interface CriteriaBarsProps {
  /** Whether the bars take lines of their own, since long counts leave no room beside them. */
  readonly isWide: boolean;
  readonly criteria: Overview['criteria'];
  readonly filter: StudentFilter;
  readonly onFilter: (filter: StudentFilter) => void;
}

/** One small bar a criterion, with four counts that filter. */
export function CriteriaBars({ isWide, criteria, filter, onFilter }: CriteriaBarsProps): JSX.Element {
  const { words } = useSurroundings();
  const { overview } = words.students;
  const roving = useRoving<HTMLDivElement>();
  const isChosen = (criterion: Criterion, answer: Answer): boolean =>
    filter.by === 'criterion' && filter.criterion === criterion && filter.answer === answer;
  return (
    <section className="sec">
      <h2 className="h2">{overview.criteria}</h2>
      <div className={isWide ? 'crit many' : 'crit'} role="group" aria-label={overview.filterByCriterion} {...roving}>
        {criteria.map(({ criterion, counts }) => (
          <Fragment key={criterion}>
            {!isWide && <span className="l">{overview.criterion[criterion]}</span>}
            <span className="cb" aria-hidden="true">
              {ANSWERS.map(
                (answer) => counts[answer] > 0 && <i key={answer} className={`f-${answer}`} style={{ flex: `${counts[answer]} 1 0` }} />,
              )}
            </span>
            {isWide && <span className="l">{overview.criterion[criterion]}</span>}
            {ANSWERS.map((answer) =>
              counts[answer] === 0 ? (
                <span key={answer} className="z" aria-hidden="true">
                  –
                </span>
              ) : (
                <button
                  key={answer}
                  type="button"
                  data-rove=""
                  title={overview.counted(overview.criterion[criterion], overview.answer[answer], counts[answer])}
                  aria-label={overview.counted(overview.criterion[criterion], overview.answer[answer], counts[answer])}
                  aria-pressed={isChosen(criterion, answer)}
                  onClick={() => onFilter({ by: 'criterion', criterion, answer })}
                >
                  <Icon name={answer} size={12} tone={`c-${answer}`} />
                  {words.pane.numbers.count(counts[answer])}
                </button>
              ),
            )}
          </Fragment>
        ))}
      </div>
      <div className="keys" aria-hidden="true">
        {ANSWERS.map((answer) => (
          <span key={answer}>
            <Icon name={answer} size={12} tone={`c-${answer}`} />
            {overview.answer[answer]}
          </span>
        ))}
      </div>
    </section>
  );
}
