import type { Criterion } from '../../model/verdict';
import type { Certification } from '../../regulation/certification';
import type { Ruling } from '../../regulation/ruling';
import { called } from './called';
import { vocabulary } from './columns';
import { judgeExchange, judgePlacements, judgeProject } from './criteria/measures';
import { remarks } from './criteria/remarks';
import { curriculumProblems } from './curriculumProblems';
import type { Figures } from './figures';
import { marksRegulation } from './marksRegulation';
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
import type { Student } from './student';

const CONDITIONS: Readonly<Partial<Record<Criterion, (student: Student) => Ruling | null>>> = {
  placements: judgePlacements,
  project: judgeProject,
  exchange: judgeExchange,
};

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
  judge: (criterion, student) => CONDITIONS[criterion]?.(student) ?? marksRegulation.judge(criterion, student),
  remedies,
  remarks,
  curriculumProblems,
  shown(options) {
    return shown(this, options);
  },
};
