import { rule } from '../../../regulation/rule';
import { WeightedMean } from '../../../regulation/weightedMean';
import type { Figures } from '../figures';
import type { FourMarks } from '../fourMarks';
import { SECTIONS } from '../sections';

/** The score E of a period from its marks A, B, C, D; null unless all four are there, since there is no partial score. */
export const companyScore = rule(
  { id: 'company.score', section: SECTIONS.assessment },
  ([a, b, c, d]: FourMarks, { assessment }: Figures): number | null => {
    if (a === null || b === null || c === null || d === null) return null;
    const weights = assessment.companyWeights;
    const score = new WeightedMean();
    score.add(a, weights.A);
    score.add(b, weights.B);
    score.add(c, weights.C);
    score.add(d, weights.D);
    return score.value;
  },
);
