import type { Finding } from '../../../model/verdict';
import { marksScale } from '../rules/marksScale';
import { options } from '../rules/options';
import type { Student } from '../student';
import { juryRemarks } from './juryRemarks';

/** What to say of a student beside the criteria: another jury, an unknown specialisation, rows that contradict each other. */
export function remarks(student: Student): readonly Finding[] {
  const { contradicted, option } = student.record;
  const found = juryRemarks(student);
  const place = { criterion: null, at: null } as const;
  if (contradicted) found.unshift({ ...place, code: 'contradicted', clause: marksScale.clause.id });
  if (option !== null && option.trim() !== '' && !options(option)) {
    found.push({ ...place, code: 'optionUnknown', clause: options.clause.id, text: option });
  }
  return found;
}
