import { isNumber } from '../../../src/model/mark';
import { cellOf, markIn } from '../../../src/model/record';
import type { Finding } from '../../../src/model/verdict';
import type { Case } from '../../../src/regulation/case';
import type { Condition } from '../../../src/regulation/condition';
import { atLeast } from '../../../src/regulation/exact';
import { rule } from '../../../src/regulation/rule';
import type { Figures } from './figures';

/** A rule that the first degree does not have: a subject below 6 fails its centre, whatever the centre's mean. */
export const eliminatory = rule({ id: 'title.eliminatory', section: 'Obtention du titre' }, (mark: number, { title }: Figures): boolean =>
  atLeast(mark, title.eliminatoryBelow),
);

/** Criterion a with this rule: each subject that is too low is a reason of its own, with its cell. */
export const withEliminatory = (centres: Condition<Figures>): Condition<Figures> => ({
  criterion: 'centres',
  answer: (student) => (tooLow(student).length > 0 ? 'failed' : centres.answer(student)),
  findings: (student, answer) => [...centres.findings(student, centres.answer(student) ?? answer), ...tooLow(student)],
});

const tooLow = ({ record, figures }: Case<Figures>): Finding[] =>
  record.programme.centres.flatMap(({ subjects }) =>
    subjects.flatMap(({ name, slot }): Finding[] => {
      const value = markIn(record, slot);
      if (!isNumber(value) || eliminatory(value, figures)) return [];
      const place = { clause: eliminatory.clause.id, criterion: 'centres', at: cellOf(record, slot), about: name } as const;
      return [{ ...place, code: 'centreBelow', value, threshold: figures.title.eliminatoryBelow }];
    }),
  );
