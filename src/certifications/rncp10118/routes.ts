import { vocabulary } from './columns';

/** The words that tell each route. */
export const { routes } = vocabulary;
