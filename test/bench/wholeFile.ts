import { readFileSync } from 'node:fs';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { judgeInSteps, judgeWorkbook } from '../../src/judgeWorkbook';
import { atOnce } from '../../src/model/inSteps';
import { openFile } from '../../src/workbook/file';
import { patchSheet } from '../../src/workbook/patchSheet';
import { saveFile } from '../../src/workbook/saveFile';
import { figure, median, peakMegabytes } from './measure';

const OPTIONS = { intake: null, readings: {}, centresComplete: false };

/** One file read, judged and saved with a mark written into it, in a process of its own; then judged again after one mark changed. */
export async function wholeFile(name: string, students: number): Promise<object> {
  const bytes = new Uint8Array(readFileSync(name));
  const before = peakMegabytes();
  const file = await openFile(bytes);
  const first = judgeWorkbook(file.sheets, rncp10118, OPTIONS);
  const at = { sheet: 'Promotion', row: 10, column: 20 };
  await saveFile(file, [{ kind: 'writeCells', at, cells: [[9.5]] }]);
  const peak = peakMegabytes();

  const often = { times: students > 5000 ? 5 : 9, warmups: students > 1000 ? 2 : 5 };
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error('The file has no sheet.');
  const area = { firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column };
  const changed = patchSheet(sheet, { area, values: [[9.5]], formulas: [[undefined]], kinds: new Map() });
  return {
    students,
    'file KB': Math.round(bytes.length / 1024),
    'read ms': figure(await median(() => openFile(bytes), often)),
    'judge ms': figure(await median(() => judgeWorkbook(file.sheets, rncp10118, OPTIONS), often)),
    'write and save ms': figure(await median(() => saveFile(file, [{ kind: 'writeCells', at, cells: [[9.5]] }]), often)),
    'judge again after one mark, ms': figure(await median(() => atOnce(judgeInSteps([changed], rncp10118, OPTIONS, [], first)), often)),
    'longest without a pause, ms': figure(longestStep(file.sheets)),
    'peak MB above the start': peak - before,
  };
}

function longestStep(sheets: Parameters<typeof judgeWorkbook>[0]): number {
  const work = judgeInSteps(sheets, rncp10118, OPTIONS, []);
  let [longest, last] = [0, performance.now()];
  while (work.next().done !== true) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}
