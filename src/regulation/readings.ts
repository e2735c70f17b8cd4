import type { Readings } from '../model/readings';

/** A point on which the text says nothing. */
export interface Silence {
  readonly choices: readonly [string, ...string[]];
  /** Until the office chooses: `every` choice is judged, or this one. */
  readonly unchosen: string;
}

export type Silences = Readonly<Record<string, Silence>>;

/** Asks which choice holds for a reading; asking is what makes a reading matter. */
export type Read = (reading: string) => string;

/** What one way of reading the text gives. */
export interface Outcome<Result> {
  readonly result: Result;
  /** The open readings that were asked, and the choice that led here. */
  readonly by: Readings;
}

function silenceOn(reading: string, silences: Silences): Silence {
  const silence = silences[reading];
  if (!silence) throw new Error(`The text is not silent on ${reading}.`);
  return silence;
}

/** The choice that holds for a reading; undefined where it is open. A choice that the text does not admit is none. */
export function choiceOf(reading: string, chosen: Readings, silences: Silences): string | undefined {
  const silence = silenceOn(reading, silences);
  const choice = chosen[reading];
  if (choice !== undefined && silence.choices.includes(choice)) return choice;
  return silence.unchosen === 'every' ? undefined : silence.unchosen;
}

/**
 * Evaluates once for every admissible way of reading the text. Only the open readings that the evaluation asks are
 * enumerated, so a student whom no silence touches is judged once.
 */
export function overReadings<Result>(chosen: Readings, silences: Silences, evaluate: (read: Read) => Result): Outcome<Result>[] {
  const outcomes: Outcome<Result>[] = [];
  const explore = (given: Readings): void => {
    const opened: { readonly reading: string; readonly before: Readings }[] = [];
    let by = given;
    const result = evaluate((reading) => {
      const settled = choiceOf(reading, chosen, silences) ?? by[reading];
      if (settled !== undefined) return settled;
      const [first] = silenceOn(reading, silences).choices;
      opened.push({ reading, before: by });
      by = { ...by, [reading]: first };
      return first;
    });
    outcomes.push({ result, by });
    for (const { reading, before } of opened) {
      for (const choice of silenceOn(reading, silences).choices.slice(1)) explore({ ...before, [reading]: choice });
    }
  };
  explore({});
  return outcomes;
}

/**
 * The same for one student after another, prepared once: most are touched by no silence and are evaluated once,
 * without keeping account of the ways.
 */
export function readingsUnder(
  chosen: Readings,
  silences: Silences,
): <Subject, Result>(subject: Subject, evaluate: (subject: Subject, read: Read) => Result) => readonly Result[] {
  let open = 0;
  const readFirst: Read = (reading) => {
    const settled = choiceOf(reading, chosen, silences);
    if (settled !== undefined) return settled;
    open++;
    return silenceOn(reading, silences).choices[0];
  };
  return (subject, evaluate) => {
    const before = open;
    const result = evaluate(subject, readFirst);
    if (open === before) return [result];
    return overReadings(chosen, silences, (read) => evaluate(subject, read)).map((outcome) => outcome.result);
  };
}
