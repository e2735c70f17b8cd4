import type { DefinedName } from './workbookPart';

/**
 * The hidden names under which a file keeps what the office chose, since names travel with a workbook through every program. Excel
 * takes at most 255 characters in one text of a formula and 8,192 in all.
 */
export const SETTINGS_NAME = 'EnsiameReglages';
const LONGEST_TEXT = 200;
const MOST_TEXTS = 18;

/** The names that keep a value, and the texts that stand behind them. */
export function settingsNames(value: unknown): ReadonlyMap<string, string> {
  const texts = (JSON.stringify(value).match(new RegExp(`[^]{1,${String(LONGEST_TEXT)}}`, 'g')) ?? []).map(
    (text) => `"${text.replace(/"/g, '""')}"`,
  );
  const names = new Map<string, string>();
  for (let at = 0; at < texts.length; at += MOST_TEXTS) {
    names.set(`${SETTINGS_NAME}${String(names.size + 1)}`, texts.slice(at, at + MOST_TEXTS).join('&'));
  }
  return names;
}

/** The value that a file keeps; undefined where it keeps none that can be read. */
export function settingsIn(names: readonly DefinedName[]): unknown {
  const texts = names
    .filter(({ name, sheet }) => sheet === null && isSettingsName(name))
    .sort((one, other) => numberOf(one.name) - numberOf(other.name))
    .flatMap(({ refersTo }) => refersTo.match(/"(?:[^"]|"")*"/g) ?? []);
  try {
    return JSON.parse(texts.map((text) => text.slice(1, -1).replace(/""/g, '"')).join(''));
  } catch {
    return undefined;
  }
}

/** Whether a name is one of those. */
export const isSettingsName = (name: string): boolean => name.startsWith(SETTINGS_NAME) && /^\d+$/.test(name.slice(SETTINGS_NAME.length));

const numberOf = (name: string): number => Number(name.slice(SETTINGS_NAME.length));
