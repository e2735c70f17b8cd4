/** Day, month and year of an Excel serial number (days since 30 December 1899), as staff would read it: `22/05/2016`. */
export function serialDate(serial: number): string {
  const days = Math.floor(serial) + 693899;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** Whether a text is a date that was typed or that Excel made of a mark, such as `22/05/2016`, `22-mai` or `2016-05-22`. */
export const looksLikeDate = (text: string): boolean =>
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[ .-](janv|fevr|févr|mars|avr|mai|juin|juil|aout|août|sept|oct|nov|dec|déc)/i.test(
    text,
  );
