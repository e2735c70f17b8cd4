import type { CheckOptions } from '../../model/readings';
import type { ShownRegulation } from '../../model/shownRegulation';
import { figuresOf } from '../../regulation/figures';
import type { Rule } from '../../regulation/rule';
import { vocabulary } from './columns';
import { figures } from './figures';
import { juryComposition } from './rules/juryComposition';
import { silences } from './silences';

/** What is shown of RNCP 10118 under the office's options. */
export function shown(rules: readonly Rule[], { intake, readings }: CheckOptions): ShownRegulation {
  const { assessment, title } = figuresOf(figures, intake);
  const chosen = readings.toeic;
  return {
    id: 'RNCP10118',
    clauses: new Map(rules.map(({ clause }) => [clause.id, clause])),
    centres: vocabulary.centres.map(({ id, name }) => ({ id, name })),
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
