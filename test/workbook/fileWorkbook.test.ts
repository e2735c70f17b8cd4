import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Calculation } from '../../src/hosts/workbench/engine/calculation';
import type { Scalar } from '../../src/model/sheet';
import type { Edit, SheetDesign } from '../../src/workbook/edits';
import { FileDesk } from '../../src/workbook/fileDesk';
import { type FileWorkbook, fileWorkbook } from '../../src/workbook/fileWorkbook';
import { DEFAULT_SETTINGS } from '../../src/workbook/settings';
import { type SheetToWrite, xlsxBytes, xlsxParts } from '../support/xlsxFile';

const handOut = (): Promise<void> => Promise.resolve();

async function opened(bytes: Uint8Array): Promise<{ book: FileWorkbook; desk: FileDesk }> {
  const desk = new FileDesk();
  const file = await desk.open(bytes);
  return { desk, book: fileWorkbook(file, { calculator: new Calculation(file.sheets, new Map()), maker: desk, handOut }) };
}

const NOTES: SheetToWrite = {
  name: 'Notes',
  rows: [
    ['Nom', 'Note', 'Double'],
    ['Delcezan', 12, { f: 'B2*2', v: 24 }],
    ['El Mortanec', 9, { f: 'B3*2', v: 18 }],
  ],
};
const small = (parts: Record<string, string> = {}): Promise<{ book: FileWorkbook; desk: FileDesk }> => opened(xlsxBytes([NOTES], parts));

const jury = (decisions: SheetDesign['rows']): SheetDesign => ({
  role: 'jury',
  columns: [{ width: 12 }, { width: 30 }],
  rows: [{ cells: [{ content: 'Nom', look: { bold: true } }, { content: 'Décision' }] }, ...decisions],
  frozen: { rows: 1, columns: 0 },
  print: { orientation: 'portrait', margin: 10, header: ['', '', ''], footer: ['', '', ''] },
  lists: [
    {
      area: { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 },
      choices: ['Titre', 'Jury'],
      title: 'Décision',
      warning: 'Hors liste.',
    },
  ],
});
const first: Edit = { kind: 'putSheet', name: 'Jury', design: jury([{ cells: [{ content: 'Delcezan' }, { content: null }] }]) };
const marks: Edit = {
  kind: 'setOurFormats',
  sheet: 'Notes',
  rules: [
    {
      areas: [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 }],
      formula: 'AND(N("ENSIAME-R05")=0,B2<10)',
      look: { fill: '#FFF4D6' },
    },
  ],
};
const at = (row: number, column: number, sheet = 'Notes') => ({ sheet, row, column });
const write = (row: number, column: number, value: Scalar, sheet = 'Notes'): Edit & { kind: 'writeCells' } => ({
  kind: 'writeCells',
  at: at(row, column, sheet),
  cells: [[value]],
});
const valueOf = (book: FileWorkbook, row: number, column: number, sheet = 'Notes'): Scalar | undefined =>
  book.sheets().find(({ name }) => name === sheet)?.values[row]?.[column];
const namesOf = (book: FileWorkbook): string[] => book.sheets().map(({ name }) => name);

test('sheets and formats that are added stand in the workbook with their look, as one step', async () => {
  const { book, desk } = await small();
  await book.apply([first, marks, write(1, 1, 14)]);
  expect(namesOf(book)).toEqual(['Notes', 'Jury']);
  expect(book.sheets()[1]).toMatchObject({ ours: 'jury', values: [['Nom', 'Décision'], ['Delcezan']] });
  expect([valueOf(book, 1, 1), valueOf(book, 1, 2)]).toEqual([14, 28]);
  const [looks, notes] = await Promise.all([desk.appearance(book.version(), 'Jury'), desk.appearance(book.version(), 'Notes')]);
  expect(looks).toMatchObject({
    frozenRows: 1,
    lists: [{ source: '"Titre,Jury"', others: 'asked', title: 'Décision', warning: 'Hors liste.' }],
  });
  expect(notes.conditionalFormats).toMatchObject([{ type: 'expression', formulas: ['AND(N("ENSIAME-R05")=0,B2<10)'] }]);
  book.undo();
  expect([namesOf(book), valueOf(book, 1, 1), valueOf(book, 1, 2), book.state().isChanged]).toEqual([['Notes'], 12, 24, false]);
  expect((await desk.appearance(book.version(), 'Notes')).conditionalFormats).toEqual([]);
  book.redo();
  expect([namesOf(book), valueOf(book, 1, 2)]).toEqual([['Notes', 'Jury'], 28]);
});

test('a sheet made again keeps what was typed into it, and can be removed', async () => {
  const { book } = await small();
  await book.apply([first]);
  book.type([write(1, 1, 'Titre', 'Jury')]);
  const again = jury([{ cells: [{ content: 'Nouveau' }] }, { cells: [{ content: 'Delcezan' }, { keep: { row: 1, column: 1 } }] }]);
  await book.apply([{ kind: 'putSheet', name: 'Jury', design: again }]);
  expect(book.sheets()[1]?.values).toEqual([['Nom', 'Décision'], ['Nouveau'], ['Delcezan', 'Titre']]);
  await book.apply([{ kind: 'removeSheet', name: 'Jury' }]);
  expect(namesOf(book)).toEqual(['Notes']);
  book.undo();
  expect(valueOf(book, 2, 1, 'Jury')).toBe('Titre');
});

