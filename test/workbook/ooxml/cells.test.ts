import { cellKey, type Scalar } from '../../../src/model/sheet';
import { readRow, readSheet, sharedStrings, styles } from '../../support/handmadeSheet';

describe('the value of a cell', () => {
  it.each<[string, string, readonly Scalar[]]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', [12.5]],
    ['a number of 17 digits', '<c r="A1"><v>8.9000000000000004</v></c>', [8.9]],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>ABS</t></is></c>', ['ABS']],
    ['a rich text of its own', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>AB</t></r><r><t>J</t></r></is></c>', ['ABJ']],
    ['an inline text that is missing, after another', '<c t="inlineStr"><is><t>ABS</t></is></c><c t="inlineStr"/>', ['ABS']],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', [true]],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', ['#DIV/0!']],
    ['an ISO date', '<c r="A1" t="d"><v>2016-05-22</v></c>', [42512]],
    ['the text of a formula', '<c r="A1" t="str"><f>A2</f><v>ABS</v></c>', ['ABS']],
    ['the empty text of a formula', '<c r="A1" t="str"><f>A2</f><v></v></c>', ['']],
    ['entities', '<c r="A1" t="str"><v>R&amp;D &lt; &#233; &#x1F600;</v></c>', ['R&D < é 😀']],
    ['a text in pieces', '<c r="A1" t="str"><v>1<!-- -->2<![CDATA[<3>]]></v></c>', ['12<3>']],
    ['Windows line ends', '<c r="A1" t="str"><v>a\r\nb</v></c>', ['a\nb']],
    ['nothing', '<c r="A1" s="1"/><c r="B1" s="1"></c>', []],
    ['blanks before a value', '<c r="C1"><v>1</v></c>', [null, null, 1]],
    ['blanks after a value', '<c r="A1"><v>1</v></c><c r="B1" s="1"/>', [1]],
    ['cells without names', '<c><v>1</v></c><c><v>2</v></c>', [1, 2]],
    ['a cell without a name after one with', '<c r="C1"><v>1</v></c><c><v>2</v></c>', [null, null, 1, 2]],
    ['cells out of order', '<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>', [1, 2]],
    ['a cell said twice: the last one stands', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', [2]],
    ['an extension list inside', '<c r="A1"><v>1</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>', [1]],
    ['an element of another namespace', '<c r="A1"><v>1</v><x:v xmlns:x="urn:x">9</x:v></c>', [1]],
  ])('%s', async (_, cells, values) => {
    const sheet = await readRow(cells);
    expect(sheet.values).toEqual(values.length > 0 ? [values] : []);
  });

  it('tells a formula that gives an empty text from a cell that never had one', async () => {
    const sheet = await readRow('<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c><c r="C1"><v>1</v></c>');
    expect(sheet.values).toEqual([['', null, 1]]);
    expect(sheet.formulas).toEqual([['=IF(B1="","",B1)']]);
  });
});

describe('shared texts', () => {
  it.each([
    ['plain', '<t>Nom</t>', 'Nom'],
    ['rich', '<r><t xml:space="preserve">Génie </t></r><r><rPr><b/></rPr><t>Mécanique</t></r>', 'Génie Mécanique'],
    ['with a phonetic reading', '<t>名前</t><rPh sb="0" eb="2"><t>ナマエ</t></rPh><phoneticPr fontId="1"/>', '名前'],
    ['with kept spaces', '<t xml:space="preserve"> 12,5 </t>', ' 12,5 '],
    ['with spaces that do not count', '<t> 12,5 </t>', '12,5'],
    ['with an escape', '<t>Note_x000D_\n/20</t>', 'Note\r\n/20'],
    ['empty', '<t></t>', ''],
    ['without any text', '', ''],
  ])('%s', async (_, item, text) => {
    const sheet = await readRow('<c r="A1" t="s"><v>0</v></c>', sharedStrings(item));
    expect(sheet.values).toEqual([[text]]);
  });

  it('that are not there make the sheet illegible', async () => {
    const fault = { fault: { code: 'damagedPart', part: 'xl/worksheets/sheet1.xml' } };
    await expect(readRow('<c r="A1" t="s"><v>1</v></c>', sharedStrings('<t>Nom</t>'))).rejects.toMatchObject(fault);
    await expect(readRow('<c r="A1" t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': null })).rejects.toMatchObject(fault);
  });
});

