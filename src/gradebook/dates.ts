/** Days from 1 March of year 0 to 1 March of another: leap days then stand at the end of a year. */
const daysBefore = (year: number): number => 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Day, month and year of an Excel serial number (days since 30 December 1899), as staff would read it: `22/05/2016`. */
export function serialDate(serial: number): string {
  const days = Math.floor(serial) + 693899;
  const atLeast = Math.floor((days - 2) / 365.2425);
  const year = daysBefore(atLeast + 1) > days ? atLeast : atLeast + 1;
  const dayOfYear = days - daysBefore(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(day)}/${two(((month + 2) % 12) + 1)}/${year + Math.floor(month / 10)}`;
}

/** Whether a text is a date that was typed or that Excel made of a mark, such as `22/05/2016`, `22-mai` or `2016-05-22`. */
export const looksLikeDate = (text: string): boolean =>
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[ .-](janv|f[eé]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)/i.test(
    text,
  );
