/** @jest-environment jsdom */
import type { Edit, SheetDesign } from '../../../src/workbook/edits';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { everythingIn } from '../../host/book/everything';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
import { type Rule, ruleId } from '../../host/book/sheetDress';
import { design, putJury } from './juryDesign';

// Much is written here, on machines that do other things too.
let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});
beforeEach(() => {
  excel = page.open(
    simulatedExcel({
      sheets: [
        {
          name: 'Notes',
          values: [
            ['N°', 'B'],
            ['a', 9],
          ],
        },
      ],
      calculate: () => 1,
    }),
  );
});
afterEach(() => {
  expect(excel.refused).toEqual([]);
});

const jury = (): Record<string, unknown> => everythingIn(excel.sheet('Jury')) as Record<string, unknown>;
const put = (change: Partial<SheetDesign>, name = 'Jury'): Edit => ({ kind: 'putSheet', name, design: { ...design, ...change } });

test('a new sheet has everything of its design', async () => {
  await excelWorkbook().apply([putJury]);
  const line = { bottom: { style: 'Continuous', colour: '#8A4000' } };
  const cell = { face: 'Arial', size: 9, fill: '#FFF4D6', ...line };
  expect(jury()).toEqual({
    name: 'Jury',
    visibility: 'Visible',
    cells: {
      A1: '"=Jury"', A2: '"N°"', B2: '"Décision"', C2: '"Repère"', A3: '"007"', B3: '"-à voir"', C3: '1', A4: '12.5', C4: '2',
    }, // prettier-ignore
    formats: { A4: '0.000' },
    looks: { A1: { bold: true, ink: '#1F4273', face: 'Arial', size: 16 }, A3: cell, B3: cell, A4: cell, B4: cell },
    comments: {},
    rules: [{ areas: 'A3:A4', formula: '=AND(N("ENSIAME-J01")=0,A3<10)', format: { bold: true }, type: 'Custom' }],
    validations: [
      {
        areas: 'B3:B4',
        settings: {
          ignoreBlanks: true,
          rule: { list: { inCellDropDown: true, source: 'Admis,Ajourné' } },
          errorAlert: { showAlert: true, style: 'Warning', title: 'Liste', message: 'Hors liste' },
        },
      },
    ],
    names: { EnsiameFeuille: { formula: '="jury"', visible: false } },
    columnWidths: { 0: 52.5, 1: 105, 2: 42 },
    rowHeights: { 0: 20, 1: 30 },
    hiddenRows: [],
    hiddenColumns: [2],
    frozen: { rows: 2, columns: 1 },
    gridlines: false,
    print: {
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1 },
      CenterHorizontally: true,
      LeftMargin: expect.closeTo(19.843, 3) as number,
      RightMargin: expect.closeTo(19.843, 3) as number,
      TopMargin: 36,
      BottomMargin: 39.6,
      HeaderMargin: 14.4,
      FooterMargin: 18,
      LeftHeader: '',
      CenterHeader: '',
      RightHeader: '&8 A && B',
      LeftFooter: '',
      CenterFooter: '&8 &P / &N',
      RightFooter: '',
      PrintTitleRows: '$2:$2',
    },
    breaks: [3],
    merges: [],
    tables: [{ name: 'EnsiameJury', area: 'A2:C4', hasTotalRow: false, style: 'TableStyleLight1', banded: false }],
  });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Notes', 'Jury']);
});

test('a new sheet is written and read back in one sync, after one that lists the sheets', async () => {
  await excelWorkbook().apply([putJury]);
  expect(excel.syncs.map(({ cellsWritten, cellsRead }) => [cellsWritten, cellsRead])).toEqual([
    [0, 0],
    [12, 12],
  ]);
});

test('long texts are read back in a request of their own, whose answer may be too large without harm', async () => {
  const { table: _table, formats: _formats, lists: _lists, ...rest } = design;
  const rows = (length: number): SheetDesign['rows'] => [{ cells: [{ content: 'a'.repeat(length) }] }];
  for (const [name, length] of [['court', 500_000], ['long', 500_001]] as const)
    await excelWorkbook().apply([{ kind: 'putSheet', name, design: { ...rest, rows: rows(length), columns: [] } }]);
  expect(excel.syncs.map(({ cellsWritten, cellsRead }) => [cellsWritten, cellsRead])).toEqual([[0, 0], [1, 1], [0, 0], [1, 0], [0, 1]]);
}); // prettier-ignore

test('it is known again as ours, under any name', async () => {
  await excelWorkbook().apply([putJury]);
  excel.user.renameSheet('Jury', 'Commission');
  const { sheets } = await excelWorkbook().read();
  expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
    ['Notes', undefined],
    ['Commission', 'jury'],
  ]);
});

