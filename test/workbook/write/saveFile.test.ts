import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Edit, SheetDesign } from '../../../src/workbook/edits';
import { openFile, type WorkbookFile } from '../../../src/workbook/file';
import { saveFile } from '../../../src/workbook/saveFile';
import { xlsxBytes, xlsxParts } from '../../support/xlsxFile';

const WORKBOOKS = join(__dirname, '../../workbooks');

const samples = [
  ...readdirSync(WORKBOOKS).filter((name) => name.endsWith('.xlsx') && !name.startsWith('p15')),
  ...readdirSync(join(WORKBOOKS, 'real')).flatMap((name) => (name.endsWith('.xlsx') ? [join('real', name)] : [])),
];

const open = (name: string): Promise<WorkbookFile> => openFile(new Uint8Array(readFileSync(join(WORKBOOKS, name))));

const design: SheetDesign = {
  role: 'jury',
  columns: [{ width: 10 }, { width: 20, hidden: true }],
  rows: [
    { cells: [{ content: '=Jury & "co"', look: { bold: true, ink: '#1F4273', size: 16 } }], height: 20 },
    { cells: [{ content: 'N°' }, { content: 'Décision' }] },
    {
      cells: [
        { content: 12.5, look: { numberFormat: '0.000' } },
        { content: '-à voir', look: { fill: '#FFF4D6', wrap: true } },
      ],
    },
  ],
  frozen: { rows: 2, columns: 1 },
  table: { name: 'EnsiameJury', area: { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 } },
  print: { orientation: 'landscape', margin: 7, header: ['', '', 'A & B'], footer: ['', '{page} / {pages}', ''], repeatedRows: [1, 1] },
  formats: [
    { areas: [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0 }], formula: 'AND(N("ENSIAME-J01")=0,A3<10)', look: { bold: true } },
  ],
  lists: [{ area: { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 }, choices: ['a', 'b'], title: 'Liste', warning: 'Hors liste' }],
};

const marks = (sheet: string): Edit => ({
  kind: 'setOurFormats',
  sheet,
  rules: [
    {
      areas: [{ firstRow: 0, lastRow: 20, firstColumn: 0, lastColumn: 5 }],
      formula: 'AND(N("ENSIAME-R05")=0,IF(ISNUMBER(A1),A1<10-1E-9))',
      look: { fill: '#FFF4D6', bold: true, lines: { style: 'thin', colour: '#8A4000', sides: ['top', 'bottom'] } },
    },
  ],
});

