import type { Finding } from '../../../model/verdict';
import { juryComposition } from '../rules/juryComposition';
import type { Student } from '../student';

/** That a student comes before a jury other than the school's, or one that the text does not tell. */
export function juryRemarks({ record: { route } }: Student): Finding[] {
  if (route === null || juryComposition(route) === 'school') return [];
  return [{ code: 'otherJury', clause: juryComposition.clause.id, criterion: null, at: null, about: route }];
}
