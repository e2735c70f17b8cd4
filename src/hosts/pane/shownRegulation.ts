import { certifications } from '../../certifications';
import { figures } from '../../certifications/rncp10118/figures';
import type { CheckOptions } from '../../model/readings';
import { figuresOf } from '../../regulation/figures';
import type { ShownRegulation } from '../../views/shownRegulation';

/** What the pane shows of RNCP 10118 under the office's options. */
export function shownRegulation({ intake, readings }: CheckOptions): ShownRegulation {
  const [certification] = certifications;
  const { assessment, title } = figuresOf(figures, intake);
  const chosen = readings['toeic'];
  return {
    id: certification.id,
    clauses: new Map(certification.rules.map(({ clause }) => [clause.id, clause])),
    centres: certification.vocabulary.centres.map(({ id, name }) => ({ id, name })),
    minima: {
      centre: title.centreMean,
      company: title.companyMean,
      companyMark: title.companyMark,
      subject: title.extraTestBelow,
      creditsPerSemester: title.creditsPerSemester,
    },
    toeicOf: (route) => {
      if (route === 'student' || route === 'apprentice') return [assessment.toeic.initial];
      if (route === 'continuing') return [assessment.toeic.continuing];
      return chosen === undefined ? [assessment.toeic.continuing, assessment.toeic.initial] : [Number(chosen)];
    },
    readings: Object.entries(certification.silences).map(([name, { choices }]) => ({ name, choices })),
  };
}
