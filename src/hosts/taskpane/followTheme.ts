import type { ThemeName } from '../pane/themeStyle';
import { themeOf } from './themeOf';

/**
 * Tells the theme now and whenever it changes. Excel has no event for it (only Outlook has): the system's own change is heard,
 * and Office is asked again whenever somebody comes back to the pane, as after choosing another theme in Excel's options.
 */
export function followTheme(listener: (theme: ThemeName) => void): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let told: ThemeName | null = null;
  const look = (): void => {
    const theme = themeOf(Office.context.officeTheme, system.matches);
    if (theme === told) return;
    told = theme;
    listener(theme);
  };
  system.addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  look();
}
