import type { Draft, Wish } from './paneHost';

/** What takes out again what a draft wrote; null where more would go with it than the draft brought. */
export function wayBack({ wish, plan }: Draft): Wish | null {
  if (wish.kind !== 'make') return null;
  if (wish.deliverable === 'marks') return { kind: 'unmark' };
  const added = plan.writes.find(({ what }) => what === 'sheetAdded');
  return added ? { kind: 'removeSheet', sheet: added.sheet } : null;
}
