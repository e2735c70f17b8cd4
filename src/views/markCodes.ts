import { CODES } from '../model/codes';

const { acquired, ...others } = CODES;
/** With the accents under which some are typed. */
const TOEIC = [...Object.values(others).flat(), 'DÉF', 'DÉM', 'RÉSERVE', 'RÉSERVÉ'];
const KNOWN = { marks: [...TOEIC, ...acquired], toeic: TOEIC };

/** Holds where a cell holds a text that is no code; an acquired component has no TOEIC. */
export function isNoCode(where: keyof typeof KNOWN): string {
  const known = KNOWN[where].map((code) => code.replace(/\./g, '')).join('|');
  return `IF(ISTEXT({0}),ISERROR(FIND("|"&SUBSTITUTE(UPPER(TRIM({0})),".","")&"|","||${known}|")))`;
}

/** Holds where a cell holds a number that is wrong, an error or a truth value. */
export const isNoMark = (isWrong: string): string => `IF(ISNUMBER({0}),${isWrong},ISERROR({0})+ISLOGICAL({0}))`;
