import type { NumberKind } from '../../model/sheet';

/** What does not speak of the number: quoted and escaped text, fillers, colours, conditions, locales, exponents, the general format. */
const SILENT = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|E[+-]|General|Standard/gis;

/** Whether a number format, in its stored English notation, shows a date or time, or a percentage. */
export function formatKind(format: string): NumberKind | undefined {
  const bare = format.replace(SILENT, '');
  if (/[dmyhsj]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : undefined;
}

/** The kind of a format that Excel has built in; ids 27 to 36 and 50 to 58 are dates of East Asian editions. */
export function builtInKind(id: number): NumberKind | undefined {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) return 'date';
  return id === 9 || id === 10 ? 'percent' : undefined;
}
