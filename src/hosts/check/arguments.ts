import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type LanguageCode, LANGUAGES } from '../../model/language';
import type { CheckOptions, Readings } from '../../model/readings';
import { type Certification, certificationIn } from '../../regulation/certification';
import type { Silences } from '../../regulation/readings';

/** A command line that says what to do. */
export interface CheckArguments {
  readonly file: string;
  /** null: that of the workbook, or the first on offer. */
  readonly certification: Certification | null;
  readonly json: boolean;
  readonly language: LanguageCode;
  readonly columns: string | null;
  /** Where the checked workbook is written. */
  readonly out: string | null;
  readonly options: CheckOptions;
}

/** What is wrong with a command line; sentences live in `messages`. */
export type WrongUsage =
  | { readonly wrong: 'noFile' | 'severalFiles' }
  | { readonly wrong: 'option' | 'intake'; readonly given: string }
  | { readonly wrong: 'language' | 'reading' | 'certification'; readonly given: string; readonly admitted: readonly string[] };

const OPTIONS = {
  json: { type: 'boolean', default: false },
  language: { type: 'string', default: 'fr' },
  certification: { type: 'string' },
  intake: { type: 'string' },
  reading: { type: 'string', multiple: true },
  columns: { type: 'string' },
  out: { type: 'string' },
  'centres-complete': { type: 'boolean', default: false },
} as const;

/** Reads the command line of a check under one of the certifications on offer. */
export function readArguments(line: readonly string[], offered: readonly Certification[]): CheckArguments | WrongUsage {
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
  const language = z.enum(LANGUAGES).safeParse(values.language);
  if (!language.success) return { wrong: 'language', given: values.language, admitted: LANGUAGES };
  const named = certificationIn(offered, values.certification ?? null);
  if (!named) return { wrong: 'certification', given: values.certification ?? '', admitted: offered.map(({ id }) => id) };
  const intake = z.coerce
    .number()
    .int()
    .min(1990)
    .max(2100)
    .nullable()
    .safeParse(values.intake ?? null);
  if (!intake.success) return { wrong: 'intake', given: values.intake ?? '' };
  const { silences } = named;
  const readings: Record<string, string> = {};
  for (const given of values.reading ?? []) {
    const [name = '', choice = ''] = given.split('=', 2);
    if (silences[name]?.choices.includes(choice) !== true) return { wrong: 'reading', given, admitted: admitted(silences) };
    readings[name] = choice;
  }
  return {
    file,
    certification: values.certification === undefined ? null : named,
    json: values.json,
    language: language.data,
    columns: values.columns ?? null,
    out: values.out ?? null,
    options: { intake: intake.data, readings: readings satisfies Readings, centresComplete: values['centres-complete'] },
  };
}

const admitted = (silences: Silences): string[] =>
  Object.entries(silences).flatMap(([name, { choices }]) => choices.map((choice) => `${name}=${choice}`));
