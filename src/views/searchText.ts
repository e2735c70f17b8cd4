/** A text without case and accents, as it is searched. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2019]/g, "'")
    .toLowerCase();
