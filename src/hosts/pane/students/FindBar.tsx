import React, { type RefObject } from 'react';
import type { StudentSort } from '../../../messages/areas/students';
import type { StudentFilter } from '../../../views/studentFilter';
import type { StudentQuery } from '../../../views/studentOrder';
import { EVERYONE } from '../../../views/studentFilter';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

interface FindBarProps {
  readonly query: StudentQuery;
  readonly shown: number;
  readonly all: number;
  /** What the filter is called; null without one. */
  readonly filterName: string | null;
  readonly field: RefObject<HTMLInputElement>;
  readonly onSearch: (search: string) => void;
  readonly onSort: (sort: StudentSort) => void;
  readonly onFilter: (filter: StudentFilter) => void;
}

const SORTS: readonly StudentSort[] = ['toTreat', 'sheet', 'name'];

/** Search and sort; it stays in sight while the list scrolls. */
export function FindBar({ query, shown, all, filterName, field, onSearch, onSort, onFilter }: FindBarProps): JSX.Element {
  const { words } = useSurroundings();
  const { list } = words.students;
  return (
    <div className="find">
      <div className="r">
        <label className="field">
          <Icon name="search" />
          <span className="sr">{list.search}</span>
          <input
            ref={field}
            type="text"
            role="searchbox"
            placeholder={list.search}
            value={query.search}
            onChange={(event) => onSearch(event.target.value)}
          />
        </label>
        <label className="sort" title={`${list.sort} : ${list.sorts[query.sort]}`}>
          <Icon name="sort" />
          <span className="sr">{list.sort}</span>
          <select value={query.sort} onChange={(event) => onSort(SORTS.find((sort) => sort === event.target.value) ?? 'toTreat')}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {list.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="st">
        <span>{list.count(shown, all)}</span>
        {filterName === null ? (
          <span>{list.sorts[query.sort]}</span>
        ) : (
          <>
            <b>{filterName}</b>
            <button type="button" className="token" aria-label={`${list.freeFilter} ${filterName}`} onClick={() => onFilter(EVERYONE)}>
              {list.freeFilter}
              <Icon name="close" size={10} />
            </button>
          </>
        )}
      </div>
    </div>
  );
}
