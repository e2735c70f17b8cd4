import { cpus } from 'node:os';
import { bundles } from './bundles';
import { excelTraffic } from './excelTraffic';
import { fileCheck } from './fileCheck';

/** `npm run bench`: what the product costs on this machine, as a table, or as JSON with --json. */
async function main(): Promise<void> {
  const machine = { node: process.version, processors: `${String(cpus().length)} × ${cpus()[0]?.model ?? ''}` };
  const results = { machine, fileCheck: await fileCheck(), excelTraffic: await excelTraffic(), bundles: bundles() };
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${machine.node}, ${machine.processors}\n`);
  console.table(results.fileCheck);
  console.table(results.excelTraffic);
  console.table(results.bundles);
}

void main();
