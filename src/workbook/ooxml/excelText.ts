/** Undoes the format's own escapes: `_x000D_` is a carriage return, `_x005F_` an underscore that would start an escape. */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** The text of an element as Excel shows it: outer white space counts only where `xml:space` says so. */
export const shownText = (text: string, space: string | undefined): string =>
  unescapeText(space === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
