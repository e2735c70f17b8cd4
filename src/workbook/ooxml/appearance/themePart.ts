import type { XmlHandler } from '../xmlReader';

const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Reads the colours of a theme part into `colours`, in the order in which cells count them. */
export function themeHandler(colours: string[]): XmlHandler {
  let slot = -1;
  return {
    open(name, { val, lastClr }) {
      if (ORDER.includes(name)) slot = ORDER.indexOf(name);
      const digits = name === 'srgbClr' ? val : name === 'sysClr' ? lastClr : undefined;
      if (slot < 0 || digits === undefined || !/^[0-9a-f]{6}$/i.test(digits)) return;
      colours[slot] = `#${digits.toUpperCase()}`;
      slot = -1;
    },
  };
}
