import type { Code } from '../model/mark';
import { tidy, words } from './words';

const ACQUIRED = /^(?:acq|acquis(?:es?)?|val|valide(?:es?)?)(?: |$)(.*)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Words by which it is not acquired, or not yet, or not wholly. */
const UNCLEAR = /\?|\b(?:non|pas|partiel\w*|partie|cours|attente|sauf|reserve|demande|a|voir|si)\b/;

/**
 * Reads a component that was acquired earlier, with where from and when, such as « acquis 2014 (VAE) »: the year, or what stands in
 * brackets, says so. null for every other text: nothing is supposed of « acquis en partie » or « acquis 12 ».
 */
export function readAcquired(text: string): Code | null {
  const said = words(text);
  const [match, rest = ''] = ACQUIRED.exec(said) ?? [];
  if (match === undefined || text.length > 80 || UNCLEAR.test(rest) || text.includes('?')) return null;
  const tokens = rest.split(' ').filter((token) => token !== '');
  const isTold = tokens.length === 0 || tokens.some((token) => YEAR.test(token)) || /^\S+\s*\(.+\)$/u.test(tidy(text));
  const isOdd = tokens.some((token) => /\d/.test(token) && !YEAR.test(token) && !/^(?:s\d{1,2}|\da)$/.test(token));
  return isTold && !isOdd ? { state: 'acquired', text: acquiredWith(tidy(text).replace(/^[\p{L}.]+\s*/u, '')) } : null;
}

/** The code of what is acquired, with where from and when. */
export const acquiredWith = (said: string): string => {
  const plain = said
    .replace(/[()[\]]/g, ' ')
    .replace(/^(?:en|par|au titre de)\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? 'ACQ' : `ACQ ${plain}`;
};
