import { rncp10118 } from '../../../src/certifications/rncp10118';
import type { Figures } from '../../../src/certifications/rncp10118/figures';
import type { Certification } from '../../../src/regulation/certification';
import { centres } from './centres';
import { figures } from './figures';

/** A made-up second degree of the school, with the clauses of the first but other figures and centres: all that it takes is this folder. */
export const mechatronics: Certification<Figures> = {
  ...rncp10118,
  id: 'EXAMPLE',
  figures,
  vocabulary: { ...rncp10118.vocabulary, centres },
};
