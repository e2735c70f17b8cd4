import type { ThemeName } from '../pane/themeStyle';

/** Light or dark, as Office says; where it says nothing, as the system does. */
export function themeOf(theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined, prefersDark: boolean): ThemeName {
  const colour = /^#?([0-9a-f]{6})/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (colour === undefined) return prefersDark ? 'dark' : 'light';
  const [red, green, blue] = [0, 2, 4].map((from) => parseInt(colour.slice(from, from + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128 ? 'dark' : 'light';
}
