import { extraTests } from '../../../src/certifications/rncp10118/rules/extraTests';
import { isNumber } from '../../../src/model/mark';
import { cellOf, markIn } from '../../../src/model/record';
import type { Finding } from '../../../src/model/verdict';
import type { Case } from '../../../src/regulation/certification';
import { atLeast } from '../../../src/regulation/exact';
import { rule } from '../../../src/regulation/rule';
import type { Ruling } from '../../../src/regulation/ruling';
import type { Figures } from './figures';

/** A rule that the first degree does not have: a subject below 6 fails its centre, whatever the centre's mean. */
export const eliminatory = rule({ id: 'title.eliminatory', section: 'Obtention du titre' }, (mark: number, { title }: Figures): boolean =>
  atLeast(mark, title.eliminatoryBelow),
);

/** Criterion a with this rule: each subject that is too low is a reason of its own, with its cell. */
export function withEliminatory(student: Case<Figures>, ruling: Ruling): Ruling {
  const { record, figures } = student;
  const findings = record.programme.centres.flatMap(({ subjects }) =>
    subjects.flatMap(({ name, slot }): Finding[] => {
      const value = markIn(record, slot);
      if (!isNumber(value) || eliminatory(value, figures)) return [];
      const place = { clause: eliminatory.clause.id, criterion: 'centres', at: cellOf(record, slot), about: name } as const;
      return [{ ...place, code: 'centreBelow', value, threshold: figures.title.eliminatoryBelow }];
    }),
  );
  if (findings.length === 0) return ruling;
  const centres = ruling.centres?.centres ?? [];
  return {
    ...ruling,
    answer: 'failed',
    findings: [...ruling.findings, ...findings],
    centres: { centres, extraTests: extraTests(student, centres) },
  };
}
