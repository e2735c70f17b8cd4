/** @jest-environment jsdom */
import type { CellContent, WriteCells } from '../../src/workbook/edits';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import type { SheetInput } from '../host/book/simulatedSheet';
import { startOffice, type OfficePage } from '../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel, type SimulatedExcelOptions } from '../host/simulatedExcel';

let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});
afterEach(() => {
  expect(excel.refused).toEqual([]);
});

const open = (sheet: Partial<SheetInput>, options: Partial<SimulatedExcelOptions> = {}): SimulatedExcel =>
  (excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values: [], ...sheet }], ...options })));
const write = (cells: readonly (readonly (CellContent | undefined)[])[], row = 0, column = 0): WriteCells => ({
  kind: 'writeCells',
  at: { sheet: 'Notes', row, column },
  cells,
});
const fault = (code: string, data: object = {}): object => ({ fault: { code, ...data } });
const column = (length: number, content: (row: number) => CellContent): CellContent[][] =>
  Array.from({ length }, (_, row) => [content(row)]);

describe('what is written', () => {
  test.each<[CellContent, string | undefined]>([
    [12.5, '12.5'],
    [0, '0'],
    [1 / 3, '0.3333333333333333'],
    ['Delcezan Aïcha', '"Delcezan Aïcha"'],
    ['=1+1', '"=1+1"'],
    ['+33 6', '"+33 6"'],
    ['-Dupont', '"-Dupont"'],
    ['@here', '"@here"'],
    ["'quoted", '"\'quoted"'],
    ['12.5', '"12.5"'],
    ['007', '"007"'],
    ['1/2', '"1/2"'],
    ['60%', '"60%"'],
    ['TRUE', '"TRUE"'],
    ['#N/A', '"#N/A"'],
    [' ', '" "'],
    [true, 'true'],
    [null, undefined],
    ['', undefined],
    [{ formula: '=A1*2' }, '=A1*2'],
  ])('%j is in the cell afterwards as %s', async (content, kept) => {
    open({ values: [['before', 'beside']] }, { calculate: () => 1 });
    await excelWorkbook().apply([write([[content]])]);
    expect(excel.sheet('Notes').contents()).toEqual({ ...(kept === undefined ? {} : { A1: kept }), B1: '"beside"' });
  });

  test('several edits, ragged lines, cells that stay as they are', async () => {
    open({
      values: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    await excelWorkbook().apply([write([['a'], [undefined, 'b', null]]), write([[9]], 3, 1)]);
    expect(excel.sheet('Notes').contents()).toEqual({ A1: '"a"', B1: '2', C1: '3', A2: '4', B2: '"b"', B4: '9' });
  });

  test('a formula alone spills; in a block each formula gives one value', async () => {
    open({}, { calculate: () => [[1], [2]] });
    await excelWorkbook().apply([write([[{ formula: '=F()' }]])]);
    expect(excel.sheet('Notes').contents()).toEqual({ A1: '=F()', A2: '2' });
    await excelWorkbook().apply([write([[{ formula: '=F()' }], [{ formula: '=F()' }]], 0, 3)]);
    expect(excel.sheet('Notes').contents()).toMatchObject({ D1: '=F()', D2: '=F()' });
  });

  test('nothing to write asks Excel for nothing but its sheets', async () => {
    open({});
    await excelWorkbook().apply([write([])]);
    expect(excel.syncs).toHaveLength(1);
  });
});

describe('what stands in the way is found before anything is written', () => {
  const untouched = async (expected: object): Promise<void> => {
    const before = excel.sheet('Notes').contents();
    await expect(excelWorkbook().apply([write([[7]])])).rejects.toMatchObject(expected);
    expect(excel.sheet('Notes').contents()).toEqual(before);
    expect(excel.syncs.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
  };

  test('a workbook that is read-only', async () => {
    open({ values: [[1]] }).book.readOnly = true;
    await untouched(fault('readOnly'));
  });

  test('an active filter of the sheet or of a table', async () => {
    open({ values: [[1]], filtered: true });
    await untouched(fault('filterActive', { sheet: 'Notes' }));
    open({ tables: [{ name: 'T', area: { firstRow: 0, lastRow: 5, firstColumn: 0, lastColumn: 0 }, hasTotalRow: false, filtered: true }] });
    await untouched(fault('filterActive', { sheet: 'Notes' }));
  });

  test('a protected sheet, unless every cell to write is unlocked', async () => {
    const unlocked = [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }];
    open({ values: [[1, 2, 3]], isProtected: true });
    await untouched(fault('sheetProtected', { sheet: 'Notes' }));
    open({ values: [[1, 2, 3]], isProtected: true, unlocked });
    await excelWorkbook().apply([write([[7, 8]])]);
    expect(excel.sheet('Notes').contents()).toEqual({ A1: '7', B1: '8', C1: '3' });
    await expect(excelWorkbook().apply([write([[0, 0, 0]])])).rejects.toMatchObject(fault('sheetProtected', { sheet: 'Notes' }));
    expect(excel.sheet('Notes').contents()).toEqual({ A1: '7', B1: '8', C1: '3' });
  });

  test('a protected structure does not hinder cells, another sheet’s filter neither', async () => {
    open({ values: [[1]] }).book.structureProtected = true;
    excel.book.addSheet({ name: 'Autre', values: [], filtered: true, isProtected: true });
    await excelWorkbook().apply([write([[7]])]);
    expect(excel.sheet('Notes').contents()).toEqual({ A1: '7' });
  });

  test('a sheet that is not there', async () => {
    open({});
    const edit = { ...write([[1]]), at: { sheet: 'Jury', row: 0, column: 0 } };
    await expect(excelWorkbook().apply([write([[1]]), edit])).rejects.toMatchObject(fault('sheetMissing', { sheet: 'Jury' }));
    expect(excel.sheet('Notes').contents()).toEqual({});
  });

  test('a cell being edited', async () => {
    open({ values: [[1]] });
    const stop = excel.startEditing();
    await untouched(fault('cellBeingEdited'));
    stop();
  });
});

describe('a cell that does not take its content', () => {
  test('under a merged area: everything is as before, and the cell is named', async () => {
    open({
      values: [
        [1, 2],
        [3, 4],
      ],
      merges: [{ firstRow: 0, lastRow: 1, firstColumn: 1, lastColumn: 1 }],
    });
    excel.sheet('Notes').put(1, 1, null);
    const before = excel.sheet('Notes').contents();
    await expect(
      excelWorkbook().apply([
        write([
          [5, 6],
          [7, 8],
        ]),
      ]),
    ).rejects.toMatchObject(fault('cellRefused', { at: { sheet: 'Notes', row: 1, column: 1 } }));
    expect(excel.sheet('Notes').contents()).toEqual(before);
  });

  test('where Excel turns a content into something else', async () => {
    open({ values: [['12,5']] }, { calculate: () => 1 });
    excel.book.type = (sheet) => sheet.put(0, 0, 12);
    await expect(excelWorkbook().apply([write([[12.5]])])).rejects.toMatchObject(
      fault('cellRefused', { at: { sheet: 'Notes', row: 0, column: 0 } }),
    );
  });
});

describe('cells with a text format', () => {
  const formats = new Map([0, 1, 2, 3, 4].map((column) => [column, '@']));
  const values = [['12,5', '007', 'x', 'y', 'z']];
  const edits = [write([[12.5, '008', true, { formula: '=A1' }, null]])];

  test('numbers, booleans and formulas take the general format, texts keep theirs', async () => {
    open({ values, formats }, { calculate: () => 12.5 });
    await excelWorkbook().apply(edits);
    expect(excel.sheet('Notes').contents()).toEqual({ A1: '12.5', B1: '"008"', C1: 'true', D1: '=A1' });
    expect([...excel.sheet('Notes').formats.values()]).toEqual(['General', '@', 'General', 'General', '@']);
  });

  test('a write that fails gives them their text format back', async () => {
    open({ values, formats }, { calculate: () => 12.5 });
    const before = excel.sheet('Notes').contents();
    excel.failAt(3, { code: 'GeneralException', afterActions: 100 });
    await expect(excelWorkbook().apply(edits)).rejects.toMatchObject(fault('writeUndone'));
    expect(excel.sheet('Notes').contents()).toEqual(before);
    expect([...excel.sheet('Notes').formats.values()]).toEqual(['@', '@', '@', '@', '@']);
  });
});

describe('size', () => {
  test('at most 100,000 cells a sync, each way', async () => {
    open({});
    const progress: number[] = [];
    await excelWorkbook().apply([write(Array.from({ length: 5000 }, (_, row) => Array.from({ length: 40 }, () => row)))], {
      onProgress: (fraction) => progress.push(fraction),
    });
    expect(Object.keys(excel.sheet('Notes').contents())).toHaveLength(200_000);
    expect(excel.sheet('Notes').contents()).toMatchObject({ A1: '0', AN2500: '2499', A2501: '2500', AN5000: '4999' });
    expect(excel.syncs.every(({ cellsRead, cellsWritten }) => cellsRead <= 100_000 && cellsWritten <= 100_000)).toBe(true);
    expect(excel.syncs).toHaveLength(5);
    expect(progress).toEqual([0.5, 1]);
  });

  test.each([12_000, 40_000])('with at most %i bytes a request it writes in halves', async (payloadLimit) => {
    open({}, { payloadLimit });
    await excelWorkbook().apply([write(column(900, (row) => `note ${row}`))]);
    expect(excel.sheet('Notes').contents()).toMatchObject({ A1: '"note 0"', A450: '"note 449"', A900: '"note 899"' });
  });
});

describe('an interruption leaves the workbook as it was, or complete', () => {
  const values = [
    [1, '007', '=note', '#N/A'],
    [true, null, 12.5, 'Dupont'],
  ];
  const formulas = [undefined, [undefined, undefined, '=A1/2']];
  const edits = [
    write([
      [5, 5, 5, 5],
      ['x', 'x', 'x', 'x'],
    ]),
    write(
      column(4, () => 9),
      5,
      1,
    ),
  ];
  const start = (): Record<string, string> =>
    open({ values, formulas }, { calculate: () => 12.5 })
      .sheet('Notes')
      .contents();

  test('the edits themselves', async () => {
    const before = start();
    expect(before).toEqual({ A1: '1', B1: '"007"', C1: '"=note"', D1: '"#N/A"', A2: 'true', C2: '=A1/2', D2: '"Dupont"' });
    await excelWorkbook().apply(edits);
    expect(excel.sheet('Notes').contents()).toEqual({
      A1: '5',
      B1: '5',
      C1: '5',
      D1: '5',
      A2: '"x"',
      B2: '"x"',
      C2: '"x"',
      D2: '"x"',
      B6: '9',
      B7: '9',
      B8: '9',
      B9: '9',
    });
    expect(excel.syncs).toHaveLength(3);
  });

  test.each([1, 2])('a failure at sync %i, before anything is written', async (sync) => {
    const before = start();
    excel.failAt(sync, { code: 'GeneralException' });
    await expect(excelWorkbook().apply(edits)).rejects.toMatchObject(fault('excelFailed', { excelCode: 'GeneralException' }));
    expect(excel.sheet('Notes').contents()).toEqual(before);
  });

  test.each([undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100])('the write fails after %s actions', async (afterActions) => {
    const before = start();
    excel.failAt(3, { code: 'GeneralException', ...(afterActions === undefined ? {} : { afterActions }) });
    await expect(excelWorkbook().apply(edits)).rejects.toMatchObject(fault('writeUndone', { excelCode: 'GeneralException' }));
    expect(excel.sheet('Notes').contents()).toEqual(before);
  });

  test('where it cannot be put back either, the areas are told', async () => {
    start();
    excel.failAt(3, { code: 'GeneralException', afterActions: 100 });
    excel.failAt(4, { code: 'AccessDenied' });
    excel.failAt(5, { code: 'AccessDenied' });
    const halfway = fault('writeLeftHalfway', { excelCode: 'GeneralException', areas: ['Notes!A1:D2', 'Notes!B6:B9'] });
    await expect(excelWorkbook().apply(edits)).rejects.toMatchObject(halfway);
  });

  test('it is tried twice to put it back', async () => {
    const before = start();
    excel.failAt(3, { code: 'GeneralException', afterActions: 100 });
    excel.failAt(4, { code: 'ConnectionFailure' });
    await expect(excelWorkbook().apply(edits)).rejects.toMatchObject(fault('writeUndone'));
    expect(excel.sheet('Notes').contents()).toEqual(before);
  });

  const large = [write(column(150_000, () => 9))];
  const kept = { A1: '1', A100001: '2', A150000: '3' };
  const openLarge = (): void => {
    open({ values: [[1]] });
    excel.sheet('Notes').put(100_000, 0, 2);
    excel.sheet('Notes').put(149_999, 0, 3);
  };

  test.each([4, 5])('a write of several blocks fails at sync %i', async (sync) => {
    openLarge();
    excel.failAt(sync, { code: 'ConnectionFailure', afterActions: 40 });
    await expect(excelWorkbook().apply(large)).rejects.toMatchObject(fault('writeUndone', { excelCode: 'ConnectionFailure' }));
    expect(excel.sheet('Notes').contents()).toEqual(kept);
  });

  test('stopped between two blocks', async () => {
    openLarge();
    const controller = new AbortController();
    const onProgress = (): void => controller.abort('enough');
    await expect(excelWorkbook().apply(large, { signal: controller.signal, onProgress })).rejects.toBe('enough');
    expect(excel.sheet('Notes').contents()).toEqual(kept);
  });

  test('stopped before the first block: nothing is written at all', async () => {
    openLarge();
    const controller = new AbortController();
    const plan = excelWorkbook().apply(large, { signal: controller.signal });
    const failure = expect(plan).rejects.toBe('enough');
    while (excel.syncs.length < 2) await new Promise((resolve) => setTimeout(resolve));
    controller.abort('enough');
    await failure;
    expect(excel.syncs.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
  });

  test('someone starts typing between two blocks: the rest waits', async () => {
    openLarge();
    const onProgress = (fraction: number): void => {
      if (fraction < 1) setTimeout(excel.startEditing(), 20);
    };
    await excelWorkbook().apply(large, { onProgress });
    expect(Object.keys(excel.sheet('Notes').contents())).toHaveLength(150_000);
  });
});
