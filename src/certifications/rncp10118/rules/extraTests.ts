import { isNumber } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { CentreResult, ExtraTest } from '../../../model/verdict';
import { atLeast } from '../../../regulation/exact';
import { rule } from '../../../regulation/rule';
import { SECTIONS } from '../sections';
import type { Student } from '../student';

/** Criterion a missed: the jury may set extra tests in the subjects below 8, those of a failing centre being marked. */
export const extraTests = rule(
  { id: 'extra.tests', section: SECTIONS.title },
  ({ record, figures }: Student, results: readonly CentreResult[]): ExtraTest[] => {
    const tests: ExtraTest[] = [];
    record.programme.centres.forEach((centre, index) => {
      for (const { name, slot } of centre.subjects) {
        const value = markIn(record, slot);
        if (!isNumber(value) || atLeast(value, figures.title.extraTestBelow)) continue;
        const failingCentre = results[index]?.answer === 'failed';
        tests.push({ subject: name, centre: centre.name, failingCentre, at: cellOf(record, slot), value });
      }
    });
    return tests;
  },
);
