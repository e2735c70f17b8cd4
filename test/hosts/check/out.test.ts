import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFile } from '../../../src/workbook/file';
import { saveFile } from '../../../src/workbook/saveFile';
import { DEFAULT_SETTINGS } from '../../../src/workbook/settings';
import { workbookBytes } from '../../support/deliverables';
import { xlsxBytes, xlsxParts } from '../../support/xlsxFile';

const ROOT = resolve(__dirname, '../../..');
const COMMAND = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/hosts/check/main.ts')];
const check = (...line: string[]) => spawnSync(process.execPath, [...COMMAND, ...line], { encoding: 'utf8' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes the copy beside the report, leaves the original as it was, and changes nothing on its own output', async () => {
  const [input, out, again] = ['Notes.xlsx', 'Copie.xlsx', 'Encore.xlsx'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(input, workbookBytes('p01_clean_table.xlsx'));
  const first = check(input, '--json', '--out', out);
  expect(first.stderr).toBe('Copie écrite\u00a0: Copie.xlsx\n');
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ workbook: 'Notes.xlsx' });
  expect(Buffer.compare(readFileSync(input), workbookBytes('p01_clean_table.xlsx'))).toBe(0);
  expect((await openFile(new Uint8Array(readFileSync(out)))).sheets.map(({ ours }) => ours)).toEqual([undefined, 'jury', 'legend']);

  const report = execFileSync(process.execPath, [...COMMAND, out, '--json', '--out', again], { encoding: 'utf8' });
  expect(Buffer.compare(readFileSync(again), readFileSync(out))).toBe(0);
  expect({ ...(JSON.parse(report) as object), workbook: 'Notes.xlsx' }).toEqual(JSON.parse(first.stdout));
});

it('checks a workbook as the pane does that has chosen for it, and says so', async () => {
  const file = await openFile(workbookBytes('p01_clean_table.xlsx'));
  const input = join(folder, 'Notes.xlsx');
  writeFileSync(input, await saveFile(file, [], { settings: { ...DEFAULT_SETTINGS, intake: 2014, readings: { resit: 'capped' } } }));
  const { stdout, status } = check(input);
  expect(status).toBe(0);
  expect(stdout).toContain('Réglages gardés dans le classeur\u00a0: intake=2014, reading resit=capped\n');
  expect(JSON.parse(check(input, '--json', '--reading', 'resit=replaces').stdout)).toMatchObject({ fromWorkbook: ['intake=2014'] });
});

it.each([
  [
    'a protected sheet',
    'xl/worksheets/sheet1.xml',
    '</sheetData>',
    '<sheetProtection sheet="1"/>',
    'la feuille «\u00a0Notes\u00a0» est protégée',
  ],
  [
    'a protected structure',
    'xl/workbook.xml',
    'relationships">',
    '<workbookProtection lockStructure="1"/>',
    'la structure du classeur est protégée',
  ],
])('refuses %s in one sentence and writes nothing', (_, part, after, tag, sentence) => {
  const sheets = [
    {
      name: 'Notes',
      rows: [
        ['N° étudiant', 'Nom', 'A', 'B', 'C', 'D', 'TOEIC'],
        [1, 'x', 9, 14, 14, 14, 800],
      ],
    },
  ];
  writeFileSync(join(folder, 'a.xlsx'), xlsxBytes(sheets, { [part]: xlsxParts(sheets)[part]?.replace(after, after + tag) ?? null }));
  const { status, stderr, stdout } = check(join(folder, 'a.xlsx'), '--out', join(folder, 'b.xlsx'));
  expect(stderr).toContain(`«\u00a0a.xlsx\u00a0» n’est pas modifié\u00a0: ${sentence}`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([status, stdout]).toEqual([1, '']);
  expect(() => readFileSync(join(folder, 'b.xlsx'))).toThrow();
});

it('is wrong usage where the copy would be the original', () => {
  writeFileSync(join(folder, 'a.xlsx'), workbookBytes('p01_clean_table.xlsx'));
  const { status, stderr } = check(join(folder, 'a.xlsx'), '--out', join(folder, '.', 'a.xlsx'), '--language', 'en');
  expect(status).toBe(2);
  expect(stderr).toContain('The workbook checked is never overwritten');
});

it('says nothing when only the first lines of its report are read', async () => {
  const input = join(folder, 'Notes.xlsx');
  writeFileSync(input, workbookBytes('p15_5000_students.xlsx'));
  const running = spawn(process.execPath, [...COMMAND, input, '--json']);
  let said = '';
  running.stderr.on('data', (part: Buffer) => (said += part.toString()));
  running.stdout.once('data', () => running.stdout.destroy());
  const status = await new Promise((resolve) => running.on('close', resolve));
  expect([status, said]).toEqual([0, '']);
});
