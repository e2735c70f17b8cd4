import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type Build, build } from '../support/build';
import { ROOT } from '../support/manifest';

const ADDRESS = 'https://notes.example/ensiame/';

let built: Build;
beforeAll(() => {
  built = build(ADDRESS.slice(0, -1));
});
afterAll(() => rmSync(built.folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(built.folder, name), 'utf8');

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

test('the build succeeds', () => {
  expect(built.output).not.toMatch(/ERROR/);
  expect(built.succeeded).toBe(true);
});

test('the manifest names only files that are there, at the address where they will be', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address ?? '');
  const foreign = addresses.filter((address) => !address.startsWith(ADDRESS));
  expect(foreign).toEqual([]);
  const there = new Set(readdirSync(built.folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')));
  expect(addresses.filter((address) => !there.has(address.slice(ADDRESS.length).replace(/#.*/, '')))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(15);
});

test('functions.js needs nothing but the global of Excel, and associates every function of the metadata and no other', () => {
  const associated = new Map<string, unknown>();
  const CustomFunctions = { associate: (id: string, answer: unknown) => associated.set(id, answer) };
  runInNewContext(read('functions.js'), { CustomFunctions });
  for (const name of ['functions.json', 'functions-fr.json']) {
    const { functions } = JSON.parse(read(name)) as Metadata;
    expect(functions.map(({ id }) => id).sort()).toEqual([...associated.keys()].sort());
  }
});

test('the metadata is English in functions.json and French in functions-fr.json; names are the same and errors are handed over', () => {
  const english = JSON.parse(read('functions.json')) as Metadata;
  const french = JSON.parse(read('functions-fr.json')) as Metadata;
  expect([english.allowErrorForDataTypeAny, french.allowErrorForDataTypeAny]).toEqual([true, true]);
  expect(english.functions.map(({ name }) => name)).toEqual(french.functions.map(({ name }) => name));
  const same = english.functions.filter(({ description }, index) => description === french.functions[index]?.description);
  expect(same).toEqual([]);
});

test('the page loads Microsoft’s library first, then the functions, then the pane, and nothing from elsewhere', () => {
  const scripts = [...read('taskpane.html').matchAll(/<script[^>]* src="?([^"> ]+)/g)].map(([, source]) => source);
  expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js', 'taskpane.js']);
});

test('what a user downloads stays within the budgets', () => {
  const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  const scripts = readdirSync(built.folder).filter((name) => name.endsWith('.js'));
  expect(sizeOf(['functions.js'])).toBeLessThanOrEqual(12 * 1024);
  expect(sizeOf(['taskpane.js'])).toBeLessThanOrEqual(65 * 1024);
  // Everything that there is of the pane, in both languages, with the jury and the copy to share.
  expect(sizeOf(scripts.filter((name) => /^(?:taskpane|pane-.*)\.js$/.test(name)))).toBeLessThanOrEqual(260 * 1024);
});

test('a build above its budget fails and says by how much', () => {
  const config = join(mkdtempSync(join(tmpdir(), 'config-')), 'webpack.config.js');
  writeFileSync(
    config,
    `const configurations = require(${JSON.stringify(join(ROOT, 'webpack.config.js'))});
     module.exports = async (env, options) => {
       const [functions] = await configurations(env, options);
       return { ...functions, entry: { functions: ${JSON.stringify(require.resolve('react-dom'))} } };
     };`,
  );
  const { succeeded, output } = build(ADDRESS, config);
  expect(succeeded).toBe(false);
  expect(output).toMatch(/functions: \d+ bytes gzipped, the budget is 12288/);
});

test('an address without https is refused', () => {
  const { succeeded, output } = build('http://notes.example/');
  expect(succeeded).toBe(false);
  expect(output).toContain('ADDIN_URL is the https address');
});

test('every page has the licences of the packages in it', () => {
  const packages = (name: string): string[] =>
    [...read(name).matchAll(/^(\S+) \d\S* \((?:MIT|ISC|0BSD|Apache-2\.0)\)$/gm)].map(([, one]) => one ?? '');
  expect(packages('licences-taskpane.txt')).toEqual(
    expect.arrayContaining(['react', 'react-dom', 'office-ui-fabric-react', 'fflate', 'saxes', 'zod']),
  );
  expect(packages('licences-workbench.txt')).toEqual(
    expect.arrayContaining(['react', 'slickgrid', 'numfmt', '@borgar/fx', '@formulajs/formulajs']),
  );
});
