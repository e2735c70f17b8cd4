import { isNumber } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import { atLeast } from '../../../regulation/exact';
import { textOf } from '../../../regulation/measure';
import { overReadings } from '../../../regulation/readings';
import { agreed, MET, type Ruling } from '../../../regulation/ruling';
import { toeic } from '../rules/toeic';
import { silences } from '../silences';
import type { Student } from '../student';

const criterion = 'toeic';

/** The language condition with its reason. Null for VAE, of which the text tells no score. */
export function judgeToeic({ record, figures, options }: Student): Ruling | null {
  if (record.route === 'vae') return null;
  const at = cellOf(record, record.programme.toeic);
  const value = markIn(record, record.programme.toeic);
  const place = { clause: toeic.clause.id, criterion, at } as const;
  if (!isNumber(value)) return { answer: 'missing', findings: [{ ...place, code: 'toeicMissing', ...textOf(value) }] };
  const minima = overReadings(options.readings, silences, (read) => toeic(record.route, figures, read)).map(({ result }) => result);
  const answer = agreed(minima.map((minimum) => (atLeast(value, minimum) ? 'met' : 'failed')));
  if (answer === 'met') return MET;
  const values = [...minima].sort((one, other) => one - other);
  if (answer === 'unsettled') return { answer, findings: [{ ...place, code: 'toeicUnsettled', value, values, reading: 'toeic' }] };
  return { answer, findings: [{ ...place, code: 'toeicBelow', value, threshold: Math.min(...minima), values }] };
}
