import type { CheckOptions } from '../model/readings';
import type { Programme, StudentRecord } from '../model/student';
import type { Finding } from '../model/verdict';
import type { Case } from './case';
import type { Rules } from './certification';
import type { Ruling } from './condition';
import { figuresOf } from './figures';
import { type Common, Outcome } from './outcome';

/**
 * Finds what the answers of each student come to. What the rules, the options and the programme settle for all of them
 * is prepared once.
 */
export function outcomesUnder(rules: Rules, options: CheckOptions): (record: StudentRecord) => Outcome {
  const figures = figuresOf(rules.figures, options.intake);
  const known = new Map<Programme, Prepared>();
  const prepareFor = (programme: Programme): Prepared => {
    const setting = { programme, figures, options };
    const prepared = prepare({ ...setting, rules, conditions: rules.conditions(setting) });
    known.set(programme, prepared);
    return prepared;
  };
  return (record) => {
    const { common, byAnswers, outOfScope, contradicted } = known.get(record.programme) ?? prepareFor(record.programme);
    const student = { record, figures, options };
    let outcome = rules.isOutOfScope(student) ? outOfScope : record.contradicted ? contradicted : byAnswers;
    for (const condition of common.conditions) outcome = outcome.with(condition.answer(student));
    return outcome;
  };
}

/** What the students of one programme come to before anything is asked of them. */
interface Prepared {
  readonly common: Common;
  readonly byAnswers: Outcome;
  /** Another jury judges. */
  readonly outOfScope: Outcome;
  /** The workbook contradicts itself. */
  readonly contradicted: Outcome;
}

const prepare = (common: Common): Prepared => ({
  common,
  byAnswers: new Outcome(common, null),
  outOfScope: new Outcome(common, 'outOfScope'),
  contradicted: new Outcome(common, 'incomplete'),
});

/** Each criterion that was asked of a student, with its reasons. */
export const rulingsOf = (student: Case<unknown>, { criteria, common }: Outcome): Ruling[] =>
  common.conditions.flatMap((condition) => {
    const { criterion } = condition;
    const answer = criteria[criterion];
    return answer === undefined ? [] : [{ criterion, answer, findings: condition.findings(student, answer) }];
  });

/** Every reason of a student, the remarks last. */
export const findingsOf = (student: Case<unknown>, rulings: readonly Ruling[], rules: Rules): Finding[] => [
  ...rulings.flatMap(({ findings }) => findings),
  ...rules.remarks(student),
];