describe('the kind of a number', () => {
  const number = (style: number): string => `<c s="${style}"><v>42512</v></c>`;

  it('is a date or a percentage where its format says so', async () => {
    const cells = [0, 1, 2, 3, 4].map(number).join('');
    const sheet = await readRow(cells, styles(0, 14, 'jj/mm/aaaa', '0.0%', '0.0"d"'));
    expect(sheet.kinds).toEqual(
      new Map([
        [cellKey(0, 1), 'date'],
        [cellKey(0, 2), 'date'],
        [cellKey(0, 3), 'percent'],
      ]),
    );
  });

  it('is that of the format even where a formula gives it', async () => {
    const sheet = await readRow('<c s="0"><f>TODAY()</f><v>42512</v></c>', styles(14));
    expect(sheet.kinds.get(cellKey(0, 0))).toBe('date');
  });

  it('is a date for an ISO date without a format', async () => {
    const sheet = await readRow('<c t="d"><v>2016-05-22</v></c>');
    expect(sheet.kinds.get(cellKey(0, 0))).toBe('date');
  });

  it('is not asked of texts', async () => {
    const sheet = await readRow('<c s="0" t="str"><v>22.5</v></c>', styles(14));
    expect(sheet.kinds.size).toBe(0);
  });

  it('is plain for a style that is not there, and without styles', async () => {
    expect((await readRow('<c s="7"><v>1</v></c>', styles(14))).kinds.size).toBe(0);
    expect((await readRow('<c s="0"><v>1</v></c>', { 'xl/styles.xml': null })).kinds.size).toBe(0);
  });

  it('prefers a declared format over the built-in one of the same id', async () => {
    const parts = styles(14);
    const declared = (parts['xl/styles.xml'] ?? '').replace('<numFmts>', '<numFmts><numFmt numFmtId="14" formatCode="0.00"/>');
    const sheet = await readRow('<c s="0"><v>1</v></c>', { 'xl/styles.xml': declared });
    expect(sheet.kinds.size).toBe(0);
  });
});

describe('dates of a workbook that counts from 1904', () => {
  const book = (flag: string): Record<string, string> => ({
    ...styles(14, 0),
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<workbookPr date1904="${flag}"/><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  const cells = '<c s="0"><v>41050</v></c><c s="1"><v>12</v></c><c s="0"><v>0.5</v></c><c t="d"><v>2016-05-22</v></c>';

  it.each([
    ['1', [42512, 12, 0.5, 42512]],
    ['true', [42512, 12, 0.5, 42512]],
    ['0', [41050, 12, 0.5, 42512]],
    ['false', [41050, 12, 0.5, 42512]],
  ])('are counted from 1900 like all others (date1904="%s")', async (flag, values) => {
    expect((await readRow(cells, book(flag))).values).toEqual([values]);
  });
});

describe('rows', () => {
  it('may lack their numbers, come out of order and leave gaps', async () => {
    const sheet = await readSheet(
      '<dimension ref="A1:B2"/><sheetData><row r="3"><c r="A3"><v>3</v></c></row><row><c><v>4</v></c></row><row r="1"><c><v>1</v></c></row></sheetData>',
    );
    expect(sheet.values).toEqual([[1], [], [3], [4]]);
  });

  it('follow the names of their cells where those say otherwise', async () => {
    const sheet = await readSheet('<sheetData><row><c r="B3"><v>3</v></c></row></sheetData>');
    expect(sheet.values).toEqual([[], [], [null, 3]]);
  });

  it.each([
    ['<row r="0"/>'],
    ['<row r="1048577"/>'],
    ['<row r="un"/>'],
    ['<row r="1.5"/>'],
    ['<row r="1"><c r="XFE1"/></row>'],
    ['<row r="1"><c r="A1048577"/></row>'],
    ['<row r="1"><c r="1"/></row>'],
  ])('beyond a sheet are refused: %s', async (row) => {
    await expect(readSheet(`<sheetData>${row}</sheetData>`)).rejects.toMatchObject({
      fault: { code: 'damagedPart', part: 'xl/worksheets/sheet1.xml' },
    });
  });
});
