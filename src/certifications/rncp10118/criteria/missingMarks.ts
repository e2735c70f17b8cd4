import { isNumber, isWaived } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { Centre } from '../../../model/student';
import type { Finding, Remedy } from '../../../model/verdict';
import { textOf } from '../../../regulation/measure';
import type { Ruling } from '../../../regulation/ruling';
import { centreMean } from '../centreMean';
import { attendance } from '../rules/attendance';
import { centres } from '../rules/centres';
import type { Student } from '../student';

const criterion = 'centres';

/** Why a centre has no mean: each subject without a mark, or the centre itself where no subject tells. */
export function missingMarks(student: Student, centre: Centre, waived: string | undefined): Ruling {
  const { record } = student;
  const wouldDo = waivedWouldDo(student, centre);
  const findings: Finding[] = [];
  const remedies: Remedy[] = [];
  for (const { name, slot } of centre.subjects) {
    const mark = markIn(record, slot);
    if (isNumber(mark) || attendance(mark, waived) !== null) continue;
    const place = { criterion, about: name, at: cellOf(record, slot) } as const;
    const depends = isWaived(mark) && student.options.readings['waived'] === undefined;
    findings.push({
      ...place,
      code: 'centreMissing',
      clause: attendance.clause.id,
      ...textOf(mark),
      ...(depends ? { reading: 'waived' } : {}),
    });
    remedies.push(depends && wouldDo ? { criterion, code: 'chooseReading', reading: 'waived' } : { ...place, code: 'enter' });
  }
  if (findings.length === 0) {
    const at = cellOf(record, centre.mean) ?? cellOf(record, centre.subjects[0]?.slot ?? null);
    const place = { criterion, about: centre.name, at } as const;
    findings.push({ ...place, code: 'centreMissing', clause: centres.clause.id });
    remedies.push({ ...place, code: 'enter' });
  }
  return { answer: 'missing', findings, remedies };
}

/** Whether leaving waived subjects out could meet the criterion: it reaches the minimum, or other marks are still missing. */
function waivedWouldDo({ record, figures }: Student, centre: Centre): boolean {
  const mean = centreMean(record, centre, 'leftOut', figures);
  return mean === null || centres(mean, figures) === 'met';
}
