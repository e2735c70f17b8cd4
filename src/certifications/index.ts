import type { Certification } from '../regulation/certification';
import { rncp10118 } from './rncp10118';

/** The certifications on offer. */
export const certifications: readonly Certification[] = [rncp10118];
