import type { Certification } from '../../regulation/certification';
import { vocabulary } from './columns';
import type { Figures } from './figures';
import { regulation } from './regulation';

/** The engineering degree of ENSIAME, industrial engineering (registry sheet RNCP 10118): its rules, and the words of its workbooks. */
export const rncp10118: Certification<Figures> = { ...regulation, vocabulary };
