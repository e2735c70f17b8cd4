import { isNumber, isWaived } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { Centre } from '../../../model/student';
import type { Finding } from '../../../model/verdict';
import { textOf } from '../../../regulation/measure';
import { attendance } from '../rules/attendance';
import { centres } from '../rules/centres';
import type { Student } from '../student';

/** Criterion a, for all that is found of centres. */
export const criterion = 'centres';

/** Why a centre has no mean: each subject without a mark, or the centre itself where no subject tells. */
export function missingMarks(student: Student, centre: Centre, waived: string | undefined): Finding[] {
  const { record } = student;
  const findings: Finding[] = [];
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
  }
  if (findings.length === 0) {
    const at = cellOf(record, centre.mean) ?? cellOf(record, centre.subjects[0]?.slot ?? null);
    const place = { criterion, about: centre.name, at } as const;
    findings.push({ ...place, code: 'centreMissing', clause: centres.clause.id });
  }
  return findings;
}
