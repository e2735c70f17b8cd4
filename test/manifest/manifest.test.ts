import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../../src/hosts/functions/functions';
import { functionsMetadata } from '../../src/hosts/functions/metadata';
import { answerCommands } from '../../src/hosts/taskpane/commands';
import { functionNames, manifestFaults, pngSize, ROOT } from '../support/manifest';

const MANIFEST = join(ROOT, 'manifest.xml');
const xml = readFileSync(MANIFEST, 'utf8');
const SCHEMA = join(__dirname, 'xsd', 'OfficeAppManifestV1_1.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

test('nothing is wrong that the schema cannot see', () => {
  expect(manifestFaults(xml)).toEqual([]);
});

test.each([
  [
    'a resource that is not there',
    'resid="Check.Tip"',
    'resid="Check.Hint"',
    ['resid Check.Hint is not defined', 'resid Check.Tip is never used'],
  ],
  [
    'a resource defined twice',
    '<bt:String id="Pane.Label"',
    '<bt:String id="Check.Label"',
    ['resid Check.Label is defined twice', 'resid Pane.Label is not defined'],
  ],
  [
    'an address that is not https',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    ['http://localhost:3000/functions.js is not https'],
  ],
  [
    'an English address that is not https',
    'Value="https://localhost:3000/functions.json"',
    'Value="http://localhost:3000/functions.json"',
    ['http://localhost:3000/functions.json is not https'],
  ],
  ['an icon that is not there', 'icons/pane-80.png', 'icons/panel-80.png', ['/assets/icons/panel-80.png does not exist']],
  [
    'an icon of another size',
    'size="16" resid="Pane.16"',
    'size="16" resid="Pane.32"',
    ['/assets/icons/pane-32.png is 32 by 32, not 16', 'resid Pane.16 is never used'],
  ],
  [
    'an icon without a size that Excel needs',
    '<bt:Image size="80" resid="Check.80" />',
    '',
    ['an icon is not there at 80 pixels', 'resid Check.80 is never used'],
  ],
  ['a resid too long', /"Group\.Label"/g, `"${'G'.repeat(33)}"`, [`resid ${'G'.repeat(33)} is longer than 32 characters`]],
  [
    'another page for the runtime',
    '<Runtime resid="Taskpane.Url"',
    '<Runtime resid="GetStarted.Url"',
    [
      'the functions page is not the page of the shared runtime',
      'the function file is not the page of the shared runtime',
      'the pane is not the page of the shared runtime',
    ],
  ],
  ['a label without English', '<bt:Override Locale="en-US" Value="Check" />', '', ['Check.Label has no English']],
  ['a label too long', 'DefaultValue="Vérifier"', `DefaultValue="${'é'.repeat(126)}"`, ['Check.Label is longer than 125 characters']],
  ['an English tip too long', 'Value="Opens the pane: ', `Value="${'x'.repeat(250)}`, ['bt:Override is longer than 250 characters']],
  ['a name without English', '<Override Locale="en-US" Value="ENSIAME – Engineering degree" />', '', ['DisplayName has no English']],
] satisfies readonly (readonly [string, string | RegExp, string, readonly string[]])[])('finds %s', (_, from, to, faults) => {
  expect(xml.search(from)).toBeGreaterThan(0);
  expect(manifestFaults(xml.replace(from, to)).sort()).toEqual([...faults].sort());
});

test.each([16, 32, 64, 80, 128])('the product has an icon of %i pixels', (size) => {
  expect(pngSize(join(ROOT, 'assets', 'icons', `product-${size}.png`))).toEqual([size, size]);
});

test('Microsoft’s own tool reads it', () => {
  const script =
    "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)))";
  const read = JSON.parse(execFileSync(process.execPath, ['-e', script, MANIFEST], { cwd: ROOT, encoding: 'utf8' })) as Record<
    string,
    unknown
  >;
  expect(read).toMatchObject({
    officeAppType: 'TaskPaneApp',
    version: '1.0.0.0',
    defaultLocale: 'fr-FR',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
  });
});

(hasXmllint ? test : test.skip)('Microsoft’s schema accepts it, and not a manifest in the wrong order', () => {
  const validate = (text: string): number | null => spawnSync('xmllint', ['--noout', '--schema', SCHEMA, '-'], { input: text }).status;
  expect(validate(xml)).toBe(0);
  expect(validate(xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'))).not.toBe(0);
});

test.each(['fr', 'en'] as const)('every function that the %s metadata names is answered, and no other', (language) => {
  const { functions: described } = functionsMetadata(language, 'https://notes.example.fr/') as {
    functions: { id: string; name: string }[];
  };
  expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
  for (const { id, name } of described) expect(name).toBe(id);
});

test('every button of the ribbon that calls the page is answered', () => {
  const answered: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => answered.push(name) } } });
  answerCommands(() => undefined);
  expect(functionNames(xml).sort()).toEqual(answered.sort());
});
