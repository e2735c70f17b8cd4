import { readCoefficient } from './marks';
import { words } from './words';

/** A heading taken apart: what it names, and what staff write beside the name. */
export interface Heading {
  readonly text: string;
  /** The name alone, as typed, such as `Mathématiques` of `Mathématiques (coef 3) Session 1`. */
  readonly name: string;
  /** `words` of the name. */
  readonly words: string;
  readonly coefficient: number | null;
  /** What the marks below are out of, where the heading says so. */
  readonly scale: number | null;
  readonly sitting: 'first' | 'second' | 'retained' | null;
}

const COEFFICIENT =
  /[([]?\s*\b(?:coefficients?|coeffs?|coefs?|poids|weight)\b\.?\s*[:=]?\s*(\d+(?:[.,]\d+)?)\s*[)\]]?|[([]\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*[)\]]/i;
const SCALE =
  /[([]?\s*(?:(?<!\d)\/|\b(?:sur|not(?:é|ée|ee) sur|out of)\s+)\s*(5|10|15|20|25|30|40|50|60|80|100|120|150|200|990)\b\s*[)\]]?/i;
/** The most telling words first: a mark before or after a resit is not the resit's. */
const SITTINGS: readonly (readonly [NonNullable<Heading['sitting']>, RegExp])[] = [
  [
    'retained',
    /[([]?\s*\b(?:note (?:retenue|d[ée]finitive|finale)|(?:moyenne |note )?apr[èe]s (?:les? )?(?:rattrapages?|ratt(?:rap)?\.?)|retained mark)(?![\p{L}\p{N}])\s*[)\]]?/iu,
  ],
  ['first', /[([]?\s*\b(?:moyenne |note )?avant (?:les? )?(?:rattrapages?|ratt(?:rap)?\.?)(?![\p{L}\p{N}])\s*[)\]]?/iu],
  [
    'second',
    /[([]?\s*\b(?:session 2|2(?:e|nde?|[èe]me) (?:session|passage|sess\.?|chance)|(?:deuxi[èe]me|seconde?) (?:session|passage|chance)|note s2|rattrapages?|ratt(?:rap)?\.?|repass[ée]e?s?|rep\.|bis|resit|second sitting)(?![\p{L}\p{N}])\s*[)\]]?/iu,
  ],
  [
    'first',
    /[([]?\s*\b(?:session 1|1(?:er|[èe]?re) (?:session|passage)|premi(?:er|[èe]re) (?:session|passage)|session normale|note initiale|note ordinaire|first sitting)(?![\p{L}\p{N}])\s*[)\]]?/iu,
  ],
];
/** A bare percent sign means out of 100; « (50 %) » is a weight. */
const PERCENT = /[([]\s*%\s*[)\]]|\ben (?:%|pour ?cents?)/i;
/** What exports add to every heading: Moodle's `(Brut)` and `(Real)`, Excel's automatic suffixes. */
const EXPORT_SUFFIX = /\s*\((?:brut|brute|r[ée]el|real|note)\)\s*$/i;

/** Takes a heading apart; a part that is not there is null. */
export function parseHeading(text: string): Heading {
  let name = text.replace(/\s+/gu, ' ');
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(name);
    if (!match) return null;
    name = `${name.slice(0, match.index)} ${name.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ');
    return match[1] ?? match[2] ?? match[0];
  };
  take(EXPORT_SUFFIX);
  const coefficient = readCoefficient(take(COEFFICIENT));
  const scaleText = take(SCALE) ?? (take(PERCENT) === null ? null : '100');
  const sitting = SITTINGS.find(([, pattern]) => take(pattern) !== null)?.[0] ?? null;
  name = name.replace(/^[\s:;,–—-]+|[\s:;,–—-]+$/gu, '');
  return {
    text,
    name,
    words: words(name),
    coefficient: typeof coefficient === 'number' ? coefficient : null,
    scale: scaleText === null ? null : Number(scaleText),
    sitting,
  };
}
