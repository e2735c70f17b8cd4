import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { takeJestWords } from './jestWords';

/**
 * The tests that hold the rules and the reading, the quick ones first, for a mutant is done with at its first failure. Mocha keeps
 * what it has loaded from mutant to mutant, where Jest loads all of it again each time: minutes rather than hours.
 */
const FOLDERS = ['certifications/rncp10118/rules', 'regulation', 'gradebook', 'certifications/rncp10118', '.'];

const SLOW = ['disturbed.test.ts', 'adversary.test.ts'];

/** Test files to be tried alone, such as `gradebook/dates.test.ts`, with blanks between them: a file's own table is done in a minute. */
const alone = process.env['MUTATION_TESTS']?.split(' ');

const all = FOLDERS.flatMap((folder) =>
  readdirSync(join(__dirname, '..', folder))
    .filter((name) => (folder === '.' ? /^judgeWorkbook\..*test\.ts$/ : /\.test\.ts$/).test(name))
    .map((name) => `${folder}/${name}`),
);

const files = alone ?? all;

const isSlow = (file: string): boolean => SLOW.some((name) => file.endsWith(name));

const load = createRequire(__filename);

// A mutant that ten cases of a property do not meet is met by a hundred hardly more often, in ten times the time.
process.env['PROPERTY_TIMES'] ??= '0.1';

takeJestWords();
for (const file of [...files.filter((each) => !isSlow(each)), ...files.filter(isSlow)]) {
  // Two files may have tests of the same name, which Stryker would take for one.
  describe(file, () => {
    load(join(__dirname, '..', file));
  });
}
