import { isNumber, type NoMark } from '../model/mark';
import { cellOf, markIn } from '../model/record';
import type { Slot, StudentRecord } from '../model/student';
import type { Answer, Clause, Criterion, Finding, FindingCode, Remedy } from '../model/verdict';
import { atLeast, shortfall } from './exact';
import { overall, type Ruling } from './ruling';

/** A quantity that must reach a minimum, such as the months of a placement. */
export interface Measure {
  /** Which part of the criterion it is, as findings name it. */
  readonly about: string;
  readonly slot: Slot | null;
  readonly minimum: number;
  /** More than this is worth a note, never a failure. */
  readonly usualMaximum?: number;
  /** What to propose where it is short. */
  readonly remedy: Remedy['code'];
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
  const remedies: Remedy[] = [];
  for (const { about, slot, minimum, usualMaximum, remedy } of measures) {
    const value = markIn(record, slot);
    const place = { criterion: codes.criterion, clause: codes.clause.id, about, at: cellOf(record, slot) };
    if (!isNumber(value)) {
      answers.push('missing');
      findings.push({ ...place, code: codes.missing, ...textOf(value) });
      remedies.push({ criterion: codes.criterion, code: 'enter', about, at: place.at });
    } else if (!atLeast(value, minimum)) {
      answers.push('failed');
      findings.push({ ...place, code: codes.below, value, threshold: minimum });
      remedies.push({ criterion: codes.criterion, code: remedy, points: shortfall(value, minimum), about, at: place.at });
    } else if (codes.above && usualMaximum !== undefined && !atLeast(usualMaximum, value)) {
      findings.push({ ...place, code: codes.above, value, threshold: usualMaximum });
    }
  }
  return { answer: overall(answers), findings, remedies };
}
