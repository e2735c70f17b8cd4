import React from 'react';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

interface NoMatchProps {
  readonly search: string;
  /** The filter's name; null without one. */
  readonly among: string | null;
  readonly all: number;
  readonly onSearchAll: () => void;
}

/** Said instead of an empty list, with the way to a wider search. */
export function NoMatch({ search, among, all, onSearchAll }: NoMatchProps): JSX.Element {
  const { words } = useSurroundings();
  const { list } = words.students;
  return (
    <div className="sec">
      <div className="bar-msg">
        <Icon name="info" />
        <span>
          <b>{list.noMatch}</b> {search !== '' && list.noMatchAmong(search, among ?? list.count(all, all))}{' '}
          {among !== null && (
            <button type="button" className="link" onClick={onSearchAll}>
              {list.searchAll(all)}
            </button>
          )}
        </span>
      </div>
    </div>
  );
}
