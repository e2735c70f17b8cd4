import { vocabulary } from './columns';

/** The six centres of the text, in its order. */
export const { centres } = vocabulary;
