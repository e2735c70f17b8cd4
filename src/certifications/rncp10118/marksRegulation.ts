import type { Criterion } from '../../model/verdict';
import type { Regulation } from '../../regulation/certification';
import type { Ruling } from '../../regulation/ruling';
import { judgeCentres } from './criteria/centres';
import { judgeCompany } from './criteria/company';
import { juryRemarks } from './criteria/juryRemarks';
import { judgeToeic } from './criteria/toeic';
import { type Figures, figures } from './figures';
import { jury } from './rules/jury';
import { juryComposition } from './rules/juryComposition';
import type { Student } from './student';

const CRITERIA: Readonly<Partial<Record<Criterion, (student: Student) => Ruling | null>>> = {
  centres: judgeCentres,
  company: judgeCompany,
  toeic: judgeToeic,
};

/** The conditions of the title that marks alone tell, for whoever knows nothing else of a student, as a formula does. */
export const marksRegulation: Regulation<Figures> = {
  figures,
  judge: (criterion, student) => CRITERIA[criterion]?.(student) ?? null,
  remedies: () => [],
  remarks: juryRemarks,
  verdict: jury,
  isOutOfScope: ({ record }) => juryComposition(record.route) === 'university',
};
