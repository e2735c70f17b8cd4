import React, { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { overview } from '../../../views/overview';
import type { StudentQuery } from '../../../views/studentOrder';
import { EVERYONE, type StudentFilter } from '../../../views/studentFilter';
import { listed } from '../announcement';
import { Icon } from '../Icon';
import { useRegulation, useSurroundings } from '../paneContext';
import type { PaneState } from '../paneState';
import { useKeyDown } from '../useKeyDown';
import type { PaneActions } from '../usePane';
import { areMany } from './areMany';
import { CriteriaBars } from './CriteriaBars';
import { filterName } from './filterName';
import { FindBar } from './FindBar';
import { NoMatch } from './NoMatch';
import { SpreadOfMeans } from './SpreadOfMeans';
import { StudentList } from './StudentList';
import { VerdictBar } from './VerdictBar';
import { VerdictFilters } from './VerdictFilters';

interface StudentsTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly scroller: RefObject<HTMLElement>;
}

/** Below this height of the pane the spread is folded until somebody opens it, so that the list is in sight. */
const ROOM_FOR_SPREAD = 900;

/** The result: the answer, its picture, then the students. */
export function StudentsTab({ state, actions: { dispatch }, scroller }: StudentsTabProps): JSX.Element | null {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const { query, order, openStudent, checked } = state;
  const pictures = useMemo(() => checked && overview(checked.check), [checked]);
  const field = useRef<HTMLInputElement>(null);
  const isFiltered = query.filter.by !== 'all';
  const isSpreadOpen = state.isSpreadOpen ?? (!isFiltered && (scroller.current?.clientHeight ?? 0) + 116 >= ROOM_FOR_SPREAD);
  const onFilter = useCallback((filter: StudentFilter) => dispatch({ type: 'filtered', filter }), [dispatch]);
  const onToggle = useCallback((key: string) => dispatch({ type: 'studentToggled', key }), [dispatch]);
  const onDeliberate = useCallback((from: string) => dispatch({ type: 'deliberationOpened', from }), [dispatch]);
  useSearchKeys(field, state, dispatch);
  useListTop(scroller, query);
  if (!checked || !pictures) return null;
  const { summary, criteria, spreads, open } = pictures;
  const { overview: sentences } = words.students;
  const shown = listed(state);
  const name = filterName(query.filter, spreads, regulation.minima.centre, words);
  return (
    <>
      <section className="sec">
        <h2 className="lead">
          {sentences.eligible(summary.eligible)} <span>{sentences.outOf(summary.students)}</span>
        </h2>
        <VerdictBar summary={summary} onFilter={onFilter} />
        <VerdictFilters summary={summary} filter={query.filter} onFilter={onFilter} />
        {open.students > 0 && (
          <p className="note">
            <Icon name="unsettled" tone="c-unsettled" />
            <span>
              {sentences.openReadings(open.readings, open.students)}{' '}
              <button type="button" className="link" onClick={() => dispatch({ type: 'tabChosen', tab: 'columns' })}>
                {sentences.choose}
              </button>
            </span>
          </p>
        )}
      </section>
      <CriteriaBars isWide={areMany(summary.students)} criteria={criteria} filter={query.filter} onFilter={onFilter} />
      {spreads.length > 0 && (
        <SpreadOfMeans
          spreads={spreads}
          filter={query.filter}
          isOpen={isSpreadOpen}
          onToggle={(isOpen) => dispatch({ type: 'spreadToggled', isOpen })}
          onFilter={onFilter}
        />
      )}
      <FindBar
        query={query}
        shown={shown}
        all={summary.students}
        filterName={name}
        field={field}
        onSearch={(search) => dispatch({ type: 'searched', search })}
        onSort={(sort) => dispatch({ type: 'sorted', sort })}
        onFilter={onFilter}
      />
      {order.length === 0 ? (
        <NoMatch
          search={query.search}
          among={name}
          all={summary.students}
          onSearchAll={() => dispatch({ type: 'filtered', filter: EVERYONE })}
        />
      ) : (
        <StudentList
          check={checked.check}
          order={order}
          query={query}
          openStudent={openStudent}
          scroller={scroller}
          onToggle={onToggle}
          onDeliberate={onDeliberate}
        />
      )}
    </>
  );
}

/** Another list starts at its top, the search field staying where it stuck. */
function useListTop(scroller: RefObject<HTMLElement>, query: StudentQuery): void {
  const shown = useRef(query);
  useLayoutEffect(() => {
    const view = scroller.current;
    const bar = view?.querySelector<HTMLElement>('.find');
    if (shown.current !== query && view && bar) {
      const above = bar.previousElementSibling;
      const top = above instanceof HTMLElement ? above.offsetTop + above.offsetHeight - view.offsetTop : 0;
      view.scrollTop = Math.min(view.scrollTop, top);
    }
    shown.current = query;
  }, [scroller, query]);
}

/** Ctrl+F goes to the search field; Escape empties it, then frees the filter. */
function useSearchKeys(field: RefObject<HTMLInputElement>, { query }: PaneState, dispatch: PaneActions['dispatch']): void {
  useKeyDown((event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    } else if (event.key === 'Escape') {
      if (query.search !== '') dispatch({ type: 'searched', search: '' });
      else if (query.filter.by !== 'all') dispatch({ type: 'filtered', filter: EVERYONE });
    }
  });
}
