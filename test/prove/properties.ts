import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proof } from './main';

const ROOT = join(__dirname, '..', '..');

/** Every property of the tests under a seed of today, with so many times the runs of `npm test`; a case is a property. */
export function properties(times: number): Proof {
  const seed = randomInt(2 ** 31);
  const report = join(mkdtempSync(join(tmpdir(), 'properties-')), 'report.json');
  const tests = ['--findRelatedTests', join('test', 'support', 'properties.ts'), '--testTimeout', '3600000'];
  spawnSync(process.execPath, [join('node_modules', 'jest', 'bin', 'jest.js'), ...tests, '--json', '--outputFile', report], {
    cwd: ROOT,
    env: { ...process.env, PROPERTY_SEED: String(seed), PROPERTY_TIMES: String(times) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { numTotalTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numTotalTests: number; numFailedTests: number };
  return {
    what: `tests with properties under seed ${String(seed)}, ${String(times)} times the runs`,
    cases: numTotalTests,
    wrong: numFailedTests,
  };
}
