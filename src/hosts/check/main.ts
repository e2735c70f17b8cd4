import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { certifications } from '../../certifications';
import { chosenColumns, type ChosenColumns } from '../../gradebook/chosenColumns';
import { judgeWorkbook } from '../../judgeWorkbook';
import { languages } from '../../messages';
import type { Language } from '../../messages/language';
import { openFile } from '../../workbook/file';
import { XlsxError } from '../../workbook/ooxml/xlsxError';
import { readArguments, type WrongUsage } from './arguments';
import { jsonReport } from './jsonReport';
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
  const [certification] = certifications;
  const wanted = readArguments(line, certification.silences);
  if ('wrong' in wanted) {
    const words = languages[line.includes('en') ? 'en' : 'fr'];
    throw new Stop(WRONG_USAGE, `${wrongUsage(wanted, words)}\n\n${words.check.usage}`);
  }
  const words = languages[wanted.language];
  const name = basename(wanted.file);
  const columns = wanted.columns === null ? [] : await readColumns(wanted.columns, words);
  const { sheets } = await openFile(await readBytes(wanted.file, words), { onProgress: showProgress(words) });
  const check = judgeWorkbook(sheets, certification, wanted.options, columns);
  if (check.judgements.length === 0) throw new Stop(NOTHING_CHECKED, words.check.noGradeTable(name));
  const report = wanted.json ? JSON.stringify(jsonReport(check, name), null, 2) : textReport(check, sheets, words);
  process.stdout.write(`${report}\n`);
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
  try {
    const parsed = chosenColumns.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    throw new Stop(WRONG_USAGE, words.check.wrongUsage.mapping(file, parsed.error.issues[0]?.path.join('.') ?? ''));
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(WRONG_USAGE, words.check.wrongUsage.mapping(file, 'JSON'));
  }
}

/** Shows how far the reading is, only where a person watches. */
function showProgress(words: Language): (fraction: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (fraction) => process.stderr.write(fraction >= 1 ? '\r\u001b[K' : `\r${words.check.progress(Math.floor(fraction * 100))}`);
}

function wrongUsage(usage: WrongUsage, { check: { wrongUsage: words } }: Language): string {
  switch (usage.wrong) {
    case 'reading':
      return words.reading(usage.given, usage.admitted);
    case 'option':
    case 'language':
    case 'intake':
      return words[usage.wrong](usage.given);
    default:
      return words[usage.wrong];
  }
}

async function main(): Promise<void> {
  const line = process.argv.slice(2);
  const words = languages[line.includes('en') ? 'en' : 'fr'];
  try {
    await run(line);
    process.exitCode = CHECKED;
  } catch (error) {
    const file = line.find((word) => !word.startsWith('-')) ?? '';
    const sentence =
      error instanceof Stop
        ? error.message
        : error instanceof XlsxError
          ? words.files.fault(basename(file), error.fault)
          : words.check.unexpected(String(error));
    process.stderr.write(`${sentence}\n`);
    process.exitCode = error instanceof Stop ? error.status : NOTHING_CHECKED;
  }
}

void main();
