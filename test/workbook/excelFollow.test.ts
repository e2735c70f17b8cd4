/** @jest-environment jsdom */
import { cellKey } from '../../src/model/sheet';
import type { Change, Workbook } from '../../src/workbook/workbook';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import type { Calculate } from '../host/book/simulatedBook';
import { CURRENT_APIS } from '../host/conversation';
import { gradeSheet } from '../host/gradeSheet';
import { eventually } from '../support/eventually';
import { startOffice, type OfficePage } from '../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel, type SimulatedExcelOptions } from '../host/simulatedExcel';

let page: OfficePage;
let excel: SimulatedExcel;
let workbook: Workbook;
let told: (readonly Change[])[];
let end: () => Promise<void>;
beforeAll(async () => {
  page = await startOffice({ ...CURRENT_APIS, ExcelApi: '1.17', ExcelApiOnline: '1.1' });
});
afterEach(async () => {
  await end();
  expect(excel.refused).toEqual([]);
});

/** The mean of A and B of each row stands in C; the mean of all rows in E1 of the other sheet. */
const calculate: Calculate = (_formula, { sheet, row }, book) => {
  const notes = book.sheet('Notes');
  const mean = (at: number): number => (Number(notes.value(at, 0)) + Number(notes.value(at, 1))) / 2;
  return sheet === 'Notes' ? mean(row) : mean(0) + mean(1);
};
const sheets = [
  {
    name: 'Notes',
    values: [[10, 12, 11], [8, 10, 9], ['x']],
    formulas: [
      [undefined, undefined, '=MEAN(A1:B1)'],
      [undefined, undefined, '=MEAN(A2:B2)'],
    ],
  },
  { name: 'Synthèse', values: [[1, null, null, null, 20]], formulas: [[undefined, undefined, undefined, undefined, '=SUM(Notes!C1:C2)']] },
];

async function start(options: Partial<SimulatedExcelOptions> = {}): Promise<void> {
  excel = page.open(simulatedExcel({ sheets, calculate, ...options }));
  workbook = excelWorkbook();
  told = [];
  await workbook.read();
  end = await workbook.follow((changes) => told.push(changes));
}

