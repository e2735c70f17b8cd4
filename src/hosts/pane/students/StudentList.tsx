import React, { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import type { StudentQuery } from '../../../views/studentOrder';
import type { Check } from '../../../model/check';
import { passes } from '../../../views/studentFilter';
import { studentKey } from '../../../views/studentOrder';
import { useSurroundings } from '../paneContext';
import { useRoving } from '../useRoving';
import { Windowed, type WindowedHandle } from '../Windowed';
import { StudentItem } from './StudentItem';

interface StudentListProps {
  readonly check: Check;
  readonly order: readonly number[];
  readonly query: StudentQuery;
  readonly openStudent: string | null;
  readonly scroller: RefObject<HTMLElement>;
  readonly onToggle: (key: string) => void;
  readonly onDeliberate: (key: string) => void;
}

/** The height of a row of two lines. */
const ROW_HEIGHT = 48;

/** The students in order; however many there are, only those in sight are drawn. */
export function StudentList({ check, order, query, openStudent, scroller, onToggle, onDeliberate }: StudentListProps): JSX.Element {
  const { words } = useSurroundings();
  const handle = useRef<WindowedHandle>(null);
  const { ref, onKeyDown } = useRoving<HTMLDivElement>();
  const renderRow = useCallback(
    (position: number) => {
      const judgement = check.judgements[order[position] ?? -1];
      if (!judgement) return null;
      return (
        <StudentItem
          key={order[position]}
          judgement={judgement}
          isOpen={openStudent === studentKey(judgement)}
          isStale={!passes(judgement, query.filter)}
          position={position + 1}
          count={order.length}
          onToggle={onToggle}
          onDeliberate={onDeliberate}
        />
      );
    },
    [check, order, query, openStudent, onToggle, onDeliberate],
  );
  const onKey = (event: KeyboardEvent): void => {
    const end = event.key === 'Home' ? 0 : event.key === 'End' ? order.length - 1 : null;
    const isRow = event.target instanceof Element && event.target.matches('.row-h');
    if (end === null || !isRow) {
      if (isRow) onKeyDown(event);
      return;
    }
    event.preventDefault();
    handle.current?.reveal(end);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>(`[data-position="${end + 1}"]`)?.focus()),
    );
  };
  return (
    <div ref={ref} onKeyDown={onKey}>
      <Windowed
        count={order.length}
        rowHeight={ROW_HEIGHT}
        scroller={scroller}
        label={words.students.list.label}
        renderRow={renderRow}
        handle={handle}
        list={query}
      />
    </div>
  );
}
