import type { ShownRegulation } from '../../../model/shownRegulation';
import { CRITERIA, type Judgement, type Verdict, VERDICTS } from '../../../model/verdict';
import { atLeast } from '../../../regulation/exact';
import { centreShort, conditionName } from '../../naming';
import type { DeliverableWords } from '../deliverable';
import type { Seen } from './base';
import { changedFacts, type Facts } from './facts';

/** What moved since the jury typed its decision, such as « ► Depuis le 20/11/2026 : B repassée 12 ; même proposition ». */
export function movedLine(since: Seen, now: Facts, judgement: Judgement, { minima }: ShownRegulation, words: DeliverableWords): string {
  const { moved, date } = words.jury;
  if (since.facts === null) return moved.unknownBase;
  const before = since.facts;
  const names = changedFacts(before, now);
  // E follows from the marks: told by itself only where no mark moved.
  const isMarkMoved = names.some((name) => /^(resit )?[ABCD]\d+$/.test(name));
  const moves = names.flatMap((name) =>
    name === 'verdict' || (name === 'E' && isMarkMoved)
      ? []
      : [moveOf(labelOf(name, judgement, words), before[name], now[name], minimumOf(name, minima), words)],
  );
  const verdict = VERDICTS.find((one): one is Verdict => one === before.verdict);
  const proposal = verdict && verdict !== now.verdict ? moved.proposalBefore(words.students.overview.verdict[verdict]) : moved.sameProposal;
  const [year = '', month = '', day = ''] = since.day.split('-');
  return moved.line(since.day === '' ? null : date({ year: Number(year), month: Number(month), day: Number(day) }), moves, proposal);
}

function moveOf(
  label: string,
  before: string | undefined,
  now: string | undefined,
  minimum: number | null,
  words: DeliverableWords,
): string {
  const { moved } = words.jury;
  const after = shown(now, minimum, words);
  return before === undefined ? moved.now(label, after) : moved.from(label, shown(before, minimum, words), after);
}

/** What a mean must reach; null for what is no mean. */
function minimumOf(name: string, minima: ShownRegulation['minima']): number | null {
  if (name === 'E') return minima.company;
  return name.startsWith('centre ') ? minima.centre : null;
}

/** Means to two decimals, and never rounded to a minimum that they miss; marks as typed, codes as they are. */
function shown(fact: string | undefined, minimum: number | null, { jury, pane }: DeliverableWords): string {
  if (fact === undefined) return jury.moved.nothing;
  const figure = (text: string): string => {
    const value = Number(text);
    if (Number.isNaN(value)) return text;
    if (minimum === null) return pane.numbers.mark(value);
    return pane.numbers.mean(value, atLeast(value, minimum) ? undefined : minimum);
  };
  return fact.split(' / ').map(figure).join(' / ');
}

function labelOf(name: string, { record }: Judgement, words: DeliverableWords): string {
  const { jury, students } = words;
  const isOnlyPeriod = record.programme.periods.length < 2;
  const mark = /^(resit )?([ABCD])(\d+)$/.exec(name);
  if (mark) {
    const [, again, letter = '', period = ''] = mark;
    const named = isOnlyPeriod ? letter : letter + period;
    return again === undefined ? named : jury.reason.resat(named);
  }
  if (name === 'E') return name;
  if (name === 'toeic') return students.reasons.toeic;
  if (!name.startsWith('centre ')) return conditionLabel(name, words);
  const about = name.slice('centre '.length);
  const centre = record.programme.centres.find((one) => one.id === about || one.name === about);
  return centreShort(centre ?? { id: about, name: about }, words);
}

/** Facts on placements, project and exchange are named by their criterion and part. */
function conditionLabel(name: string, { students }: DeliverableWords): string {
  const [first, part] = name.split(' ');
  const condition = conditionName(CRITERIA.find((criterion) => criterion === first) ?? null, part);
  return condition ? students.reasons.parts[condition] : name;
}
