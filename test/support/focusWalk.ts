import type { Page } from 'playwright-core';

/** What the Tab key came to in a page: its last stop, and what is wrong at any of them. */
export interface FocusWalk {
  readonly last: string;
  readonly faults: readonly string[];
}

interface FocusStop {
  readonly name: string;
  readonly faults: readonly string[];
}

/**
 * Goes with the Tab key from the start of the page to its end. At each stop the focus must be in sight, covered by nothing, and look
 * different from the same place without it.
 */
export async function focusWalk(page: Page): Promise<FocusWalk> {
  const stops: FocusStop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    getSelection()?.setPosition(document.body, 0);
    Object.assign(window, { lastStop: null });
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (stop === null) break;
    stops.push(stop);
  }
  return { last: stops.at(-1)?.name ?? '', faults: stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)) };
}

/** Runs in the page; null where the page has no further stop. */
function lookAtStop(): FocusStop | null {
  const stop = document.activeElement;
  const page = window as unknown as { lastStop?: Element | null };
  if (!(stop instanceof HTMLElement) || stop === document.body) return null;
  const isBack = page.lastStop != null && (page.lastStop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  page.lastStop = isBack ? null : stop;
  if (isBack) return null;
  // In the grid the active cell shows where the keys go; a field that is not drawn is shown by its label.
  const isDrawn = stop.offsetWidth > 1 && getComputedStyle(stop).opacity !== '0';
  const label = stop instanceof HTMLInputElement ? stop.labels?.[0] : null;
  const shown = stop.closest('.grid')?.querySelector('.slick-cell.active') ?? (isDrawn ? stop : (label ?? stop));
  const box = shown.getBoundingClientRect();
  const points = [0.5, 0.15, 0.85].flatMap((x) =>
    [0.5, 0.2, 0.8].map((y) => [box.left + x * box.width, box.top + y * box.height] as const),
  );
  const isSeenAt = ([x, y]: readonly [number, number]): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (shown.contains(hit) || hit.closest('label')?.contains(shown) === true);
  };
  const look = (): string =>
    [shown, shown.parentElement, shown.parentElement?.parentElement]
      .flatMap((each) => {
        if (!each) return [];
        const { outline, boxShadow, border } = getComputedStyle(each);
        const after = getComputedStyle(each, '::after');
        return [outline, boxShadow, border, after.outline, after.border];
      })
      .join();
  const focused = look();
  stop.blur();
  const plain = look();
  stop.focus();
  return {
    name: (stop.getAttribute('aria-label') ?? stop.textContent) || stop.className || stop.tagName,
    faults: [...(points.some(isSeenAt) ? [] : ['out of sight']), ...(focused === plain ? ['looks the same'] : [])],
  };
}
