import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../../src/hosts/functions/functions';
import { functionsMetadata } from '../../src/hosts/functions/metadata';
import { manifestFaults, pngSize, ROOT } from '../support/manifest';

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
  ['an icon that is not there', 'icons/pane-80.png', 'icons/panel-80.png', ['Pane.80: /assets/icons/panel-80.png does not exist']],
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
])('finds %s', (_, from, to, faults) => {
  expect(xml).toContain(from);
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
}, 30_000);

(hasXmllint ? test : test.skip)('Microsoft’s schema accepts it, and not a manifest in the wrong order', () => {
  const validate = (text: string): number | null => spawnSync('xmllint', ['--noout', '--schema', SCHEMA, '-'], { input: text }).status;
  expect(validate(xml)).toBe(0);
  expect(validate(xml.replace('<DefaultLocale>fr-FR</DefaultLocale>', ''))).not.toBe(0);
});

test.each(['fr', 'en'] as const)('every function that the %s metadata names is answered, and no other', (language) => {
  const { functions: described } = functionsMetadata(language) as { functions: { id: string; name: string }[] };
  expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
  for (const { id, name } of described) expect(name).toBe(id);
});
