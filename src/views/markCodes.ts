import { CODES } from '../model/codes';

const { acquired, ...others } = CODES;
/** With the accents under which some are typed. */
const TOEIC = [...Object.values(others).flat(), 'DÉF', 'DÉM', 'RÉSERVE', 'RÉSERVÉ'];
const KNOWN = { marks: [...TOEIC, ...acquired], toeic: TOEIC };

/** A text of fewer letters is a code or nothing; one of more may say where from and when a component was acquired. */
const LONG = 6;

/** Holds where a text, once it is in capitals, is none of these. */
const isNoneOf = (text: string, known: readonly string[]): string => `ISERROR(FIND("|"&${text}&"|","||${known.join('|')}|"))`;

/** Holds where a cell holds a text that is no code; an acquired component has no TOEIC. */
export function isNoCode(where: keyof typeof KNOWN): string {
  return `IF(ISTEXT({0}),${isNoneOf(CAPITALS, KNOWN[where].map(withoutDots))})`;
}

/**
 * The same where a component may have been acquired elsewhere, as two tests, of which each is short enough: of the short texts, and of
 * the long ones, that are left to the pane where they say « acquis 2014 ».
 */
export function isNoCodeNorAcquired(): readonly [short: string, long: string] {
  const codes = KNOWN.marks.map(withoutDots);
  const text = (is: string, test: string): string => `IF(ISTEXT({0})*(LEN(TRIM({0}))${is}${String(LONG)}),${test})`;
  const long = [...codes.filter(({ length }) => length >= LONG), 'ACQUIS', 'VALIDÉ'];
  return [
    text(
      '<',
      isNoneOf(
        CAPITALS,
        codes.filter(({ length }) => length < LONG),
      ),
    ),
    text('>=', `${isNoneOf('UPPER(TRIM({0}))', long)}*(COUNTIF({0},"acq* 20??*")+COUNTIF({0},"val* 20??*")=0)`),
  ];
}

const CAPITALS = 'SUBSTITUTE(UPPER(TRIM({0})),".","")';
const withoutDots = (code: string): string => code.replace(/\./g, '');

/** Holds where a cell holds a number that is wrong, an error or a truth value. */
export const isNoMark = (isWrong: string): string => `IF(ISNUMBER({0}),${isWrong},ISERROR({0})+ISLOGICAL({0}))`;
