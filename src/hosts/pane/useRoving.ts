import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

const ITEMS = '[data-rove]:not([disabled])';
const GROUP = 'data-rove-group';

/**
 * Makes the items of a group one stop of the Tab key: arrows go between them, Home and End to the first and last.
 * Items are the elements with `data-rove`; the one that had the focus last, else the chosen or first one, is the stop.
 */
export function useRoving<Group extends HTMLElement>(): {
  readonly ref: RefObject<Group>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<Group>(null);
  useLayoutEffect(() => {
    const group = ref.current;
    if (!group) return;
    group.setAttribute(GROUP, '');
    const items = itemsOf(group);
    const stop =
      items.find((item) => item === document.activeElement) ??
      items.find((item) => item.tabIndex === 0 && item.hasAttribute('data-stop')) ??
      items.find((item) => item.matches('[aria-selected=true],[aria-pressed=true]')) ??
      items[0];
    settle(items, stop);
  });
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const group = ref.current;
    if (!group || event.altKey || event.ctrlKey || event.metaKey) return;
    const items = itemsOf(group);
    const from = items.findIndex((item) => item === document.activeElement);
    const to = target(event.key, from, items.length);
    const item = to === null ? undefined : items[to];
    if (from < 0 || !item) return;
    event.preventDefault();
    settle(items, item);
    item.focus();
  }, []);
  return { ref, onKeyDown };
}

/** The items of a group, without those of the groups within it. */
const itemsOf = (group: HTMLElement): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => item.closest(`[${GROUP}]`) === group);

function settle(items: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of items) {
    item.tabIndex = item === stop ? 0 : -1;
    item.toggleAttribute('data-stop', item === stop);
  }
}

function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
