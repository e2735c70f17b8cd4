import { numberFormat } from '../numberFormat';

/** English figures: a decimal point, a comma between thousands. */
export const numbers = numberFormat('.', ',');
