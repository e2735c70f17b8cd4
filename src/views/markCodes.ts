import { CODES } from '../model/codes';

const { acquired, ...others } = CODES;
const TOEIC = [...Object.values(others).flat(), 'RÉSERVE'];
const KNOWN = { marks: [...TOEIC, ...acquired], toeic: TOEIC };

/** Holds where a cell's text is empty or a code that stands for no mark; an acquired component has no TOEIC. */
export function knownCodes(where: keyof typeof KNOWN): string {
  const known = KNOWN[where].map((code) => code.replace(/\./g, '')).join('|');
  return `ISNUMBER(FIND("|"&SUBSTITUTE(UPPER(TRIM({0})),".","")&"|","||${known}|"))`;
}
