import { isNumber } from '../model/mark';
import { markIn } from '../model/record';
import type { ShownRegulation } from '../model/shownRegulation';
import type { CompanyMark, Slot, StudentRecord } from '../model/student';
import type { Answer, Judgement, Verdict } from '../model/verdict';
import { atLeast } from '../regulation/exact';
import { centreShort } from './naming';
import { SPREAD } from './overview';
import { resatMark } from './places';
import { type StudentDetail, studentDetail } from './studentDetail';
import type { Words } from './words';

/** A centre's mean on the scale that all centres share; `at` is its place from 0 to 1, null where there is no mean. */
export interface CardMean {
  readonly name: string;
  readonly figure: string;
  readonly answer: Answer;
  readonly answerWord: string;
  readonly at: number | null;
}

/** A figure of the company or the TOEIC; `again` is the mark of the exam taken again. */
export interface CardFigure {
  readonly name: string;
  readonly figure: string;
  readonly again: string | null;
  readonly isBelow: boolean;
  readonly isTotal: boolean;
}

/** One student as a jury looks at it, as plain data. */
export interface StudentCard {
  /** The name; the number where names are hidden, and then the name stands nowhere in the card. */
  readonly title: string;
  readonly about: readonly string[];
  readonly verdict: Verdict;
  readonly label: string;
  readonly detail: StudentDetail;
  readonly means: readonly CardMean[];
  readonly threshold: { readonly figure: string; readonly at: number };
  /** One row a period; the last row ends with the TOEIC. */
  readonly company: readonly { readonly name: string | null; readonly figures: readonly CardFigure[] }[];
}

const MARKS: readonly CompanyMark[] = ['A', 'B', 'C', 'D'];
const NONE = '–';

/** Everything of one student that a jury sees at a glance, with or without the name. */
export function studentCard(judgement: Judgement, regulation: ShownRegulation, words: Words, isNamed: boolean): StudentCard {
  const { record, verdict } = judgement;
  const { deliberation, students, pane } = words;
  const number = record.number ?? '';
  const title = isNamed ? record.name || students.list.noName : number || deliberation.withoutNumber(record.at.row + 1);
  const route = record.route === null ? pane.before.route.unknown : deliberation.route[record.route];
  return {
    title,
    about: [isNamed ? number : '', route, record.option ?? ''].filter((each) => each !== ''),
    verdict,
    label: students.overview.verdict[verdict],
    detail: studentDetail(judgement, regulation, words),
    means: means(judgement, regulation, words),
    threshold: { figure: pane.numbers.mark(regulation.minima.centre), at: place(regulation.minima.centre) },
    company: company(judgement, regulation, words),
  };
}

/** The same stretch of the scale as the spread of means; what lies below stands at its left end. */
const place = (mean: number): number => Math.min(1, Math.max(0, ((mean - SPREAD.from) * SPREAD.perPoint) / SPREAD.columns));

function means({ centres, findings }: Judgement, { minima }: ShownRegulation, words: Words): readonly CardMean[] {
  return centres.map(({ id, name, mean, answer }) => {
    const acquired = findings.find(({ code, about }) => code === 'centreAcquired' && (about === id || about === name))?.text;
    const missed = mean !== null && !atLeast(mean, minima.centre) ? minima.centre : undefined;
    return {
      name: centreShort({ id, name }, words),
      figure: mean === null ? (acquired ?? NONE) : words.pane.numbers.mean(mean, missed),
      answer,
      answerWord: words.students.overview.answer[answer],
      at: mean === null ? null : place(mean),
    };
  });
}

function company(judgement: Judgement, { minima, toeicOf }: ShownRegulation, words: Words): StudentCard['company'] {
  const { record, companyScores, companyMean, toeic } = judgement;
  const { numbers } = words.pane;
  const { periods } = record.programme;
  const score = (name: string, value: number | null): CardFigure => {
    const isBelow = value !== null && !atLeast(value, minima.company);
    const figure = value === null ? NONE : numbers.mean(value, isBelow ? minima.company : undefined);
    return { name, figure, again: null, isBelow, isTotal: true };
  };
  const rows = periods.map((period, index) => ({
    name: periods.length > 1 ? words.deliberation.period(index + 1) : null,
    figures: [
      ...MARKS.map((mark) => companyFigure(record, mark, index + 1, period.marks[mark], minima.companyMark, words)),
      score('E', companyScores[index] ?? null),
    ],
  }));
  const [least = 0] = toeicOf(record.route);
  const test: CardFigure = {
    name: words.students.reasons.toeic,
    figure: toeic === null ? written(record, record.programme.toeic, words) : numbers.mark(toeic),
    again: null,
    isBelow: toeic !== null && !atLeast(toeic, least),
    isTotal: true,
  };
  if (periods.length > 1) return [...rows, { name: words.deliberation.meanOfPeriods, figures: [score('E', companyMean), test] }];
  return [{ name: null, figures: [...(rows[0]?.figures ?? []), test] }];
}

function companyFigure(
  record: StudentRecord,
  name: CompanyMark,
  period: number,
  slot: Slot | null,
  minimum: number,
  words: Words,
): CardFigure {
  const mark = markIn(record, slot);
  const again = name === 'A' ? null : resatMark(record, name, period);
  const last = again?.value ?? (isNumber(mark) ? mark : null);
  return {
    name,
    figure: written(record, slot, words),
    again: again && words.pane.numbers.mark(again.value),
    isBelow: last !== null && !atLeast(last, minimum),
    isTotal: false,
  };
}

/** A mark as typed: its number, its code, or that there is none. */
function written(record: StudentRecord, slot: Slot | null, words: Words): string {
  const mark = markIn(record, slot);
  if (isNumber(mark)) return words.pane.numbers.mark(mark);
  return mark.state === 'blank' ? NONE : mark.text;
}
