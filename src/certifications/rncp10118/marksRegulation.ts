import type { Rules } from '../../regulation/certification';
import { centresCondition } from './criteria/centres';
import { companyCondition } from './criteria/company';
import { juryRemarks } from './criteria/juryRemarks';
import { toeicCondition } from './criteria/toeic';
import { type Figures, figures } from './figures';
import { jury } from './rules/jury';
import { juryComposition } from './rules/juryComposition';

/** The conditions of the title that marks alone tell, for whoever knows nothing else of a student, as a formula does. */
export const marksRegulation: Rules<Figures> = {
  figures,
  conditions: (setting) => [centresCondition(setting), companyCondition(setting), toeicCondition(setting)],
  remarks: juryRemarks,
  verdict: jury,
  isOutOfScope: ({ record }) => juryComposition(record.route) === 'university',
};
