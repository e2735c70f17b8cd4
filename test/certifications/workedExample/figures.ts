import { type Figures as Industrial, figures as industrial } from '../../../src/certifications/rncp10118/figures';
import type { DatedFigures } from '../../../src/regulation/figures';
import { centres } from './centres';

/** The figures of the first degree, and the one that only the second has. */
export interface Figures extends Industrial {
  readonly title: Industrial['title'] & {
    /** A subject below this fails its centre. */
    readonly eliminatoryBelow: number;
  };
}

const [{ figures: first }] = industrial;

/** The figures of the second degree: what its text says otherwise, and a TOEIC raised for the intake of 2022. */
const asked = (initial: number, continuing: number): Figures => ({
  ...first,
  assessment: { ...first.assessment, companyWeights: { A: 4, B: 1, C: 1, D: 4 }, toeic: { initial, continuing } },
  title: { ...first.title, centres, centreMean: 11, companyMean: 13, extraTestBelow: 9, eliminatoryBelow: 6 },
});

export const figures: DatedFigures<Figures> = [
  { intake: 2020, figures: asked(750, 600) },
  { intake: 2022, figures: asked(785, 605) },
];
