import type { Certification } from '../regulation/certification';
import { rncp10118 } from './rncp10118';

/** The certifications on offer; the first is taken where none is asked for. */
export const certifications: readonly [Certification, ...Certification[]] = [rncp10118];
