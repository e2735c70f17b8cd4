import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../src/model/address';
import type { Edit, SheetDesign } from '../../../src/workbook/edits';
import { openFile } from '../../../src/workbook/file';
import { saveFile } from '../../../src/workbook/saveFile';
import { structureFaults } from '../../support/excelStructure/structureFaults';
import { lostBetween, type WrittenCells } from '../../support/lostBetween';
import { variants, zipped } from '../../support/rich/variants';

const WORKBOOKS = join(__dirname, '../../workbooks');
const files = ['', 'real', 'rich'].flatMap((folder) =>
  readdirSync(join(WORKBOOKS, folder)).flatMap((name) => (/\.xlsx$/.test(name) && !name.startsWith('p15') ? [join(folder, name)] : [])),
);
const workbooks: (readonly [string, () => Uint8Array])[] = [
  ...files.map((name) => [name, () => new Uint8Array(readFileSync(join(WORKBOOKS, name)))] as const),
  ...Object.entries(variants).map(([name, parts]) => [`everything, ${name}`, () => zipped(parts())] as const),
];

const design: SheetDesign = {
  role: 'jury',
  columns: [{ width: 10 }, { width: 20, hidden: true }],
  rows: [
    { cells: [{ content: 'Jury', look: { bold: true, ink: '#1F4273', size: 16 } }], height: 20 },
    { cells: [{ content: 'N°' }, { content: 'Décision\nprise' }] },
    { cells: [{ content: 12.5, look: { numberFormat: '"<"0.00' } }, { content: null, look: { fill: '#FFF4D6', wrap: true } }] },
    { cells: [{ content: { formula: 'COUNTIF(A3:A3,">9")', result: 1 } }] },
  ],
  frozen: { rows: 2, columns: 1 },
  table: { name: 'EnsiameJury', area: { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 } },
  print: { orientation: 'landscape', margin: 7, header: ['', '', 'A & B'], footer: ['', '{page}', ''], repeatedRows: [1, 1], area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 1 } },
  formats: [{ areas: [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 }], formula: 'AND(N("ENSIAME-J01")=0,A3<10)', look: { bold: true } }],
  lists: [{ area: { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 }, choices: ['a', 'b'], title: 'Liste', warning: 'Hors liste' }],
}; // prettier-ignore

const marks = (sheet: string): Edit => ({
  kind: 'setOurFormats',
  sheet,
  rules: ['R05', 'R08'].map((id) => ({
    areas: [{ firstRow: 2, lastRow: 20, firstColumn: 4, lastColumn: 5 }],
    formula: `AND(N("ENSIAME-${id}")=0,IF(ISNUMBER(E3),E3<10-1E-9))`,
    look: { fill: '#FFF4D6', bold: true, numberFormat: '"<"0.00', lines: { style: 'thin', colour: '#8A4000', sides: ['top', 'bottom'] } },
  })),
});

describe.each(workbooks)('%s', (_, made) => {
  let before: Uint8Array;
  let sheet: string;
  let edits: Edit[];
  let written: WrittenCells;

  beforeAll(async () => {
    before = made();
    const { sheets } = await openFile(before);
    sheet = sheets[0]?.name ?? '';
    const rows = sheets[0]?.values.length ?? 0;
    // A cell that stands, one in a gap, one below everything; the first of a shared formula in the rich workbook.
    const places = [[2, 4, 11.5], [2, 6, '=texte'], [6, 7, 12], [rows + 3, 2, -1]] as const; // prettier-ignore
    edits = [
      ...places.map(([row, column, content]): Edit => ({ kind: 'writeCells', at: { sheet, row, column }, cells: [[content]] })),
      marks(sheet),
      { kind: 'putSheet', name: "Jury d'été & co", design },
    ];
    written = new Set(places.map(([row, column]) => `${sheet}!${cellName({ row, column })}`));
  });

  it('keeps every part, cell, style, format, comment, chart, list and name; Excel would find nothing damaged', async () => {
    const known = new Set(await structureFaults(before));
    const after = await saveFile(await openFile(before), edits);
    expect(await lostBetween(before, after, written)).toEqual([]);
    expect((await structureFaults(after)).filter((fault) => !known.has(fault))).toEqual([]);
  });

  it('gives the same bytes when the same edits are made again, and its own bytes when none are', async () => {
    const after = await saveFile(await openFile(before), edits);
    expect(Buffer.compare(await saveFile(await openFile(after), edits), after)).toBe(0);
    expect(Buffer.compare(await saveFile(await openFile(after), []), after)).toBe(0);
  });

  it('loses nothing of the staff’s when all that is ours goes', async () => {
    const known = new Set(await structureFaults(before));
    const after = await saveFile(await openFile(before), edits);
    const removed = await saveFile(await openFile(after), [
      { kind: 'setOurFormats', sheet, rules: [] },
      { kind: 'removeSheet', name: "Jury d'été & co" },
    ]);
    expect(await lostBetween(before, removed, written)).toEqual([]);
    expect((await structureFaults(removed)).filter((fault) => !known.has(fault))).toEqual([]);
  });
});
