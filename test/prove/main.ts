import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzzFunctions, fuzzMarks, fuzzSheets, type Fuzzed } from '../fuzz/cellFuzz';
import { fuzzFiles } from '../fuzz/fileFuzz';
import { properties } from './properties';
import { companyGrid, companySample } from './companyScores';
import { weightedMeans } from './weightedMeans';

/** How many cases a proof went through, and how many were answered otherwise than they must be. */
export interface Proof {
  readonly what: string;
  readonly cases: number;
  readonly wrong: number;
}

const SAMPLES = ['p01_clean_table', 'p06_absence_tokens', 'p07_excel_table', 'p10_company_periods', 'p12_mixed_routes_sections'];
const samples = (): Uint8Array[] => SAMPLES.map((name) => new Uint8Array(readFileSync(join(__dirname, '..', 'workbooks', `${name}.xlsx`))));

const PROOFS: Readonly<Record<string, () => readonly Proof[] | Promise<readonly Proof[]>>> = {
  exactness: () => [companyGrid(4), companySample(10, 20_000_000), companySample(100, 20_000_000), weightedMeans(2_000_000)],
  cells: () => [
    told('single cells read as marks, counts and scores', fuzzMarks(1_000_000, 101)),
    told('arguments of the custom functions', fuzzFunctions(200_000, 102)),
    told('wild cells in sheets', fuzzSheets(200_000, 103)),
  ],
  properties: () => [properties(20)],
  files: async () => [told('broken files', await fuzzFiles(samples(), 5000, 104))],
};

function told(what: string, { cases, wrong }: Fuzzed): Proof {
  for (const one of wrong.slice(0, 10)) process.stderr.write(`${one}\n`);
  return { what, cases, wrong: wrong.length };
}

/** `npm run prove [-- exactness cells properties files]`: the long proofs. Every one must end with 0 wrong answers. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  for (const [name, prove] of Object.entries(PROOFS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const { what, cases, wrong } of await prove()) {
      process.stdout.write(`${what}: ${cases.toLocaleString('en-US')} cases, ${String(wrong)} wrong\n`);
      if (wrong > 0) process.exitCode = 1;
    }
  }
  process.stdout.write(`at most ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB held\n`);
}

void main();
