import type { Finding } from '../../../model/verdict';
import { juryComposition } from '../rules/juryComposition';
import { marksScale } from '../rules/marksScale';
import { options } from '../rules/options';
import type { Student } from '../student';

/** What to say of a student beside the criteria: another jury, an unknown specialisation, rows that contradict each other. */
export function remarks({ record }: Student): readonly Finding[] {
  const found: Finding[] = [];
  const place = { criterion: null, at: null } as const;
  if (record.contradicted) found.push({ ...place, code: 'contradicted', clause: marksScale.clause.id });
  if (juryComposition(record.route) !== 'school')
    found.push({ ...place, code: 'otherJury', clause: juryComposition.clause.id, about: record.route ?? '' });
  if (record.option !== null && record.option.trim() !== '' && !options(record.option)) {
    found.push({ ...place, code: 'optionUnknown', clause: options.clause.id, text: record.option });
  }
  return found;
}
