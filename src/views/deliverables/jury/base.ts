import type { Facts } from './facts';

/** What was known of a student at some day. */
export interface Seen {
  /** Such as `2026-11-22`; empty where it is not known. */
  readonly day: string;
  /** null where the sheet no longer tells what was known. */
  readonly facts: Facts | null;
}

/** What stands in the hidden column of a row: the decision, what the jury knew when it typed it, and what the sheet has shown since. */
export interface Base {
  readonly decision: string;
  readonly seen: Seen;
  /** What the row has shown since it was made again, where that is something else than what the jury had seen. */
  readonly shown?: Seen;
}

/** A base as the text of its cell. */
export const baseText = ({ decision, seen, shown }: Base): string => JSON.stringify({ decision, seen, ...(shown ? { shown } : {}) });

/** Reads a base; null for anything that is none, such as a cell that somebody emptied or typed over. */
export function parseBase(text: string): Base | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(read) || typeof read.decision !== 'string') return null;
  const seen = parseSeen(read.seen);
  const shown = parseSeen(read.shown);
  return seen ? { decision: read.decision, seen, ...(shown ? { shown } : {}) } : null;
}

function parseSeen(read: unknown): Seen | null {
  if (!isObject(read) || typeof read.day !== 'string') return null;
  if (read.facts === null) return { day: read.day, facts: null };
  return isObject(read.facts) && Object.values(read.facts).every((fact) => typeof fact === 'string')
    ? { day: read.day, facts: read.facts as Facts }
    : null;
}

const isObject = (read: unknown): read is Record<string, unknown> => typeof read === 'object' && read !== null && !Array.isArray(read);