test('a table takes another name where a colleague’s table has its own', async () => {
  excel.book.addSheet({
    name: 'Copie',
    values: [['x']],
    tables: [{ name: 'ENSIAMEJury', area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 }, hasTotalRow: false }],
  });
  await excelWorkbook().apply([putJury]);
  expect(jury()).toMatchObject({ tables: [{ name: 'EnsiameJury2', area: 'A2:C4' }] });
});

describe('made again', () => {
  beforeEach(() => excelWorkbook().apply([putJury]));

  test('the same design gives the same sheet', async () => {
    const before = jury();
    await excelWorkbook().apply([putJury]);
    expect(jury()).toEqual(before);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Notes', 'Jury']);
  });

  test('it stays the sheet that it was, and comments stay where they are', async () => {
    const { id } = excel.sheet('Jury');
    excel.sheet('Jury').dress.comments.set(2 * 16384 + 1, 'Vu avec le tuteur');
    await excelWorkbook().apply([putJury]);
    expect(excel.sheet('Jury').id).toBe(id);
    expect(jury()).toMatchObject({ comments: { B3: 'Vu avec le tuteur' } });
  });

  test('what users attached to cells that stay is not touched: colours of blank cells, links, rules and lists, heights', async () => {
    const { dress } = excel.sheet('Jury');
    const rule: Rule = {
      id: ruleId(),
      type: 'DataBar',
      areas: [{ firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3 }],
      formula: '',
      format: {},
    };
    dress.rules.push(rule);
    dress.validations.push({ areas: rule.areas, settings: { prompt: 'De 0 à 5' } });
    dress.looks.set(2 * 16384 + 3, { fill: '#00FF00' });
    dress.rowHeights.set(3, 60);
    const kept = (row: number): SheetDesign['rows'][number] => ({
      cells: [...(design.rows[row]?.cells ?? []), { keep: { row, column: 3 } }],
      was: { row, height: 15 },
      height: 15,
    });
    const again = put({ rows: [...design.rows.slice(0, 2), kept(2), kept(3)], columns: [...design.columns, { width: 8, keep: 3 }] });
    await excelWorkbook().apply([again]);
    expect(jury()).toMatchObject({
      looks: { D3: { fill: '#00FF00' } },
      rules: [{ areas: 'A3:A4' }, { areas: 'D3:D4', type: 'DataBar' }],
      validations: [{ areas: 'D3:D4', settings: { prompt: 'De 0 à 5' } }, { areas: 'B3:B4' }],
      rowHeights: { 2: 15, 3: 60 },
    });
    const once = jury();
    await excelWorkbook().apply([again]);
    expect(jury()).toEqual(once);
  });

  test('cells to keep move with their row, with their format and their formula', async () => {
    const sheet = excel.sheet('Jury');
    excel.user.type('Jury', 'B4', 'Admis');
    excel.user.type('Jury', 'D4', '=A4*2');
    sheet.dress.looks.set(3 * 16384 + 3, { fill: '#00FF00' });
    sheet.dress.columnWidths.set(3, 99);
    const rows: SheetDesign['rows'] = [
      ...design.rows
        .slice(0, 2)
        .map((row) => ({ ...row, cells: [...row.cells, ...(row === design.rows[1] ? [{ content: 'Remarque' }] : [])] })),
      { cells: [{ content: 12.5 }, { keep: { row: 3, column: 1 } }, { content: 2 }, { keep: { row: 3, column: 3 } }] },
    ];
    await excelWorkbook().apply([
      put({
        rows,
        columns: [...design.columns, { width: 5, keep: 3 }],
        table: { name: 'EnsiameJury', area: { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 3 } },
      }),
    ]);
    expect(jury()).toMatchObject({
      cells: { A3: '12.5', B3: '"Admis"', C3: '2', D2: '"Remarque"', D3: '=A3*2' },
      columnWidths: { 3: 99 },
      tables: [{ name: 'EnsiameJury', area: 'A2:D3' }],
    });
    expect(jury().cells).not.toHaveProperty('A4');
    expect((jury().looks as Record<string, object>).D3).toEqual({ fill: '#00FF00' });
  });

  test('a table whose headings stand in another row is made anew', async () => {
    const [, ...rows] = design.rows;
    const table = { name: 'EnsiameJury', area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 2 } };
    await excelWorkbook().apply([put({ rows, table, formats: [], lists: [] })]);
    expect(jury()).toMatchObject({ tables: [{ name: 'EnsiameJury', area: 'A1:C3' }], rules: [] });
  });
});

