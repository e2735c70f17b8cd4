import type { CSSProperties } from 'react';
import { dark, light, propertyName } from '../../views/palette';

export type ThemeName = 'light' | 'dark';

/** The colours of a theme as custom properties; in a contrast theme the style sheet puts the system's colours in their place. */
export const themeStyle = (theme: ThemeName): CSSProperties => ({
  ...Object.fromEntries(Object.entries(theme === 'dark' ? dark : light).map(([colour, value]) => [propertyName(colour), value])),
  colorScheme: theme,
});
