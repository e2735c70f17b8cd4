import React, {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type BlockRange, blockRange, BLOCK, offsetOf, segments } from './blocks';

/** Brings a row near enough to be drawn. */
export interface WindowedHandle {
  readonly reveal: (index: number) => void;
}

interface WindowedProps {
  readonly count: number;
  /** The usual height of a row, in pixels; the true ones are measured. */
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement>;
  readonly label: string;
  readonly className?: string;
  readonly renderRow: (index: number) => ReactNode;
  readonly handle?: RefObject<WindowedHandle>;
  /** When this changes, other rows stand in the list and the measured heights no longer hold. */
  readonly list?: unknown;
}

/**
 * A list of any length of which only the blocks of rows in sight, and the one that holds the focus, are drawn.
 * A block above that turns out taller than expected does not move what is in sight.
 */
export function Windowed({ count, rowHeight, scroller, label, className, renderRow, handle, list: content }: WindowedProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<number, number>());
  const measured = useRef(content);
  if (measured.current !== content) {
    measured.current = content;
    heights.current.clear();
  }
  const [range, setRange] = useState<BlockRange>({ first: 0, last: 0 });
  const [focused, setFocused] = useState<number | null>(null);
  const blocks = Math.ceil(count / BLOCK);
  const expected = useCallback(
    (block: number) => heights.current.get(block) ?? Math.min(BLOCK, count - block * BLOCK) * rowHeight,
    [count, rowHeight],
  );

  const look = useCallback(() => {
    const list = root.current;
    const view = scroller.current;
    if (!list || !view) return;
    const top = view.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const next = blockRange(top, top + view.clientHeight, blocks, expected);
    setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, [blocks, expected, scroller]);

  useEffect(() => {
    const view = scroller.current;
    if (!view) return;
    view.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(view);
    return () => {
      view.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [look, scroller]);

  useLayoutEffect(look);

  useLayoutEffect(() => {
    const list = root.current;
    const view = scroller.current;
    if (!list || !view) return;
    const top = view.getBoundingClientRect().top;
    let shift = 0;
    for (const element of list.querySelectorAll<HTMLElement>('[data-block]')) {
      const block = Number(element.dataset['block']);
      const was = expected(block);
      const is = element.getBoundingClientRect().height;
      if (is === 0 || is === was) continue;
      if (!heights.current.has(block) && element.getBoundingClientRect().bottom <= top) shift += is - was;
      heights.current.set(block, is);
    }
    if (shift !== 0) view.scrollTop += shift;
  });

  useImperativeHandle(handle, () => ({
    reveal: (index) => {
      const list = root.current;
      const view = scroller.current;
      if (!list || !view) return;
      const top = list.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
      view.scrollTop = top + offsetOf(Math.floor(index / BLOCK), expected) - view.clientHeight / 3;
      look();
    },
  }));

  return (
    <div
      ref={root}
      role="list"
      aria-label={label}
      className={className}
      onFocus={(event) => setFocused(blockAround(event.target))}
      onBlur={() => setFocused(null)}
    >
      {segments(range, focused, blocks, expected).map((segment) =>
        segment.kind === 'space' ? (
          <div key={`space ${segment.from}`} role="presentation" style={{ height: segment.height }} />
        ) : (
          <div key={segment.block} role="presentation" data-block={segment.block}>
            {Array.from({ length: Math.min(BLOCK, count - segment.block * BLOCK) }, (_, offset) =>
              renderRow(segment.block * BLOCK + offset),
            )}
          </div>
        ),
      )}
    </div>
  );
}

function blockAround(element: Element): number | null {
  const block = element.closest<HTMLElement>('[data-block]')?.dataset['block'];
  return block === undefined ? null : Number(block);
}
