import type { Criterion } from '../../model/verdict';
import type { Regulation } from '../../regulation/certification';
import type { Ruling } from '../../regulation/ruling';
import { judgeCentres } from './criteria/centres';
import { judgeCompany } from './criteria/company';
import { judgeExchange, judgePlacements, judgeProject } from './criteria/measures';
import { remarks } from './criteria/remarks';
import { judgeToeic } from './criteria/toeic';
import { type Figures, figures } from './figures';
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
import { silences } from './silences';
import type { Student } from './student';

const CRITERIA: Readonly<Record<Criterion, (student: Student) => Ruling | null>> = {
  centres: judgeCentres,
  company: judgeCompany,
  toeic: judgeToeic,
  placements: judgePlacements,
  project: judgeProject,
  exchange: judgeExchange,
};

/** The rules of RNCP 10118: their table of contents, in the order of the text. */
export const regulation: Regulation<Figures> = {
  id: 'RNCP10118',
  figures,
  silences,
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
  judge: (criterion, student) => CRITERIA[criterion](student),
  remarks,
  verdict: jury,
  isOutOfScope: ({ record }) => juryComposition(record.route) === 'university',
};
