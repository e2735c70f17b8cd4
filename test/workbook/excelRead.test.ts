/** @jest-environment jsdom */
import { cellKey, type Sheet } from '../../src/model/sheet';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { gradeSheet } from '../host/gradeSheet';
import { startOffice, type OfficePage } from '../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../host/simulatedExcel';

let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});
afterEach(() => {
  expect(excel.refused).toEqual([]);
});

const open = (...options: Parameters<typeof simulatedExcel>): SimulatedExcel => (excel = page.open(simulatedExcel(...options)));
const fault = (code: string, data: object = {}): object => ({ fault: { code, ...data } });

describe('what is read', () => {
  const notes: Sheet = {
    name: 'Notes',
    hidden: false,
    values: [
      ['Numéro', 'TOEIC', 'B', 'Date', 'Part', 'Fait'],
      [22967364, '750', 12.5, 46164, 0.6, true],
      [22967365, null, '#N/A', null, '', '=note'],
    ],
    formulas: [[], [undefined, undefined, '=A2/2'], [undefined, undefined, undefined, undefined, '=""']],
    kinds: new Map([
      [cellKey(1, 3), 'date'],
      [cellKey(1, 4), 'percent'],
    ]),
    merges: [],
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([1, 4]),
    tables: [{ name: 'Etudiants', area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 5 }, hasTotalRow: true }],
  };
  const formats = new Map([
    [cellKey(1, 1), '@'],
    [cellKey(1, 3), 'm/d/yyyy'],
    [cellKey(1, 4), '0.0%'],
  ]);

  test('a sheet comes out as it went in, in three syncs for the whole workbook', async () => {
    open({
      sheets: [
        { ...notes, formats },
        { name: 'Volumes', values: [['Heures', 460]], origin: { row: 3, column: 2 } },
        { name: 'Vide', values: [] },
        { name: 'Ancienne', values: [['secret']], visibility: 'VeryHidden' },
      ],
    });
    const { sheets, obstacles, unanswered } = await excelWorkbook().read();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Notes', false],
      ['Volumes', false],
      ['Vide', false],
      ['Ancienne', true],
    ]);
    expect(sheets[0]?.values).toEqual(notes.values);
    expect(
      sheets[0]?.formulas.map((line) => (line ?? []).flatMap((formula, column) => (formula === undefined ? [] : [[column, formula]]))),
    ).toEqual([[], [[2, '=A2/2']], [[4, '=""']]]);
    expect(sheets[0]).toMatchObject({
      kinds: notes.kinds,
      merges: [],
      hiddenRows: notes.hiddenRows,
      hiddenColumns: notes.hiddenColumns,
      tables: notes.tables,
    });
    expect(sheets[1]?.values.slice(3)).toEqual([[null, null, 'Heures', 460]]);
    expect(sheets[1]).toMatchObject({ hiddenRows: new Set(), hiddenColumns: new Set(), tables: [] });
    expect(sheets[2]?.values).toEqual([]);
    expect(sheets[3]?.values).toEqual([]);
    expect(excel.syncs).toHaveLength(3);
    expect([obstacles, unanswered]).toEqual([[], []]);
  });

  test('the model’s own sheets, put into the simulated Excel, come back', async () => {
    open({
      sheets: [notes, { ...notes, name: 'Cachée', hidden: true }, { ...notes, name: 'Jury', hidden: true, ours: 'jury', tables: [] }],
    });
    const { sheets } = await excelWorkbook().read();
    expect(sheets[0]).toMatchObject({ name: 'Notes', hidden: false, values: notes.values, kinds: notes.kinds, tables: notes.tables });
    expect(sheets[1]).toMatchObject({ name: 'Cachée', hidden: true, values: [] });
    // What a jury typed is seen even where its sheet was hidden.
    expect(sheets[2]).toMatchObject({ name: 'Jury', hidden: true, ours: 'jury', values: notes.values });
  });

  test('what would stand in the way of writing is told with the reading', async () => {
    const table = { name: 'T', area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 }, hasTotalRow: false, filtered: true };
    open({
      sheets: [
        { name: 'Notes', values: [[1]], isProtected: true, filtered: true },
        { name: 'TOEIC', values: [['a'], [2]], tables: [table] },
      ],
    });
    excel.book.readOnly = true;
    excel.book.structureProtected = true;
    expect((await excelWorkbook().read()).obstacles).toEqual([
      { code: 'readOnly' },
      { code: 'structureProtected' },
      { code: 'sheetProtected', sheet: 'Notes' },
      { code: 'filterActive', sheet: 'Notes' },
      { code: 'filterActive', sheet: 'TOEIC' },
    ]);
  });

  test('the headings by which a sheet and its tables are filtered', async () => {
    const table = { name: 'T', area: { firstRow: 3, lastRow: 5, firstColumn: 1, lastColumn: 2 }, hasTotalRow: false, filtered: true };
    const values = [['N°', 'Nom', 'Statut'], [1, 'A', 'FI'], [], [null, 'x', 'y'], [null, 1, 2]];
    const filtered = [{ row: 0, column: 2 }];
    open({
      sheets: [
        { name: 'Notes', values, filtered, tables: [table] },
        { name: 'Autre', values },
      ],
    });
    const { sheets } = await excelWorkbook().read();
    expect(sheets.map((sheet) => sheet.filtered)).toEqual([[...filtered, { row: 3, column: 1 }], undefined]);
  });

  test('formulas of ours that Excel could not work out are told, those of others and typed texts are not', async () => {
    const values = [['#NAME?', '#BUSY!', '#NAME?', '#NAME?', '#NAME?', 12]];
    const formulas = [
      ['=ENSIAME.ELIGIBLE(A2)', '=1+_xldudf_ENSIAME_RESITS(B2)', '=OTHER.F(A2)', undefined, '=XENSIAME.F()', '=ENSIAME.TOEICMIN(A2)'],
    ];
    open({ sheets: [{ name: 'Notes', values, formulas }] });
    expect((await excelWorkbook().read()).unanswered).toEqual([
      { sheet: 'Notes', row: 0, column: 0 },
      { sheet: 'Notes', row: 0, column: 1 },
    ]);
  });

  test('a sheet that is renamed while it is read is still read', async () => {
    open({ sheets: [gradeSheet('Notes', 3, 4)] });
    const reading = excelWorkbook().read();
    excel.sheet('Notes').name = 'Notes 2016';
    expect((await reading).sheets[0]?.values[2]).toEqual([22967000, 1.5, 3, 4.5]);
  });
});

