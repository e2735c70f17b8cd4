import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { MAIN, readSheet, sheetFile } from '../../support/handmadeSheet';
import { rawZip } from '../../support/rawZip';
import { xlsxParts } from '../../support/xlsxFile';

const tooLarge = (what: string, limit: number): object => ({ name: 'XlsxError', fault: { code: 'tooLarge', what, limit } });

/** Rows that each hold one value in Excel's last column. */
const wideRows = (count: number): string =>
  `<sheetData>${Array.from({ length: count }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')}</sheetData>`;

it('20,000 entries are read, one more is not', async () => {
  const parts = Object.entries(xlsxParts([{ name: 'Notes', rows: [[1]] }])).map(([name, content]) => ({ name, content }));
  const fill = Array.from({ length: 20_000 - parts.length }, (_, index) => ({ name: `x${index}`, content: '', method: 0 }));
  await expect(readXlsx(rawZip([...parts, ...fill]))).resolves.toMatchObject({ sheets: [{ values: [[1]] }] });
  await expect(readXlsx(rawZip([...parts, ...fill, { name: 'y', content: '', method: 0 }]))).rejects.toMatchObject(
    tooLarge('entries', 20_000),
  );
});

it('ten million cells with the blanks between them are read, more are not', async () => {
  const rows = Math.floor(10_000_000 / (16_384 + 1));
  expect((await readSheet(wideRows(rows))).values).toHaveLength(rows);
  await expect(readSheet(wideRows(rows + 1))).rejects.toMatchObject(tooLarge('cells', 10_000_000));
});

it.each([
  ['hidden columns', `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(611)}</cols>`],
  [
    'array formulas over all rows',
    `<sheetData><row r="1048576">${'<c r="A1048576"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'.repeat(9)}</row></sheetData>`,
  ],
  [
    'long formulas that many cells share',
    `<sheetData><row><c><f t="shared" ref="A1:A200" si="0">${'1'.repeat(16_000)}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(11_000)}</row></sheetData>`,
  ],
])('%s that would take forever are refused', async (_, content) => {
  await expect(readSheet(content)).rejects.toMatchObject(tooLarge('cells', 10_000_000));
});

it('two hundred thousand styled blank rows cost no more than their reading', async () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => `<row r="${row + 1}" s="1" customFormat="1"/>`).join('');
  const sheet = await readSheet(`<dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>`);
  expect(sheet.values).toEqual([]);
});

it('a single value at the very end of a sheet is found', async () => {
  const sheet = await readSheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>12</v></c></row></sheetData>');
  expect(sheet.values).toHaveLength(1_048_576);
  expect(sheet.values[1_048_575]?.[16_383]).toBe(12);
});

it('a side part larger than 32 MB is refused', async () => {
  const styles = `<styleSheet xmlns="${MAIN}">${`<!--${' '.repeat(1000)}-->`.repeat(33 * 1024)}</styleSheet>`;
  const parts = Object.entries(xlsxParts([{ name: 'Notes', rows: [] }])).filter(([name]) => name !== 'xl/styles.xml');
  const file = rawZip([...parts.map(([name, content]) => ({ name, content })), { name: 'xl/styles.xml', content: styles, method: 0 }]);
  await expect(readXlsx(file)).rejects.toMatchObject(tooLarge('bytes', 33_554_432));
});

it('a sheet that is a bomb is refused', async () => {
  const bomb = sheetFile(`<sheetData>${' '.repeat(40 * 2 ** 20)}</sheetData>`);
  await expect(readXlsx(bomb)).rejects.toMatchObject(tooLarge('ratio', 200));
});

it('a tower of elements is refused', async () => {
  await expect(readSheet('<a>'.repeat(100_000))).rejects.toMatchObject(tooLarge('depth', 64));
});

it.each([
  [16_384, false],
  [16_385, true],
])('a shared formula of %i characters is refused: %s', async (length, refused) => {
  const sheet = readSheet(`<sheetData><row><c><f t="shared" ref="A1" si="0">${'1'.repeat(length)}</f><v>1</v></c></row></sheetData>`);
  await (refused ? expect(sheet).rejects.toMatchObject(tooLarge('text', 16_384)) : expect(sheet).resolves.toMatchObject({ values: [[1]] }));
});
