import { isNumber } from '../../../model/mark';
import { cellOf, markIn } from '../../../model/record';
import type { Finding, Remedy } from '../../../model/verdict';
import { atLeast, shortfall } from '../../../regulation/exact';
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
  if (!isNumber(value)) {
    return {
      answer: 'missing',
      findings: [{ ...place, code: 'toeicMissing', ...textOf(value) }],
      remedies: [{ criterion, code: 'enter', about: 'toeic', at }],
    };
  }
  const minima = overReadings(options.readings, silences, (read) => toeic(record.route, figures, read)).map(({ result }) => result);
  const answer = agreed(minima.map((minimum) => (atLeast(value, minimum) ? 'met' : 'failed')));
  if (answer === 'met') return MET;
  const highest = Math.max(...minima);
  const points: Remedy = { criterion, code: 'toeicPoints', points: shortfall(value, highest), at };
  if (answer === 'unsettled') {
    const values = [...minima].sort((one, other) => one - other);
    const finding: Finding = { ...place, code: 'toeicUnsettled', value, values, reading: 'toeic' };
    return { answer, findings: [finding], remedies: [{ criterion, code: 'chooseReading', reading: 'toeic' }, points] };
  }
  return { answer, findings: [{ ...place, code: 'toeicBelow', value, threshold: Math.min(...minima) }], remedies: [points] };
}
