import { isNumber } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { Route } from '../../../model/student';
import type { Answer, Finding } from '../../../model/verdict';
import type { Setting } from '../../../regulation/case';
import type { Condition } from '../../../regulation/condition';
import { atLeast } from '../../../regulation/exact';
import { textOf } from '../../../regulation/measure';
import { overReadings } from '../../../regulation/readings';
import type { Figures } from '../figures';
import { toeic } from '../rules/toeic';
import { silences } from '../silences';
import type { Student } from '../student';

const criterion = 'toeic';

/** The language condition with its reason. Not asked of VAE, of which the text tells no score. */
export function toeicCondition({ programme, figures, options }: Setting<Figures>): Condition<Figures> {
  const known = new Map<Route | null, readonly number[]>();
  const minimaOf = (route: Route | null): readonly number[] => {
    let minima = known.get(route);
    if (minima === undefined) {
      minima = overReadings(options.readings, silences, (read) => toeic(route, figures, read))
        .map(({ result }) => result)
        .sort((one, other) => one - other);
      known.set(route, minima);
    }
    return minima;
  };
  return {
    criterion,
    answer({ record }): Answer | null {
      if (record.route === 'vae') return null;
      const value = markIn(record, programme.toeic);
      if (!isNumber(value)) return 'missing';
      const minima = minimaOf(record.route);
      if (atLeast(value, minima[minima.length - 1] ?? Infinity)) return 'met';
      return atLeast(value, minima[0] ?? Infinity) ? 'unsettled' : 'failed';
    },
    findings: (student, answer) => (answer === 'met' ? [] : [finding(student, answer, minimaOf(student.record.route))]),
  };
}

/** `values` are the scores that the readings ask for, smallest first. */
function finding({ record }: Student, answer: Answer, values: readonly number[]): Finding {
  const at = cellOf(record, record.programme.toeic);
  const value = markIn(record, record.programme.toeic);
  const place = { clause: toeic.clause.id, criterion, at } as const;
  if (!isNumber(value)) return { ...place, code: 'toeicMissing', ...textOf(value) };
  if (answer === 'unsettled') return { ...place, code: 'toeicUnsettled', value, values, reading: 'toeic' };
  return { ...place, code: 'toeicBelow', value, threshold: Math.min(...values), values };
}
