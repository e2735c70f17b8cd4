import { openFile } from '../../../src/workbook/file';
import { saveFile } from '../../../src/workbook/saveFile';
import type { Edit, SheetDesign } from '../../../src/workbook/edits';
import { openPack } from '../../support/excelStructure/pack';
import { all, one } from '../../support/excelStructure/xmlTree';
import { structureFaults } from '../../support/excelStructure/structureFaults';
import { xlsxBytes, xlsxParts, type SheetToWrite } from '../../support/xlsxFile';

const design = (rest: Partial<SheetDesign['print']> = {}): SheetDesign => ({
  role: 'legend',
  columns: [{ width: 10 }],
  rows: [{ cells: [{ content: 'Légende' }] }],
  print: { orientation: 'portrait', margin: 10, header: ['', '', ''], footer: ['', '', ''], ...rest },
});
const put = (rest: Partial<SheetDesign['print']> = {}): Edit => ({ kind: 'putSheet', name: 'Légende', design: design(rest) });

/** Staff sheets around the one that goes, the window on the sheet of that index. */
async function book(active: number): Promise<Uint8Array> {
  const sheet = (name: string): SheetToWrite => ({ name, rows: [[1]] });
  const made = await saveFile(await openFile(xlsxBytes([sheet('Notes')])), [put()]);
  const parts = openPack(made).parts;
  const workbook = Buffer.from(parts.get('xl/workbook.xml') ?? '').toString();
  const links = Buffer.from(parts.get('xl/_rels/workbook.xml.rels') ?? '').toString();
  const types = Buffer.from(parts.get('[Content_Types].xml') ?? '').toString();
  const extra = xlsxParts([sheet('Bilan')])['xl/worksheets/sheet1.xml'] ?? null;
  const all = Object.fromEntries([...parts].map(([name, bytes]) => [name, bytes]));
  return xlsxBytes([], {
    ...all,
    'xl/worksheets/sheet9.xml': extra,
    '[Content_Types].xml': types.replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    'xl/_rels/workbook.xml.rels': links.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    ),
    'xl/workbook.xml': workbook
      .replace(
        '<sheets>',
        `<bookViews><workbookView firstSheet="${String(Math.min(active, 1))}" activeTab="${String(active)}"/></bookViews><sheets>`,
      )
      .replace('</sheets>', '<sheet name="Bilan" sheetId="77" r:id="rId99"/></sheets>'),
  });
}

const viewOf = (bytes: Uint8Array) => one(one(openPack(bytes).tree('xl/workbook.xml'), 'bookViews'), 'workbookView')?.attributes;

it.each([
  [0, { firstSheet: '0', activeTab: '0' }],
  [1, { firstSheet: '0', activeTab: '0' }],
  [2, { firstSheet: '0', activeTab: '1' }],
])('a window on sheet %s goes on showing it, or the first that there is', async (active, view) => {
  const removed = await saveFile(await openFile(await book(active)), [{ kind: 'removeSheet', name: 'Légende' }]);
  expect((await openFile(removed)).sheets.map(({ name }) => name)).toEqual(['Notes', 'Bilan']);
  expect(viewOf(removed)).toEqual(view);
  expect(await structureFaults(removed)).toEqual([]);
});

it('a sheet made again without a print area no longer has one', async () => {
  const area = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };
  const names = async (bytes: Uint8Array) => (await openFile(bytes)).source.definedNames.map(({ name }) => name);
  const first = await saveFile(await openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }])), [put({ area, repeatedRows: [0, 0] })]);
  expect(await names(first)).toEqual(['EnsiameFeuille', '_xlnm.Print_Titles', '_xlnm.Print_Area']);
  expect(await names(await saveFile(await openFile(first), [put()]))).toEqual(['EnsiameFeuille']);
});

it('a file that lists no names any longer has no list of names', async () => {
  const made = await saveFile(await openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }])), [put()]);
  const removed = await saveFile(await openFile(made), [{ kind: 'removeSheet', name: 'Légende' }]);
  expect(all(openPack(removed).tree('xl/workbook.xml'), 'definedNames')).toEqual([]);
});
