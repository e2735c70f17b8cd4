import type { Answer } from '../../../model/verdict';
import { agreed } from '../../../regulation/answers';
import type { Setting } from '../../../regulation/case';
import type { Condition } from '../../../regulation/condition';
import { type Read, readingsUnder } from '../../../regulation/readings';
import { outcomeUnder } from '../companyOutcome';
import { readPeriods } from '../companyTests';
import type { Figures } from '../figures';
import { silences } from '../silences';
import type { Student } from '../student';
import { companyFindings } from './companyFindings';

/** Criterion b with its reasons. */
export function companyCondition({ options }: Setting<Figures>): Condition<Figures> {
  const inEachReading = readingsUnder(options.readings, silences);
  return {
    criterion: 'company',
    answer: (student) => agreed(inEachReading(student, answerUnder)),
    findings: (student, answer) => companyFindings(student, readPeriods(student), inEachReading(student, outcomeUnder), answer),
  };
}

const answerUnder = (student: Student, read: Read): Answer => outcomeUnder(student, read).answer;
