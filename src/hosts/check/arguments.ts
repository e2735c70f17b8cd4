import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { CheckOptions, Readings } from '../../model/readings';
import type { Silences } from '../../regulation/readings';

/** A command line that says what to do. */
export interface CheckArguments {
  readonly file: string;
  readonly json: boolean;
  readonly language: 'fr' | 'en';
  readonly columns: string | null;
  /** Where the checked workbook is written. */
  readonly out: string | null;
  readonly options: CheckOptions;
}

/** What is wrong with a command line; sentences live in `messages`. */
export type WrongUsage =
  | { readonly wrong: 'noFile' | 'severalFiles' }
  | { readonly wrong: 'option' | 'language' | 'intake'; readonly given: string }
  | { readonly wrong: 'reading'; readonly given: string; readonly admitted: readonly string[] };

const OPTIONS = {
  json: { type: 'boolean', default: false },
  language: { type: 'string', default: 'fr' },
  intake: { type: 'string' },
  reading: { type: 'string', multiple: true },
  columns: { type: 'string' },
  out: { type: 'string' },
  'centres-complete': { type: 'boolean', default: false },
} as const;

/** Reads the command line of a check; `silences` are the readings that the certification leaves to choose. */
export function readArguments(line: readonly string[], silences: Silences): CheckArguments | WrongUsage {
  let parsed;
  try {
    parsed = parseArgs({ args: [...line], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const quoted = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '');
    return { wrong: 'option', given: quoted?.[1] ?? line.join(' ') };
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined) return { wrong: 'noFile' };
  if (others.length > 0) return { wrong: 'severalFiles' };
  const language = z.enum(['fr', 'en']).safeParse(values.language);
  if (!language.success) return { wrong: 'language', given: values.language };
  const intake = z.coerce
    .number()
    .int()
    .min(1990)
    .max(2100)
    .nullable()
    .safeParse(values.intake ?? null);
  if (!intake.success) return { wrong: 'intake', given: values.intake ?? '' };
  const readings: Record<string, string> = {};
  for (const given of values.reading ?? []) {
    const [name = '', choice = ''] = given.split('=', 2);
    if (silences[name]?.choices.includes(choice) !== true) return { wrong: 'reading', given, admitted: admitted(silences) };
    readings[name] = choice;
  }
  return {
    file,
    json: values.json,
    language: language.data,
    columns: values.columns ?? null,
    out: values.out ?? null,
    options: { intake: intake.data, readings: readings satisfies Readings, centresComplete: values['centres-complete'] },
  };
}

const admitted = (silences: Silences): string[] =>
  Object.entries(silences).flatMap(([name, { choices }]) => choices.map((choice) => `${name}=${choice}`));
