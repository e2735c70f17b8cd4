import { figures } from '../../certifications/rncp10118/figures';
import { CODES } from '../../gradebook/codes';
import { figuresOf } from '../../regulation/figures';
import type { MarkFigures } from '../../views/thresholdMarks';

/** What the marks on the grade sheets need beside the minima, for an intake. */
export function markFigures(intake: number | null): MarkFigures {
  const { assessment } = figuresOf(figures, intake);
  const { acquired, ...others } = CODES;
  const toeic = [...Object.values(others).flat(), 'RÉSERVE'];
  return { scale: assessment.scale, weights: assessment.companyWeights, codes: { marks: [...toeic, ...acquired], toeic } };
}
