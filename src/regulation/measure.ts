import { isNumber, type NoMark } from '../model/mark';
import { cellOf, markIn } from '../model/record';
import type { Slot, StudentRecord } from '../model/student';
import type { Answer, Clause, Criterion, Finding, FindingCode } from '../model/verdict';
import { overall } from './answers';
import type { Ruling } from './condition';
import { atLeast } from './exact';

/** A quantity that must reach a minimum, such as the months of a placement. */
export interface Measure {
  /** Which part of the criterion it is, as findings name it. */
  readonly about: string;
  readonly slot: Slot | null;
  readonly minimum: number;
  /** More than this is worth a note, never a failure. */
  readonly usualMaximum?: number;
}

/** How the findings of a criterion made of measures are called. */
export interface MeasureCodes {
  readonly criterion: Criterion;
  readonly clause: Clause;
  readonly below: FindingCode;
  readonly missing: FindingCode;
  readonly above?: FindingCode;
}

/** The text of a code found instead of a number, as part of a finding; nothing for a blank. */
export const textOf = (mark: NoMark): { readonly text?: string } => (mark.state === 'blank' ? {} : { text: mark.text });

/** Judges a criterion made of quantities that must each reach a minimum. */
export function judgeMeasures(record: StudentRecord, measures: readonly Measure[], codes: MeasureCodes): Ruling {
  const answers: Answer[] = [];
  const findings: Finding[] = [];
  for (const { about, slot, minimum, usualMaximum } of measures) {
    const value = markIn(record, slot);
    const place = { criterion: codes.criterion, clause: codes.clause.id, about, at: cellOf(record, slot) };
    if (!isNumber(value)) {
      answers.push('missing');
      findings.push({ ...place, code: codes.missing, ...textOf(value) });
    } else if (!atLeast(value, minimum)) {
      answers.push('failed');
      findings.push({ ...place, code: codes.below, value, threshold: minimum });
    } else if (codes.above && usualMaximum !== undefined && !atLeast(usualMaximum, value)) {
      findings.push({ ...place, code: codes.above, value, threshold: usualMaximum });
    }
  }
  return { criterion: codes.criterion, answer: overall(answers), findings };
}
