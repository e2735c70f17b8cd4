import type { Case } from '../../regulation/case';
import type { Figures } from './figures';

/** One student before the rules of RNCP 10118. */
export type Student = Case<Figures>;
