/** Initials with dots, such as `T.O.E.I.C.`: they are one word. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu;

/** The words of a text without case, accents or punctuation, so that headings and codes compare as people read them. */
export const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(INITIALS, (initials) => initials.replace(/\./g, ''))
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the words hold the phrase as whole words. Both are already `words`. */
export const hasPhrase = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);

/** A text without the blanks around it, no-break spaces and the apostrophe that keeps a number a text included. */
export const tidy = (text: string): string => text.replace(/^[\s\u200B']+|[\s\u200B]+$/gu, '');
