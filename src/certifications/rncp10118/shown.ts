import type { CheckOptions } from '../../model/readings';
import type { ShownRegulation } from '../../model/shownRegulation';
import { figuresOf } from '../../regulation/figures';
import type { Certification } from '../../regulation/certification';
import type { Figures } from './figures';
import { juryComposition } from './rules/juryComposition';

/** What is shown of a degree of this text, or of one that differs from it in figures and centres, under the office's options. */
export function shown(
  { id, called, rules, figures, silences }: Certification<Figures>,
  { intake, readings }: CheckOptions,
): ShownRegulation {
  const { assessment, title } = figuresOf(figures, intake);
  const chosen = readings.toeic;
  return {
    id,
    called,
    clauses: new Map(rules.map(({ clause }) => [clause.id, clause])),
    centres: title.centres.map((centre) => ({ id: centre.id, name: centre.name })),
    minima: {
      centre: title.centreMean,
      company: title.companyMean,
      companyMark: title.companyMark,
      subject: title.extraTestBelow,
      creditsPerSemester: title.creditsPerSemester,
    },
    scale: assessment.scale,
    companyWeights: assessment.companyWeights,
    toeicOf: (route) => {
      if (route === 'student' || route === 'apprentice') return [assessment.toeic.initial];
      if (route === 'continuing') return [assessment.toeic.continuing];
      return chosen === undefined ? [assessment.toeic.continuing, assessment.toeic.initial] : [Number(chosen)];
    },
    juryOf: juryComposition,
    readings: Object.entries(silences).map(([name, { choices }]) => ({ name, choices })),
  };
}
