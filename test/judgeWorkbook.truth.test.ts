import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rncp10118 } from '../src/certifications/rncp10118';
import { jsonReport } from '../src/hosts/check/jsonReport';
import { judgeWorkbook } from '../src/judgeWorkbook';
import type { Readings } from '../src/model/readings';
import type { Sheet } from '../src/model/sheet';
import { openFile } from '../src/workbook/file';
import { differencesFromTruth, type Report, type Truth } from './support/truth';

const FOLDER = join(__dirname, 'workbooks');
const truths = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Truth] as const);

/** `--reading resit=capped` as the command line gives it. */
const readingsOf = (args: readonly string[]): Readings =>
  Object.fromEntries(args.filter((arg) => arg.includes('=')).map((arg) => arg.split('=') as [string, string]));

async function reportOf(truth: Truth, change: (sheet: Sheet) => Sheet): Promise<Report> {
  const { sheets } = await openFile(readFileSync(join(FOLDER, truth.workbook)));
  const options = { intake: null, readings: readingsOf(truth.args), centresComplete: false };
  return jsonReport(judgeWorkbook(sheets.map(change), rncp10118, options), truth.workbook) as Report;
}

test.each(truths.filter(([, { exit }]) => exit === undefined))('%s is what the workbook comes to', async (_name, truth) => {
  expect(differencesFromTruth(truth, await reportOf(truth, (sheet) => sheet))).toEqual([]);
});

test.each(truths.filter(([, { exit }]) => exit === undefined))(
  '%s stands without merged cells, which Excel does not tell',
  async (_name, truth) => {
    expect(differencesFromTruth(truth, await reportOf(truth, (sheet) => ({ ...sheet, merges: [] })))).toEqual([]);
  },
);

test.each(truths.filter(([, { exit }]) => exit !== undefined))('%s has nobody to judge', async (_name, truth) => {
  expect((await reportOf(truth, (sheet) => sheet)).students).toEqual([]);
});

test('a report that differs is told', async () => {
  const [, truth] = truths[1] ?? [];
  if (truth === undefined) throw new Error('There is no truth to compare with.');
  const report = await reportOf(truth, (sheet) => sheet);
  const [first, ...others] = report.students;
  if (first === undefined) throw new Error('The sample has no student.');
  const changed: Report = { ...report, students: [{ ...first, verdict: 'outOfScope', companyMean: 1 }, ...others.slice(1)] };
  expect(differencesFromTruth(truth, changed)).toHaveLength(3);
});