/** Waits until something was told, or for longer than a burst lasts. */
async function settle(most = 900): Promise<void> {
  const until = performance.now() + most;
  const before = told.length;
  while (told.length === before && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('a mark that is typed: its whole row and the formulas elsewhere that follow from it, in one sync', async () => {
  await start();
  const syncs = excel.syncs.length;
  excel.user.type('Notes', 'A2', 12);
  await settle();
  expect(told).toEqual([
    [
      {
        kind: 'cells',
        sheet: 'Notes',
        area: { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 },
        values: [[12, 10, 11]],
        formulas: [[undefined, undefined, '=MEAN(A2:B2)']],
        kinds: new Map(),
      },
      expect.objectContaining({ sheet: 'Notes', values: [[11]], area: { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 2 } }),
      expect.objectContaining({ sheet: 'Synthèse', values: [[22]], area: { firstRow: 0, lastRow: 0, firstColumn: 4, lastColumn: 4 } }),
    ],
  ]);
  expect(excel.syncs.length - syncs).toBe(1);
});

test('a burst is one list and one sync; a co-author’s change is told like anyone’s', async () => {
  await start();
  const syncs = excel.syncs.length;
  for (let mark = 1; mark <= 5; mark++) excel.user.type('Notes', 'B1', mark);
  excel.user.type('Notes', 'A3', 'ABS', 'Remote');
  await settle();
  await settle(300);
  expect(told).toHaveLength(1);
  expect(told[0]).toContainEqual(
    expect.objectContaining({ area: { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 2 }, values: [['ABS', null, null]] }),
  );
  expect(told[0]).toContainEqual(expect.objectContaining({ values: [[10, 5, 7.5]] }));
  expect(excel.syncs.length - syncs).toBe(1);
});

test('what turns into a date, and a row below the last one', async () => {
  await start();
  excel.user.type('Notes', 'B2', '5/22/2026');
  await settle();
  expect(told.flat()).toContainEqual(expect.objectContaining({ kinds: new Map([[cellKey(1, 1), 'date']]) }));
  excel.user.type('Notes', 'A4', 14);
  await settle();
  expect(told[1]).toContainEqual(
    expect.objectContaining({ area: { firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 2 }, values: [[14, null, null]] }),
  );
});

test('a large workbook: one student’s row, not the sheet', async () => {
  await start({ sheets: [gradeSheet('Notes', 2000, 40)], calculate: () => 1 });
  const cells = excel.syncs.length;
  excel.user.type('Notes', 'B3', 20);
  await settle();
  expect(excel.syncs.slice(cells).map(({ cellsRead }) => cellsRead)).toEqual([40 + 4 * 2000]);
  expect(told[0]?.[0]).toMatchObject({ kind: 'cells', area: { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 39 } });
});

test('the same value again is no change', async () => {
  await start();
  excel.user.type('Notes', 'A1', 10);
  await settle(700);
  expect(told).toEqual([]);
});

test.each([true, false])('our own writes are not told where Excel says which they are: %s', async (tellsTriggerSource) => {
  const isSetSupported = Office.context.requirements.isSetSupported.bind(Office.context.requirements);
  const older = (set: string, version?: string): boolean =>
    isSetSupported(set, version) && (tellsTriggerSource || Number(version) !== 1.14);
  const spy = jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation(older as typeof isSetSupported);
  await start({ tellsTriggerSource });
  await workbook.apply([{ kind: 'writeCells', at: { sheet: 'Notes', row: 2, column: 1 }, cells: [['ours'], ['too']] }]);
  excel.user.type('Synthèse', 'A1', 2);
  const cells = (sheet: string, values: unknown[][]): unknown => expect.objectContaining({ kind: 'cells', sheet, values });
  const ours = [
    ['x', 'ours', null],
    [null, 'too', null],
  ];
  await eventually(
    () => told.flat(),
    [...(tellsTriggerSource ? [] : [cells('Notes', ours)]), cells('Synthèse', [[2, null, null, null, 20]])],
  );
  spy.mockRestore();
});

test.each<[string, (host: SimulatedExcel) => void]>([
  ['rows inserted', (host) => host.user.insertRows('Notes', 1, 2)],
  ['a sheet added', (host) => host.user.addSheet({ name: 'Nouvelle', values: [] })],
  ['a sheet deleted', (host) => host.user.deleteSheet('Synthèse')],
  ['a sheet renamed', (host) => host.user.renameSheet('Notes', 'Notes 2016')],
])('%s: everything must be read again', async (_what, act) => {
  await start();
  act(excel);
  await settle();
  expect(told).toEqual([[{ kind: 'structure' }]]);
});

test('a rename that this Excel does not tell shows with the next change', async () => {
  await start({ calculate: () => 1 });
  excel.sheet('Notes').name = 'Notes 2016';
  excel.user.type('Notes 2016', 'A1', 3);
  await settle();
  expect(told).toEqual([[{ kind: 'structure' }]]);
});

test('a reading that fails: everything must be read again', async () => {
  await start();
  excel.failAt(1, { code: 'GeneralException' });
  excel.user.type('Notes', 'A1', 3);
  await settle();
  expect(told).toEqual([[{ kind: 'structure' }]]);
});

test('a whole column cleared is read as far as the sheet goes', async () => {
  await start({ calculate: () => 5 });
  for (let row = 0; row < 3; row++) excel.sheet('Notes').put(row, 1, null);
  excel.user.tell([{ sheetId: excel.sheet('Notes').id, address: 'B:B' }], { source: 'Local' });
  await settle();
  expect(told[0]?.[0]).toMatchObject({
    area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 },
    values: [
      [10, null, 5],
      [8, null, 5],
    ],
  });
});

test('once ended nothing is told, and Excel is no longer listened to', async () => {
  await start();
  expect(excel.listeners).toBe(5);
  await end();
  expect(excel.listeners).toBe(0);
  excel.user.type('Notes', 'A1', 3);
  await settle(700);
  expect(told).toEqual([]);
  end = () => Promise.resolve();
});
