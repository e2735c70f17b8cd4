import React from 'react';
import { centreShort } from '../../../views/naming';
import { type Spread, SPREAD } from '../../../views/overview';
import type { StudentFilter } from '../../../views/studentFilter';
import { Icon } from '../Icon';
import { useRegulation, useSurroundings } from '../paneContext';
import { useRoving } from '../useRoving';

interface SpreadOfMeansProps {
  readonly spreads: readonly Spread[];
  readonly filter: StudentFilter;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onFilter: (filter: StudentFilter) => void;
}

const HEIGHT = 22;
const TICKS = [6, 10, 15, 20];

/** Where a mean stands between the left and right end of the picture. */
const across = (mean: number): string => `${((mean - SPREAD.from) * SPREAD.perPoint * 100) / SPREAD.columns}%`;

/** The means of every centre in half points against the line of the minimum; a row shows who is below it. */
export function SpreadOfMeans({ spreads, filter, isOpen, onToggle, onFilter }: SpreadOfMeansProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const { overview } = words.students;
  const minimum = regulation.minima.centre;
  const below = spreads.reduce((sum, spread) => sum + spread.below, 0);
  const tallest = Math.max(1, ...spreads.flatMap(({ columns }) => columns));
  const roving = useRoving<HTMLDivElement>();
  return (
    <section className="sec">
      <h2 className="h2">
        <button type="button" className="disc" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'right'} size={12} />
          {overview.spread}
          <small>
            {isOpen ? overview.below(words.pane.numbers.mark(minimum)) : overview.countBelow(below, words.pane.numbers.mark(minimum))}
          </small>
        </button>
      </h2>
      {isOpen && (
        <div className="spread" role="group" aria-label={overview.filterByCentre} {...roving}>
          <div className="ax" aria-hidden="true">
            <span />
            <div>
              {TICKS.map((tick) => (
                <s key={tick} style={{ left: across(tick) }}>
                  {tick}
                </s>
              ))}
            </div>
            <span />
          </div>
          {spreads.map((spread) => (
            <button
              key={spread.key}
              type="button"
              className="sp"
              data-rove=""
              title={spread.name}
              aria-pressed={filter.by === 'centre' && filter.centre === spread.key}
              onClick={() => onFilter({ by: 'centre', centre: spread.key })}
            >
              <span className="l">{centreShort({ id: spread.key, name: spread.name }, words)}</span>
              <span className="p" style={{ ['--at' as string]: across(minimum) }}>
                <Histogram columns={spread.columns} tallest={tallest} minimum={minimum} />
              </span>
              <span className={spread.below > 0 ? 'n' : 'n z'}>
                {spread.below > 0 && <Icon name="failed" size={10} tone="c-failed" />}
                {words.pane.numbers.count(spread.below)}
                <span className="sr"> {overview.below(words.pane.numbers.mark(minimum))}</span>
              </span>
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

interface HistogramProps {
  readonly columns: readonly number[];
  readonly tallest: number;
  readonly minimum: number;
}

/** A lone student still shows as a small column. */
function Histogram({ columns, tallest, minimum }: HistogramProps): JSX.Element {
  const height = (count: number): number => Math.max(3, (count / tallest) * (HEIGHT - 2));
  return (
    <svg className="h" viewBox={`0 0 ${SPREAD.columns} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {columns.map(
        (count, column) =>
          count > 0 && (
            <rect
              key={column}
              className={SPREAD.from + column / SPREAD.perPoint < minimum ? 'lo' : 'hi'}
              x={column + 0.1}
              width={0.8}
              y={HEIGHT - height(count)}
              height={height(count)}
            />
          ),
      )}
    </svg>
  );
}
