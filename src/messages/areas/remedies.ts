import type { Remedy } from '../../model/verdict';

/** One sentence for each change that would make a criterion met, or that none exists. */
export type RemedyMessages = Readonly<Record<Remedy['code'], (remedy: Remedy) => string>>;
