import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rncp10118 } from '../../../../src/certifications/rncp10118';
import { checkedFile } from '../../../../src/hosts/check/checkedFile';
import { judgeWorkbook } from '../../../../src/judgeWorkbook';
import type { Deliverable } from '../../../../src/views/deliverables/deliverable';
import { openFile } from '../../../../src/workbook/file';
import { structureFaults } from '../../../support/excelStructure/structureFaults';
import { sourceOf, withPapers, words, workbookBytes } from '../../../support/deliverables';
import { lostBetween } from '../../../support/lostBetween';

const WORKBOOKS = join(__dirname, '../../../workbooks');
const EVERYTHING: readonly Deliverable[] = ['marks', 'jury', 'resits', 'minutes', 'anonymousMinutes', 'legend'];
/** Nobody to judge in an empty workbook; five thousand students have their own measures. */
const samples = ['', 'rich'].flatMap((folder) =>
  readdirSync(join(WORKBOOKS, folder)).flatMap((name) =>
    /\.xlsx$/.test(name) && !/^(p15|p16|libreoffice)/.test(name) ? [join(folder, name)] : [],
  ),
);

/** What `check --out` makes of a workbook today. */
async function sharedToday(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openFile(bytes);
  const options = { intake: null, readings: {}, centresComplete: false };
  return (await checkedFile(file, judgeWorkbook(file.sheets, rncp10118, options), rncp10118, words)).bytes;
}

afterEach(() => jest.useRealTimers());

describe.each(samples)('%s', (name) => {
  const original = workbookBytes(name);

  it('loses nothing to all the papers, which Excel would open', async () => {
    expect(sourceOf((await openFile(original)).sheets).check.judgements.length).toBeGreaterThan(0);
    const known = new Set(await structureFaults(original));
    const written = await withPapers(original, ...EVERYTHING);
    expect(await lostBetween(original, written, new Set())).toEqual([]);
    expect((await structureFaults(written)).filter((fault) => !known.has(fault))).toEqual([]);
    const ours = (await openFile(written)).sheets.flatMap((sheet) => sheet.ours ?? []);
    expect([...ours].sort()).toEqual(['anonymousMinutes', 'jury', 'legend', 'minutes', 'resits']);
  });

  it('has a shared copy that is its own shared copy the same day', async () => {
    jest.useFakeTimers({ now: new Date(2026, 10, 22), doNotFake: ['setImmediate', 'setTimeout', 'queueMicrotask', 'nextTick'] });
    const copy = await sharedToday(original);
    expect(Buffer.compare(copy, original)).not.toBe(0);
    expect(Buffer.compare(await sharedToday(copy), copy)).toBe(0);
  });
});
