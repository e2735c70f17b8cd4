import type { CompanyMark } from '../../model/student';
import type { DatedFigures } from '../../regulation/figures';
import { centres } from './centres';

/** Every figure of the text, under the section that gives it. */
export interface Figures {
  /** « Descriptif des composantes de la certification » */
  readonly components: {
    /** Hours of teaching by centre. */
    readonly hours: Readonly<Record<'initial' | 'continuing', Readonly<Record<string, number>>>>;
    readonly placements: { readonly count: number; readonly longestMonths: number };
    readonly project: { readonly months: number; readonly hours: number; readonly hoursAtMost: number; readonly credits: number };
  };
  /** « Contrôle de connaissances » */
  readonly assessment: {
    /** Every test is marked from 0 to this. */
    readonly scale: number;
    readonly companyWeights: Readonly<Record<CompanyMark, number>>;
    /** A company exam below this is taken again, once. */
    readonly resitBelow: number;
    readonly toeic: { readonly initial: number; readonly continuing: number };
  };
  /** « Passage en année supérieure et obtention du titre d’ingénieur » */
  readonly title: {
    /** The centres of the text, each of which must reach the mean. */
    readonly centres: readonly { readonly id: string; readonly name: string }[];
    readonly centreMean: number;
    readonly companyMean: number;
    readonly companyMark: number;
    readonly extraTestBelow: number;
    readonly creditsPerSemester: number;
  };
}

/** The figures by the first intake they apply to (registered on 30 March 2010); a new year is a new entry, the old ones stay. */
export const figures: DatedFigures<Figures> = [
  {
    intake: 2010,
    figures: {
      components: {
        hours: {
          initial: { humanities: 460, science: 140, electrical: 310, mechanical: 310, methods: 348, specialisation: 232 },
          continuing: { humanities: 316, science: 84, electrical: 202, mechanical: 204, methods: 162, specialisation: 232 },
        },
        placements: { count: 2, longestMonths: 5 },
        project: { months: 5, hours: 700, hoursAtMost: 800, credits: 30 },
      },
      assessment: {
        scale: 20,
        companyWeights: { A: 3, B: 2, C: 2, D: 3 },
        resitBelow: 10,
        toeic: { initial: 750, continuing: 600 },
      },
      title: {
        centres,
        centreMean: 10,
        companyMean: 12,
        companyMark: 10,
        extraTestBelow: 8,
        creditsPerSemester: 30,
      },
    },
  },
];