describe('size', () => {
  test('5,000 × 40: at most 125,000 cells a sync, nothing lost at the seams, progress from 0 to 1', async () => {
    const input = gradeSheet('Notes', 5000, 40);
    open({ sheets: [input] });
    const progress: number[] = [];
    const { sheets } = await excelWorkbook().read({ onProgress: (fraction) => progress.push(fraction) });
    expect(sheets[0]?.values.slice(2)).toEqual(input.values.slice(2));
    expect(sheets[0]?.formulas[5001]?.[8]).toBe('=AVERAGE(B5002:H5002)');
    expect(excel.syncs.map(({ cellsRead }) => cellsRead)).toEqual([0, 0, 125_000, 75_080]);
    expect(progress).toEqual([125_000 / 200_080, 1]);
  });

  test('2,000 × 60 is read in one sync, of less than 3 MB', async () => {
    open({ sheets: [gradeSheet('Notes', 2000, 60)] });
    await excelWorkbook().read();
    expect(excel.syncs.map(({ cellsRead }) => cellsRead)).toEqual([0, 0, 2002 * 60]);
    expect(excel.syncs.every(({ responseBytes }) => responseBytes < 3_000_000)).toBe(true);
  });

  test('long texts make smaller blocks: no answer comes near to what Excel allows', async () => {
    const values = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 40 }, () => `${row} ${'é'.repeat(60)}`));
    open({
      sheets: [
        { name: 'Remarques', values: values.slice(0, 600) },
        { name: 'Autres', values },
      ],
      payloadLimit: 2 ** 30,
    });
    const { sheets } = await excelWorkbook().read();
    expect(sheets[1]?.values).toEqual(values);
    const sizes = excel.syncs.map(({ cellsRead }) => cellsRead).filter((cells) => cells > 0);
    expect(sizes.slice(1).every((cells) => cells < 20_000)).toBe(true);
  });

  test('an answer that Excel finds too large is asked for again in halves', async () => {
    const input = gradeSheet('Notes', 1000, 40);
    open({ sheets: [input], payloadLimit: 300_000 });
    const { sheets } = await excelWorkbook().read();
    expect(sheets[0]?.values.slice(2)).toEqual(input.values.slice(2));
    expect(excel.syncs.map(({ failure }) => failure).filter(Boolean)).toEqual([
      'ResponsePayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  test('a single row that is too large, or a cell at the end of the world, is refused with the sheet', async () => {
    open({ sheets: [{ name: 'Notes', values: [['a'.repeat(5000)]] }], payloadLimit: 5000 });
    await expect(excelWorkbook().read()).rejects.toMatchObject(fault('tooLarge', { sheet: 'Notes' }));
    open({ sheets: [{ name: 'Notes', values: [[1]] }] });
    excel.sheet('Notes').put(400_000, 20, 1);
    await expect(excelWorkbook().read()).rejects.toMatchObject(fault('tooLarge', { sheet: 'Notes' }));
  });
});

