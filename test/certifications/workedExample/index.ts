import { rncp10118 } from '../../../src/certifications/rncp10118';
import type { Certification } from '../../../src/regulation/certification';
import { called } from './called';
import { centres } from './centres';
import { eliminatory, withEliminatory } from './eliminatory';
import { type Figures, figures } from './figures';

/**
 * A made-up second degree of the school, with the clauses of the first and one of its own, other figures and centres:
 * all that it takes is this folder.
 */
export const mechatronics: Certification<Figures> = {
  ...rncp10118,
  id: 'EXAMPLE',
  called,
  rules: [...rncp10118.rules, eliminatory],
  figures,
  vocabulary: { ...rncp10118.vocabulary, centres },
  conditions: (setting) =>
    rncp10118.conditions(setting).map((condition) => (condition.criterion === 'centres' ? withEliminatory(condition) : condition)),
};
