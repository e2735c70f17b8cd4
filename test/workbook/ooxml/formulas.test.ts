import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { readSheet, sheetFile } from '../../support/handmadeSheet';

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

async function formulas(...rows: string[]): Promise<(string | undefined)[][]> {
  const sheet = await readSheet(`<sheetData>${rows.join('')}</sheetData>`);
  return Array.from(sheet.formulas, (cells) => Array.from(cells ?? []));
}

it('plain formulas keep their text', async () => {
  expect(await formulas(row(1, '<c r="A1"><v>1</v></c><c r="B1"><f>SUM(A1,2)&amp;"é"</f><v>3é</v></c>'))).toEqual([
    [undefined, '=SUM(A1,2)&"é"'],
  ]);
  expect(await formulas(row(1, '<c r="A1"><f>=1+1</f><v>2</v></c>'))).toEqual([['=1+1']]);
  expect(await formulas(row(1, '<c r="A1"><f></f><v>2</v></c>'))).toEqual([]);
});

it('each cell of a shared formula has its own text', async () => {
  const given = await formulas(
    row(1, '<c r="C1"><f t="shared" ref="C1:D2" si="0">A1*$A$1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>1</v></c>'),
    row(2, '<c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="shared" si="0"></f><v>1</v></c>'),
  );
  expect(given).toEqual([
    [undefined, undefined, '=A1*$A$1', '=B1*$A$1'],
    [undefined, undefined, '=A2*$A$1', '=B2*$A$1'],
  ]);
});

it('groups do not mix, and a group may start after its cells', async () => {
  const given = await formulas(
    row(2, '<c r="B2"><f t="shared" si="1"/><v>1</v></c>'),
    row(1, '<c r="A1"><f t="shared" ref="A1:A2" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">D1</f><v>1</v></c>'),
    row(2, '<c r="A2"><f t="shared" si="0"/><v>1</v></c>'),
  );
  expect(given).toEqual([
    ['=C1', '=D1'],
    ['=C2', '=D2'],
  ]);
});

it('a group without a text marks nothing', async () => {
  expect(await formulas(row(1, '<c r="A1"><f t="shared" si="7"/><v>1</v></c>'))).toEqual([]);
});

it('all filled cells of an array formula have its text', async () => {
  const given = await formulas(
    row(1, '<c r="A1"><f t="array" ref="A1:B3">TRANSPOSE(D1:F2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c>'),
    row(2, '<c r="A2"><v>3</v></c><c r="B2"><f>1+1</f><v>4</v></c>'),
  );
  expect(given).toEqual([
    ['=TRANSPOSE(D1:F2)', '=TRANSPOSE(D1:F2)'],
    ['=TRANSPOSE(D1:F2)', '=1+1'],
  ]);
});

it('the cells of a data table are formulas too', async () => {
  const given = await formulas(
    row(1, '<c r="A1"><f t="dataTable" ref="A1:B1" dt2D="1" r1="D1" r2="D2"/><v>1</v></c><c r="B1"><v>2</v></c>'),
  );
  expect(given).toEqual([['=TABLE(D1,D2)', '=TABLE(D1,D2)']]);
});

it('formulas whose result the file does not hold are counted', async () => {
  const cells = '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>""</f></c><c r="D1"><f>2</f><v/></c>';
  const { sources } = await readXlsx(sheetFile(`<sheetData>${row(1, cells)}</sheetData>`));
  expect(sources.map((source) => source.uncalculated)).toEqual([2]);
});