/** The parts of two files that differ, by name. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => Buffer.compare(one[name] ?? new Uint8Array(), other[name] ?? new Uint8Array()) !== 0).sort();
}

it('no edits give back the original bytes', async () => {
  const file = await open('demo_promotion_2016.xlsx');
  expect(await saveFile(file, [])).toBe(file.source.package.bytes);
});

describe.each(samples)('%s', (name) => {
  it('keeps every other part to the byte, the same edits twice are once, and removal leaves every sheet as it was', async () => {
    const file = await open(name);
    const sheet = file.sheets[0]?.name ?? '';
    const edits: Edit[] = [
      { kind: 'writeCells', at: { sheet, row: (file.sheets[0]?.values.length ?? 0) + 2, column: 3 }, cells: [['=1+1', null, 7.5]] },
      marks(sheet),
      { kind: 'putSheet', name: "Jury d'été", design },
    ];
    const once = await saveFile(file, edits);
    const part = file.source.sources[0]?.part ?? '';
    const { bytes } = file.source.package;
    for (const changed of differences(bytes, once)) {
      const isOurs = unzipSync(bytes)[changed] === undefined;
      const isConcerned = [
        part,
        file.source.part,
        '[Content_Types].xml',
        'xl/styles.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
      ];
      expect(isOurs || isConcerned.includes(changed) ? '' : changed).toBe('');
    }
    const written = await openFile(once);
    expect(written.sheets[file.sheets.length]).toMatchObject({
      name: "Jury d'été",
      ours: 'jury',
      values: [['=Jury & "co"'], ['N°', 'Décision'], [12.5, '-à voir']],
    });
    expect(Buffer.compare(await saveFile(written, edits), once)).toBe(0);

    const removed = await openFile(
      await saveFile(written, [
        { kind: 'setOurFormats', sheet, rules: [] },
        { kind: 'removeSheet', name: "Jury d'été" },
      ]),
    );
    expect(removed.sheets.map((one) => one.name)).toEqual(file.sheets.map((one) => one.name));
    expect(removed.sheets.slice(1)).toEqual(file.sheets.slice(1));
    const text = Object.values(unzipSync(removed.source.package.bytes))
      .map((content) => Buffer.from(content).toString())
      .join('');
    expect(text.includes('ENSIAME-')).toBe(false);
  });
});

describe('formulas', () => {
  const sheetXml = (cells: string): string =>
    xlsxParts([{ name: 'Notes', rows: [[1]] }])['xl/worksheets/sheet1.xml']?.replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData>${cells}</sheetData>`,
    ) ?? '';
  const book = (cells: string): Promise<WorkbookFile> =>
    openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }], { 'xl/worksheets/sheet1.xml': sheetXml(cells) }));
  const write = (row: number, column: number): Edit => ({ kind: 'writeCells', at: { sheet: 'Notes', row, column }, cells: [[5]] });

  it('the next cell of a shared formula takes over when the first one is written', async () => {
    const shared = await book(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2&gt;$A$1</f><v>0</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    const { sheets } = await openFile(await saveFile(shared, [write(0, 1)]));
    expect(sheets[0]?.values[0]).toEqual([1, 5]);
    expect(sheets[0]?.formulas).toEqual([undefined, [undefined, '=A2*2>$A$1'], [undefined, '=A3*2>$A$1']]);
  });

  it('a part of an array is refused, the whole of it is not', async () => {
    const cells = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    await expect(saveFile(await book(cells), [write(0, 1)])).rejects.toMatchObject({
      fault: { code: 'partOfArray', at: { row: 0, column: 1 } },
    });
    const { sheets } = await openFile(await saveFile(await book(cells), [write(0, 0), write(0, 1)]));
    expect(sheets[0]).toMatchObject({ values: [[5, 5]], formulas: [] });
  });

  it('rows and cells without a place of their own keep it when others come before them', async () => {
    const file = await book('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c></row>');
    const { sheets } = await openFile(await saveFile(file, [write(1, 1), write(3, 0), write(0, 1)]));
    expect(sheets[0]?.values).toEqual([[1, 5], [null, 5], [], [5, null, 3]]);
  });
});

describe('what Excel would refuse is refused', () => {
  const withTag = (part: string, after: string, tag: string): Promise<WorkbookFile> => {
    const xml = xlsxParts([{ name: 'Notes', rows: [[1]] }])[part] ?? '';
    return openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }], { [part]: xml.replace(after, after + tag) }));
  };
  const protectedSheet = (more: string): Promise<WorkbookFile> =>
    withTag('xl/worksheets/sheet1.xml', '</sheetData>', `<sheetProtection sheet="1"${more}/>`);
  const write: Edit = { kind: 'writeCells', at: { sheet: 'Notes', row: 0, column: 0 }, cells: [[2]] };

  it('cells and formats of a protected sheet', async () => {
    await expect(saveFile(await protectedSheet(''), [write])).rejects.toMatchObject({ fault: { code: 'sheetProtected', sheet: 'Notes' } });
    await expect(saveFile(await protectedSheet(''), [marks('Notes')])).rejects.toMatchObject({ fault: { code: 'sheetProtected' } });
    await expect(saveFile(await protectedSheet(' formatCells="0"'), [marks('Notes')])).resolves.toBeInstanceOf(Uint8Array);
  });

  it('a new sheet where the structure is protected', async () => {
    const file = await withTag('xl/workbook.xml', 'relationships">', '<workbookProtection lockStructure="1"/>');
    await expect(saveFile(file, [{ kind: 'putSheet', name: 'Jury', design }])).rejects.toMatchObject({
      fault: { code: 'structureProtected' },
    });
    await expect(saveFile(file, [write])).resolves.toBeInstanceOf(Uint8Array);
  });

  it('the name of a sheet of the staff, a sheet that is not there, the heading of a table', async () => {
    const table = { name: 'T', area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 }, hasTotalRow: false };
    const file = await openFile(xlsxBytes([{ name: 'Notes', rows: [['Nom'], ['x']], tables: [table] }]));
    await expect(saveFile(file, [{ kind: 'putSheet', name: 'NOTES', design }])).rejects.toMatchObject({ fault: { code: 'nameTaken' } });
    await expect(saveFile(file, [marks('Ailleurs')])).rejects.toMatchObject({ fault: { code: 'sheetMissing' } });
    await expect(saveFile(file, [write])).rejects.toMatchObject({ fault: { code: 'tableHeading' } });
  });
});
