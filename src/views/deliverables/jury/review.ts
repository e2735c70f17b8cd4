import type { Base, Seen } from './base';
import { changedFacts } from './facts';
import type { JuryLine } from './juryTable';

/** Whether a row is to be looked at again, from which facts on, and what is remembered of it. */
export interface Review {
  readonly mark: 'yes' | 'seen' | null;
  /** What the jury knew when it decided, where the marks say something else now. */
  readonly since: Seen | null;
  readonly base: Base;
}

/**
 * Compares what the jury knew when it typed its decision with what the marks say now. A decision typed since the sheet was made
 * last rests on what the sheet then showed; so does one that the jury looked at again, which it says by `seen` or by emptying the
 * cell. Without a decision nothing can be outdated. A decision whose base is gone is always to be looked at.
 */
export function reviewOf(line: JuryLine | null, now: Seen, seenWord: string, isTwice: boolean): Review {
  const decision = line?.decision ?? '';
  const base = line?.base ?? null;
  const before = base ? (base.shown ?? base.seen) : { day: '', facts: null };
  const today = isSame(before, now) ? before : now;
  const isSeen = line?.review === seenWord;
  const settled = isTwice ? (isSeen ? 'seen' : 'yes') : null;
  if (decision === '') return { mark: settled, since: null, base: { decision, seen: today } };
  const wasLookedAt = base?.shown !== undefined && (isSeen || line?.review === '');
  const seen = base === null || wasLookedAt || decision !== base.decision ? before : base.seen;
  if (isSame(seen, now)) return { mark: settled ?? (isSeen ? 'seen' : null), since: null, base: { decision, seen } };
  return { mark: 'yes', since: seen, base: { decision, seen, shown: today } };
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.facts !== null && other.facts !== null && changedFacts(one.facts, other.facts).length === 0;
