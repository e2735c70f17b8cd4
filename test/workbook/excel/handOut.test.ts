/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { openFile } from '../../../src/workbook/file';
import { saveFile } from '../../../src/workbook/saveFile';
import { CURRENT_APIS } from '../../host/conversation';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
import { putJury } from './juryDesign';

// jsdom has neither; every browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Much is written here, on machines that do other things too.
let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});
afterEach(() => {
  expect(excel.refused).toEqual([]);
  expect(excel.copies.open).toBe(0);
});

const demo = new Uint8Array(readFileSync(join(__dirname, '../../workbooks/demo_promotion_2016.xlsx')));
const open = (file: Uint8Array, payloadLimit?: number): void => {
  const sheets = [{ name: 'Notes', values: [[1]] }];
  excel = page.open(simulatedExcel({ sheets, file: () => file, ...(payloadLimit === undefined ? {} : { payloadLimit }) }));
};

/** Nine megabytes that are not all alike: three slices. */
const large = Uint8Array.from({ length: 9_000_000 }, (_, index) => (index * 7919) % 251);

test('the file comes whole, in slices, and is always closed', async () => {
  open(large);
  const progress: number[] = [];
  const bytes = await excelWorkbook().bytes({ onProgress: (fraction) => progress.push(fraction) });
  expect(Buffer.compare(bytes, large)).toBe(0);
  expect(progress).toEqual([1 / 3, 2 / 3, 1]);
});

test('a slice that fails, an abort: the file is closed all the same', async () => {
  open(large);
  excel.copies.failAtSlice(1);
  await expect(excelWorkbook().bytes()).rejects.toMatchObject({ fault: { code: 'excelFailed', excelCode: 'Office 5001' } });
  expect(excel.copies.open).toBe(0);
  const controller = new AbortController();
  const onProgress = (): void => controller.abort('enough');
  open(large);
  await expect(excelWorkbook().bytes({ signal: controller.signal, onProgress })).rejects.toBe('enough');
});

test('the shared copy: the file, edited, opens as a new workbook, and the workbook itself is not touched', async () => {
  open(demo);
  const workbook = excelWorkbook();
  const made = await saveFile(await openFile(await workbook.bytes()), [putJury]);
  await workbook.handOut(made, 'Promotion 2016 – jury.xlsx');
  expect(excel.book.opened).toHaveLength(1);
  expect(Buffer.compare(excel.book.opened[0] ?? new Uint8Array(), made)).toBe(0);
  expect(excel.syncs.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
});

test('a copy that is too large for Excel on the web, and bytes that are no workbook', async () => {
  open(demo, 10_000);
  await expect(excelWorkbook().handOut(demo, 'x.xlsx')).rejects.toMatchObject({ fault: { code: 'copyTooLarge' } });
  open(demo);
  await expect(excelWorkbook().handOut(new Uint8Array([1, 2]), 'x.xlsx')).rejects.toMatchObject({
    fault: { code: 'excelFailed', excelCode: 'InvalidArgument' },
  });
});

test('an Excel that does not give its file away says so', async () => {
  open(demo);
  expect(CURRENT_APIS.CompressedFile).toBe('1.1');
  const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation((set) => set !== 'CompressedFile');
  await expect(excelWorkbook().bytes()).rejects.toMatchObject({ fault: { code: 'apiTooOld', missing: ['CompressedFile 1.1'] } });
  supported.mockRestore();
});