describe('what stands in the way is found before anything is written', () => {
  const refused = async (edit: Edit, fault: object): Promise<void> => {
    const before = excel.book.sheets.map(everythingIn);
    await expect(excelWorkbook().apply([edit])).rejects.toMatchObject({ fault });
    expect(excel.book.sheets.map(everythingIn)).toEqual(before);
    expect(excel.syncs.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
  };
  const remove = (name: string): Edit => ({ kind: 'removeSheet', name });

  test('the staff’s own sheet, or another one of ours, has the name', async () => {
    await refused(put({}, 'notes'), { code: 'nameTaken', sheet: 'Notes' });
    excel.book.addSheet({ name: 'Rattrapages', values: [['x']], ours: 'resits' });
    await refused(put({}, 'Rattrapages'), { code: 'nameTaken', sheet: 'Rattrapages' });
    await refused(remove('Notes'), { code: 'nameTaken', sheet: 'Notes' });
  });

  test('a sheet that is not there', () => refused(remove('Jury'), { code: 'sheetMissing', sheet: 'Jury' }));

  test('a protected structure', async () => {
    excel.book.addSheet({ name: 'Jury', values: [['x']], ours: 'jury' });
    excel.book.structureProtected = true;
    await refused(putJury, { code: 'structureProtected' });
    await refused(remove('Jury'), { code: 'structureProtected' });
  });

  test('a sheet of ours that is protected or filtered, a workbook that is read-only', async () => {
    excel.book.addSheet({ name: 'Jury', values: [['x']], ours: 'jury', isProtected: true });
    await refused(putJury, { code: 'sheetProtected', sheet: 'Jury' });
    excel.sheet('Jury').isProtected = false;
    excel.sheet('Jury').filtered = true;
    await refused(putJury, { code: 'filterActive', sheet: 'Jury' });
    excel.book.readOnly = true;
    await refused(putJury, { code: 'readOnly' });
  });

  test('the last sheet in sight', async () => {
    excel.book.sheets.splice(0);
    excel.book.addSheet({ name: 'Jury', values: [['x']], ours: 'jury' });
    excel.book.addSheet({ name: 'Notes', values: [['x']], hidden: true });
    await refused(remove('Jury'), { code: 'excelFailed', excelCode: 'InvalidOperation' });
  });
});

test('a row of ours that is written into is fitted to its texts, one of the staff’s keeps its height', async () => {
  await excelWorkbook().apply([put({ rows: design.rows.map((row) => ({ ...row, height: 20 })) })]);
  excel.sheet('Notes').dress.rowHeights.set(1, 40);
  const write = (sheet: string, row: number): Edit => ({ kind: 'writeCells', at: { sheet, row, column: 1 }, cells: [['un long motif']] });
  await excelWorkbook().apply([write('Jury', 2), write('Notes', 1)]);
  expect([...excel.sheet('Jury').dress.rowHeights.keys()]).toEqual([0, 1, 3]);
  expect(excel.sheet('Notes').dress.rowHeights.get(1)).toBe(40);
});

test('a sheet of ours is removed', async () => {
  await excelWorkbook().apply([putJury]);
  await excelWorkbook().apply([{ kind: 'removeSheet', name: 'Jury' }]);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Notes']);
});

test('where requests or answers are too large, it is written and read back in halves', async () => {
  for (const payloadLimit of [40_000, 60_000]) {
    excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values: [['x']] }], payloadLimit }));
    const rows = Array.from({ length: 1500 }, (_, row) => ({ cells: [{ content: `une phrase assez longue ${String(row)}` }] }));
    const { table: _table, formats: _formats, lists: _lists, ...rest } = design;
    await excelWorkbook().apply([{ kind: 'putSheet', name: 'Jury', design: { ...rest, rows, columns: [] } }]);
    expect(Object.keys(excel.sheet('Jury').contents())).toHaveLength(1500);
    expect(excel.syncs.some(({ failure }) => failure === 'RequestPayloadSizeLimitExceeded')).toBe(true);
  }
});

test('a large sheet is written in blocks of at most 90,000 cells', async () => {
  const rows = Array.from({ length: 9000 }, (_, row) => ({
    cells: Array.from({ length: 30 }, (_unused, column) => ({ content: row * 30 + column })),
  }));
  const { table: _table, formats: _formats, lists: _lists, ...rest } = design;
  await excelWorkbook().apply([{ kind: 'putSheet', name: 'Jury', design: { ...rest, rows, columns: [] } }]);
  expect(excel.sheet('Jury').value(8999, 29)).toBe(269_999);
  expect(excel.syncs.map(({ cellsWritten }) => cellsWritten)).toEqual([0, 90_000, 90_000, 0, 90_000, 0]);
  expect(excel.syncs.every(({ cellsRead }) => cellsRead <= 90_000)).toBe(true);
});
