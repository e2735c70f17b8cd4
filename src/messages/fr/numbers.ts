import { numberFormat } from '../numberFormat';

/** French figures: a decimal comma, a narrow no-break space between thousands. */
export const numbers = numberFormat(',', '\u202f');
