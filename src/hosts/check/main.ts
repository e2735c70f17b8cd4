import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { certifications } from '../../certifications';
import type { ChosenColumns } from '../../gradebook/chosenColumns';
import { readMapping } from '../../gradebook/mapping';
import { judgeWorkbook } from '../../judgeWorkbook';
import { languages } from '../../messages';
import type { Language } from '../../messages/language';
import { LANGUAGES } from '../../model/language';
import { openFile } from '../../workbook/file';
import { settingsIn } from '../../workbook/ooxml/settingsName';
import { XlsxError } from '../../workbook/ooxml/xlsxError';
import { SaveError } from '../../workbook/saveFault';
import { readArguments, type WrongUsage } from './arguments';
import { checkedFile } from './checkedFile';
import { toldBy } from './fileSettings';
import { jsonReport } from './jsonReport';
import { nothingChecked } from './nothingChecked';
import { OutError, outFile, writeOut } from './outFile';
import { textReport } from './textReport';

/** Exit statuses of SPEC §6. */
const CHECKED = 0;
const NOTHING_CHECKED = 1;
const WRONG_USAGE = 2;

/** Stops the check with one plain sentence. */
class Stop extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

async function run(line: readonly string[]): Promise<void> {
  const wanted = readArguments(line, certifications);
  if ('wrong' in wanted) {
    const words = languageAsked(line);
    throw new Stop(WRONG_USAGE, `${wrongUsage(wanted, words)}\n\n${words.check.usage}`);
  }
  const words = languages[wanted.language];
  const name = basename(wanted.file);
  const mapping = wanted.columns === null ? null : await readColumns(wanted.columns, words);
  const bytes = await readBytes(wanted.file, words);
  const out = wanted.out === null ? null : await outFile(wanted.out, wanted.file);
  const file = await openFile(bytes, { onProgress: showProgress(words) });
  const { sheets } = file;
  const { certification, options, columns, fromWorkbook } = toldBy(wanted, mapping, settingsIn(file.source.definedNames), certifications);
  if (!certification) throw new Stop(NOTHING_CHECKED, words.check.otherCertification(name));
  const check = judgeWorkbook(sheets, certification, options, columns);
  if (check.judgements.length === 0) throw new Stop(NOTHING_CHECKED, nothingChecked(name, check, words));
  const copy = out === null ? null : await checkedFile(file, check, certification, words);
  if (out !== null && copy) await writeOut(out, copy.bytes);
  const report = wanted.json
    ? JSON.stringify(jsonReport(check, name, fromWorkbook), null, 2)
    : textReport(check, sheets, words, fromWorkbook);
  process.stdout.write(`${report}\n`);
  if (out !== null) process.stderr.write(`${words.check.out.written(basename(out))}\n`);
  if (copy && copy.names.length > 0) process.stderr.write(`${words.writing.done.lostNames(copy.names)}\n`);
}

async function readBytes(file: string, words: Language): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new Stop(NOTHING_CHECKED, words.check.cannotOpen(file));
  }
}

async function readColumns(file: string, words: Language): Promise<ChosenColumns> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Stop(WRONG_USAGE, words.check.cannotOpen(file));
  }
  const mapping = readMapping(text);
  if ('wrong' in mapping) throw new Stop(WRONG_USAGE, words.check.wrongUsage.mapping(file, mapping.wrong));
  return mapping;
}

/** Shows how far the reading is, only where a person watches. */
function showProgress(words: Language): (fraction: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (fraction) => process.stderr.write(fraction >= 1 ? '\r\u001b[K' : `\r${words.check.progress(Math.floor(fraction * 100))}`);
}

function wrongUsage(usage: WrongUsage, { check: { wrongUsage: words } }: Language): string {
  switch (usage.wrong) {
    case 'language':
    case 'reading':
    case 'certification':
      return words[usage.wrong](usage.given, usage.admitted);
    case 'option':
    case 'intake':
      return words[usage.wrong](usage.given);
    default:
      return words[usage.wrong];
  }
}

/** The language of a sentence on a command line that may not be readable. */
const languageAsked = (line: readonly string[]): Language => languages[LANGUAGES.find((code) => line.includes(code)) ?? 'fr'];

/** What a failure is to a person, and the exit status that says so. */
function stopOf(error: unknown, file: string, words: Language): Stop {
  if (error instanceof Stop) return error;
  if (error instanceof XlsxError) return new Stop(NOTHING_CHECKED, words.files.fault(file, error.fault));
  if (error instanceof SaveError) return new Stop(NOTHING_CHECKED, words.files.saveFault(file, error.fault));
  if (error instanceof OutError)
    return new Stop(error.fault === 'refused' ? NOTHING_CHECKED : WRONG_USAGE, words.check.out[error.fault](error.file));
  return new Stop(NOTHING_CHECKED, words.check.unexpected(String(error)));
}

async function main(): Promise<void> {
  const line = process.argv.slice(2);
  // Whoever reads only the first lines, as `head` does, closes the pipe: the rest is not wanted.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => code === 'EPIPE' || process.exit(NOTHING_CHECKED));
  try {
    await run(line);
    process.exitCode = CHECKED;
  } catch (error) {
    const file = basename(line.find((word) => !word.startsWith('-')) ?? '');
    const { status, message } = stopOf(error, file, languageAsked(line));
    process.stderr.write(`${message}\n`);
    process.exitCode = status;
  }
}

void main();