describe('interruptions', () => {
  test('stopped before and in the middle, with the reason that was given', async () => {
    open({ sheets: [gradeSheet('Notes', 5000, 40)] });
    await expect(excelWorkbook().read({ signal: AbortSignal.abort('stop') })).rejects.toBe('stop');
    expect(excel.syncs).toHaveLength(0);
    const controller = new AbortController();
    await expect(excelWorkbook().read({ signal: controller.signal, onProgress: () => controller.abort('enough') })).rejects.toBe('enough');
    expect(excel.syncs).toHaveLength(3);
  });

  test('stopped while Excel does not answer', async () => {
    open({ sheets: [gradeSheet('Notes', 5000, 40)] });
    const controller = new AbortController();
    const stop = { editing: (): void => undefined };
    const onProgress = (): void => {
      stop.editing = excel.startEditing();
      setTimeout(() => controller.abort('enough'), 20);
    };
    await expect(excelWorkbook().read({ signal: controller.signal, onProgress })).rejects.toBe('enough');
    stop.editing();
  });

  test('a cell being edited: told at once when the reading starts, waited for once it is under way', async () => {
    open({ sheets: [gradeSheet('Notes', 5000, 40)] });
    excel.startEditing()();
    const stop = excel.startEditing();
    await expect(excelWorkbook().read()).rejects.toMatchObject(fault('cellBeingEdited'));
    stop();
    const onProgress = (fraction: number): void => {
      if (fraction < 1) setTimeout(excel.startEditing(), 20);
    };
    expect((await excelWorkbook().read({ onProgress })).sheets[0]?.values).toHaveLength(5002);
  });

  test('where Excel cannot wait for the end of an edit, it is asked again', async () => {
    open({ sheets: [gradeSheet('Notes', 3, 4)] });
    excel.failAt(2, { code: 'InvalidOperationInCellEditMode' });
    expect((await excelWorkbook().read()).sheets[0]?.values).toHaveLength(5);
    expect(excel.syncs).toHaveLength(4);
  });

  test.each([1, 2, 3])('a failure at sync %i is told with its code, and the next reading succeeds', async (sync) => {
    open({ sheets: [gradeSheet('Notes', 3, 4)] });
    excel.failAt(sync, { code: 'GeneralException' });
    await expect(excelWorkbook().read()).rejects.toMatchObject(fault('excelFailed', { excelCode: 'GeneralException' }));
    expect((await excelWorkbook().read()).sheets[0]?.values).toHaveLength(5);
  });
});

describe('read again', () => {
  const sheets = [
    { name: 'Notes', values: [['N°', 'B'], ['a', 9], ['b', 12]], hiddenRows: new Set([1]) },
    { name: 'Autre', values: [['x']], tables: [{ name: 'T', area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 }, hasTotalRow: false }] },
  ]; // prettier-ignore

  test.each<[string, () => void, number]>([
    ['nothing changed', () => undefined, 1],
    ['a mark changed', () => excel.user.type('Notes', 'B2', 11), 1],
    ['a sheet has another name', () => excel.user.renameSheet('Autre', 'Ancienne'), 4],
    ['a row was added below', () => excel.user.type('Notes', 'A4', 'c'), 4],
    ['a cell in a new column', () => excel.user.type('Notes', 'D2', 1), 4],
    ['rows were inserted', () => excel.user.insertRows('Notes', 1, 2), 4],
    ['a row is shown again', () => excel.sheet('Notes').hiddenRows.clear(), 4],
    ['a sheet came', () => excel.user.addSheet({ name: 'Rattrapages', values: [['y']] }), 4],
    ['a sheet went', () => excel.user.deleteSheet('Autre'), 4],
  ])('where %s, it is as it stands now', async (_, change, syncs) => {
    open({ sheets });
    const workbook = excelWorkbook();
    await workbook.read();
    change();
    excel.syncs.splice(0);
    const again = await workbook.read();
    expect(excel.syncs).toHaveLength(syncs);
    expect(again.sheets).toEqual((await excelWorkbook().read()).sheets);
  });

  test('with more cells than one request takes, step by step', async () => {
    open({ sheets: [{ name: 'Notes', values: Array.from({ length: 1251 }, () => Array.from({ length: 100 }, () => 1)) }] });
    const workbook = excelWorkbook();
    await workbook.read();
    excel.syncs.splice(0);
    await workbook.read();
    expect(excel.syncs.every(({ cellsRead }) => cellsRead <= 125_000)).toBe(true);
  });

  test('where Excel fails it is read step by step, and its own error is told if that fails too', async () => {
    open({ sheets });
    const workbook = excelWorkbook();
    const first = await workbook.read();
    excel.failAt(1, { code: 'GeneralException' });
    expect((await workbook.read()).sheets).toEqual(first.sheets);
    expect(excel.syncs.map(({ failure }) => failure)).toEqual([null, null, null, 'GeneralException', null, null, null]);
    for (const sync of [1, 2]) excel.failAt(sync, { code: 'GeneralException' });
    await expect(workbook.read()).rejects.toMatchObject(fault('excelFailed', { excelCode: 'GeneralException' }));
  });
});
