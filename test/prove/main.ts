import { companyGrid, companySample } from './companyScores';
import { weightedMeans } from './weightedMeans';

/** How many cases a proof went through, and how many were answered otherwise than exact arithmetic does. */
export interface Proof {
  readonly what: string;
  readonly cases: number;
  readonly wrong: number;
}

/** `npm run prove`: the long proofs that marks are judged as exact rationals would be. Every one must end with 0 wrong answers. */
function main(): void {
  const proofs: (() => Proof)[] = [
    () => companyGrid(4),
    () => companySample(10, 20_000_000),
    () => companySample(100, 20_000_000),
    () => weightedMeans(2_000_000),
  ];
  for (const prove of proofs) {
    const { what, cases, wrong } = prove();
    process.stdout.write(`${what}: ${cases.toLocaleString('en-US')} cases, ${wrong} wrong\n`);
    if (wrong > 0) process.exitCode = 1;
  }
}

main();
