import type { Certification } from '../../regulation/certification';
import { called } from './called';
import { vocabulary } from './columns';
import { exchangeCondition, placementsCondition, projectCondition } from './criteria/measures';
import { remarks } from './criteria/remarks';
import { curriculumProblems } from './curriculumProblems';
import type { Figures } from './figures';
import { details } from './details';
import { marksRegulation } from './marksRegulation';
import { problems } from './problems';
import { remedies } from './remedies/remedies';
import { acquired } from './rules/acquired';
import { attendance } from './rules/attendance';
import { centres } from './rules/centres';
import { company } from './rules/company';
import { companyResit } from './rules/companyResit';
import { companyScore } from './rules/companyScore';
import { exchange } from './rules/exchange';
import { extraTests } from './rules/extraTests';
import { hours } from './rules/hours';
import { jury } from './rules/jury';
import { juryComposition } from './rules/juryComposition';
import { marksScale } from './rules/marksScale';
import { options } from './rules/options';
import { placements } from './rules/placements';
import { project } from './rules/project';
import { toeic } from './rules/toeic';
import { shown } from './shown';
import { silences } from './silences';

/** The engineering degree of ENSIAME, industrial engineering (registry sheet RNCP 10118): its table of contents, in the order of the text. */
export const rncp10118: Certification<Figures> = {
  ...marksRegulation,
  id: 'RNCP10118',
  called,
  rules: [
    options, // Résumé du référentiel d’emploi
    hours, // Descriptif des composantes
    placements,
    project,
    marksScale, // Contrôle de connaissances
    attendance,
    companyScore,
    companyResit,
    toeic,
    centres, // Passage en année supérieure et obtention du titre
    company,
    jury,
    extraTests,
    exchange,
    acquired, // Validité des composantes acquises
    juryComposition, // Composition des jurys
  ],
  silences,
  vocabulary,
  conditions: (setting) => {
    const { placements, project, exchange } = setting.programme;
    return [
      ...marksRegulation.conditions(setting),
      ...(placements ? [placementsCondition] : []),
      ...(project ? [projectCondition] : []),
      ...(exchange ? [exchangeCondition] : []),
    ];
  },
  details,
  remedies,
  problems,
  remarks,
  curriculumProblems,
  shown(options) {
    return shown(this, options);
  },
};