test('what is saved holds everything, opens as it was shown, and counts as unchanged', async () => {
  const { book } = await small();
  await book.apply([first, marks]);
  book.type([write(1, 1, 15.5)]);
  book.type([write(1, 1, 'Jury', 'Jury')]);
  book.type([{ kind: 'writeCells', at: at(1, 4), cells: [[{ formula: '=ENSIAME.TOEICMIN(A2:A3)' }]] }]);
  await book.store({ ...DEFAULT_SETTINGS, intake: 2016, readings: { resit: 'capped' } });
  expect(book.state().isChanged).toBe(true);
  const saved = await book.save();
  expect(book.state().isChanged).toBe(false);
  const { book: reopened } = await opened(saved);
  expect(reopened.sheets().map(({ values }) => values)).toEqual(book.sheets().map(({ values }) => values));
  expect([valueOf(reopened, 1, 2), reopened.sheets()[0]?.formulas[1]?.[2]]).toEqual([31, '=B2*2']);
  expect(reopened.sheets()[0]?.arrays).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 4, lastColumn: 4 }]);
  expect(await reopened.settings()).toEqual({ ...DEFAULT_SETTINGS, intake: 2016, readings: { resit: 'capped' } });
  reopened.type([write(2, 1, 7)]);
  expect(valueOf(reopened, 2, 2)).toBe(14);
});

test('nothing changed gives back the bytes that were opened', async () => {
  const bytes = xlsxBytes([NOTES]);
  const { book } = await opened(bytes);
  book.type([write(1, 1, 3)]);
  book.undo();
  expect(Buffer.compare(await book.bytes(), bytes)).toBe(0);
});

test('a sheet that is refused leaves everything as it was', async () => {
  const workbook = xlsxParts([NOTES])['xl/workbook.xml']?.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') ?? '';
  const { book } = await small({ 'xl/workbook.xml': workbook });
  await expect(book.apply([write(1, 1, 14), first])).rejects.toMatchObject({ fault: { code: 'structureProtected' } });
  expect([namesOf(book), valueOf(book, 1, 1), valueOf(book, 1, 2), book.state().canUndo]).toEqual([['Notes'], 12, 24, false]);
  book.type([write(1, 1, 13)]);
  expect(valueOf(book, 1, 2)).toBe(26);
  expect((await book.read()).obstacles).toEqual([{ code: 'structureProtected' }]);
});

test('what is typed while a version of the file is made is carried out afterwards', async () => {
  const { book } = await small();
  const made = book.apply([first]);
  await Promise.resolve();
  book.type([write(2, 1, 11)]);
  expect(valueOf(book, 2, 1)).toBe(9);
  await made;
  expect([namesOf(book), valueOf(book, 2, 2)]).toEqual([['Notes', 'Jury'], 22]);
  book.undo();
  expect([namesOf(book), valueOf(book, 2, 1)]).toEqual([['Notes', 'Jury'], 9]);
});

test('cells that Excel would refuse are refused: of protected sheets, of arrays, headings of tables', async () => {
  const sheet = xlsxParts([NOTES])['xl/worksheets/sheet1.xml'] ?? '';
  const { book } = await small({ 'xl/worksheets/sheet1.xml': sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') });
  expect(() => book.type([write(1, 1, 1)])).toThrow('sheetProtected');
  const arrays = sheet.replace(/<f>B2\*2<\/f>/, '<f t="array" ref="C2:C3">B2:B3*2</f>').replace(/<f>B3\*2<\/f>/, '');
  const { book: withArray } = await small({ 'xl/worksheets/sheet1.xml': arrays });
  expect(() => withArray.type([write(2, 2, 1)])).toThrow('cellRefused');
  withArray.type([write(2, 1, 10)]);
  expect([valueOf(withArray, 1, 2), valueOf(withArray, 2, 2)]).toEqual([24, 20]);
  const table = { name: 'T', area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 2 }, hasTotalRow: false };
  const { book: withTable } = await opened(xlsxBytes([{ ...NOTES, tables: [table] }]));
  expect(() => withTable.type([write(0, 1, 'Autre')])).toThrow('cellRefused');
  withTable.type([write(1, 1, 1)]);
  expect(valueOf(withTable, 1, 1)).toBe(1);
});

test('the demonstration: a mark that is typed moves its means, and the file says so when it is opened again', async () => {
  const { book } = await opened(new Uint8Array(readFileSync(join(__dirname, '../workbooks/demo_promotion_2016.xlsx'))));
  const before = book.sheets();
  book.type([write(6, 5, 20, 'Notes promotion 2016')]);
  const changed = book
    .sheets()
    .flatMap(({ name, values }) =>
      values.flatMap((row, index) =>
        row.flatMap((value, column) =>
          value === before.find((one) => one.name === name)?.values[index]?.[column] ? [] : [`${name}!${String(index)},${String(column)}`],
        ),
      ),
    );
  expect(changed.length).toBeGreaterThan(1);
  const { book: reopened } = await opened(await book.save());
  expect(reopened.sheets().map(({ values }) => values)).toEqual(book.sheets().map(({ values }) => values));
});
