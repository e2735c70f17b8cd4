import type { Check } from '../model/check';
import type { CheckOptions } from '../model/readings';
import { CRITERIA, type Judgement, type Verdict } from '../model/verdict';

/** What one choice of a reading gives. */
export interface ChoiceEffect {
  /** null: not chosen. */
  readonly choice: string | null;
  /** The judgements, under this choice, of the students whose verdict depends on the reading. */
  readonly judgements: readonly Judgement[];
  /** How many of them have each verdict. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

/** What a reading of the text changes in this workbook. */
export interface ReadingEffect {
  readonly name: string;
  readonly chosen: string | null;
  /** Students for whom the choices give different figures or answers. */
  readonly concerned: number;
  /** Students whose verdict is not the same under every choice, in the order of the check. */
  readonly decided: readonly Judgement[];
  readonly effects: readonly ChoiceEffect[];
}

/** The same marks judged under one choice of a reading; null: not chosen. */
export interface JudgedChoice {
  readonly choice: string | null;
  readonly judgements: readonly Judgement[];
}

/** What each choice of a reading changes, from the same marks judged under every choice. */
export function readingEffect(check: Check, name: string, judged: readonly JudgedChoice[]): ReadingEffect {
  const admissible = judged.filter(({ choice }) => choice !== null).map(({ judgements }) => judgements);
  const decided: number[] = [];
  let concerned = 0;
  check.judgements.forEach((_, index) => {
    const [first, ...others] = admissible.map((judgements) => judgements[index]);
    if (others.some((other) => differ(first, other))) concerned += 1;
    if (others.some((other) => other?.verdict !== first?.verdict)) decided.push(index);
  });
  return {
    name,
    chosen: check.options.readings[name] ?? null,
    concerned,
    decided: pick(check.judgements, decided),
    effects: judged.map(({ choice, judgements }) => {
      const picked = pick(judgements, decided);
      return { choice, judgements: picked, verdicts: counted(picked) };
    }),
  };
}

/** The options with one reading chosen, or not chosen for null. */
export function withReading(options: CheckOptions, name: string, choice: string | null): CheckOptions {
  const readings = Object.fromEntries(Object.entries(options.readings).filter(([reading]) => reading !== name));
  return { ...options, readings: choice === null ? readings : { ...readings, [name]: choice } };
}

const pick = (judgements: readonly Judgement[], indexes: readonly number[]): readonly Judgement[] =>
  indexes.flatMap((index) => judgements[index] ?? []);

/** Whether two judgements of one student say something else, in a figure or an answer. */
function differ(one: Judgement | undefined, other: Judgement | undefined): boolean {
  if (!one || !other) return one !== other;
  return (
    one.companyMean !== other.companyMean ||
    CRITERIA.some((criterion) => one.criteria[criterion] !== other.criteria[criterion]) ||
    one.centres.some(({ mean }, index) => mean !== other.centres[index]?.mean)
  );
}

function counted(judgements: readonly Judgement[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of judgements) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
