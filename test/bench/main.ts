import { cpus } from 'node:os';
import { bundleSubjects, measured } from './bundled';
import { bundles } from './bundles';
import { customFunctions } from './customFunctions';
import { excelTraffic } from './excelTraffic';
import { firstPaint } from './firstPaint';
import { figure, linearFit } from './measure';
import { promotionFile } from './promotionFile';
import { READERS } from './readers';
import { fetchRivals } from './rivals';
import { workbench } from './workbench';

const STUDENTS = [84, 1000, 5000, 20_000];
type Row = Readonly<Record<string, unknown>>;

/** What can be asked for by name; all of it unless told. */
const PARTS: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  judging: () => measured<Row[]>('judging'),
  cells: () => measured<Row[]>('cells'),
  wholeFile: () => withFit(STUDENTS.map((students) => measured<Row>('wholeFile', promotionFile(students), students))),
  readers: () =>
    READERS.map(
      (name): Row => measured<Row | null>('reader', name, promotionFile(10_000), 10_000) ?? { reader: name, students: 'not installed' },
    ),
  excelTraffic: async () => (await excelTraffic()) as Row[],
  workbench: async () => (await workbench()) as Row[],
  customFunctions: async () => (await customFunctions()) as Row[],
  bundles: () => bundles() as Row[],
  firstPaint: async () => (await firstPaint()) as Row[],
};

/** The same rows, and what each figure grows by with a thousand students more; r² is 1 where it grows in a straight line. */
function withFit(rows: readonly Row[]): readonly Row[] {
  const fits = Object.keys(rows[0] ?? {})
    .filter((key) => key !== 'students')
    .map((key) => {
      const { slope, r2 } = linearFit(rows.map((row) => [Number(row['students']), Number(row[key])]));
      return [key, `${String(figure(slope * 1000))} (r² ${String(figure(r2))})`] as const;
    });
  return [...rows, { students: '+1000', ...Object.fromEntries(fits) }];
}

/** `npm run bench`: what the product costs on this machine beside other ways, as tables, or as JSON with --json. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const machine = { node: process.version, processors: `${String(cpus().length)} × ${cpus()[0]?.model ?? ''}` };
  fetchRivals();
  await bundleSubjects();
  const results: Record<string, readonly Row[]> = {};
  const isJson = process.argv.includes('--json');
  if (!isJson) process.stdout.write(`${machine.node}, ${machine.processors}\n`);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    results[name] = await measure();
    if (isJson) continue;
    process.stdout.write(`\n${name}\n`);
    console.table(results[name]);
  }
  if (isJson) process.stdout.write(`${JSON.stringify({ machine, ...results }, null, 2)}\n`);
}

void main();
