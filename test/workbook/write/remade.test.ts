import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PutSheet, SheetCell, SheetDesign, SheetRow } from '../../../src/workbook/edits';
import { openFile } from '../../../src/workbook/file';
import { saveFile } from '../../../src/workbook/saveFile';
import { structureFaults } from '../../support/excelStructure/structureFaults';
import { LINKS } from '../../support/changedFile';
import { xlsxBytes } from '../../support/xlsxFile';

const ABC = ['a', 'b', 'c'];
const cell = (content: string): SheetCell => ({ content });
const titles: readonly SheetRow[] = [
  { cells: [cell('Jury')], was: { row: 0 } },
  { cells: ['N°', 'Décision', 'Avis', 'Salle'].map(cell), was: { row: 1 } },
];

/** A sheet of students in that order: the first two columns are ours, the others the users'. Rows 3, 4, 5 were a, b, c. */
function jury(students: readonly string[]): PutSheet {
  const rows = students.map((student): SheetRow => {
    const row = ABC.indexOf(student) + 2;
    if (row < 2) return { cells: [cell(student)], height: 14 };
    return { cells: [cell(student), ...[1, 2, 3].map((column) => ({ keep: { row, column } }))], height: 14, was: { row, height: 14 } };
  });
  const last = rows.length + 1;
  const design: SheetDesign = {
    role: 'jury',
    columns: [10, 20, 20, 10].map((width, keep) => ({ width, keep })),
    rows: [...titles, ...rows, { cells: [], was: { row: 5 } }, { cells: [undefined, { keep: { row: 6, column: 1 } }], was: { row: 6 } }],
    table: { name: 'EnsiameJury', area: { firstRow: 1, lastRow: last, firstColumn: 0, lastColumn: 3 } },
    print: { orientation: 'landscape', margin: 7, header: ['', '', ''], footer: ['', '', ''] },
    formats: [
      {
        areas: [{ firstRow: 2, lastRow: last, firstColumn: 0, lastColumn: 0 }],
        formula: 'AND(N("ENSIAME-J01")=0,A3="a")',
        look: { bold: true },
      },
    ],
    lists: [{ area: { firstRow: 2, lastRow: last, firstColumn: 1, lastColumn: 1 }, choices: ['oui', 'non'], title: 'L', warning: 'W' }],
  };
  return { kind: 'putSheet', name: 'Jury', design };
}

const SHEET = 'xl/worksheets/sheet2.xml';
const text = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** The file of that sheet once users have attached what Excel lets them attach. */
async function attached(): Promise<Uint8Array> {
  const made = await saveFile(await openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }])), [jury(ABC)]);
  const parts = unzipSync(made);
  const write = (part: string, content: string): void => void (parts[part] = strToU8(content));
  const row = (name: string, cells: string): string => `<row r="${name}" ht="14">${cells}</row>`;
  const inline = (name: string, content: string): string => `<c r="${name}" t="inlineStr"><is><t>${content}</t></is></c>`;
  const data =
    row('1', inline('A1', 'Jury')) +
    row('2', ['N°', 'Décision', 'Avis', 'Salle'].map((content, index) => inline(`${'ABCD'[index] ?? ''}2`, content)).join('')) +
    row(
      '3',
      `${inline('A3', 'a')}${inline('B3', 'oui')}<c r="C3"><f>LEN(B3)+Notes!A1+COUNTIF(B$3:B$5,$B$4)+LEN("B3")</f><v>4</v></c><c r="D3" s="1"/>`,
    ) +
    `<row r="4" ht="44" customHeight="1">${inline('A4', 'b')}${inline('B4', 'non')}${inline('C4', 'réservé')}</row>` +
    `<row r="5" ht="14.25" customHeight="1">${inline('A5', 'c')}</row>` +
    row('7', '<c r="B7"><f>COUNTA(B3:B5)</f><v>2</v></c>');
  const xml = text(made, SHEET);
  const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  write(
    SHEET,
    xml
      .replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${data}</sheetData><mergeCells count="1"><mergeCell ref="A7:A8"/></mergeCells>`)
      .replace(
        '<dataValidations count="1">',
        '<conditionalFormatting sqref="C3:C5"><cfRule type="expression" priority="2"><formula>AND($B3=$B$3,C3&lt;&gt;"")</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="D4"><cfRule type="expression" priority="3"><formula>D4="non"</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="3"><dataValidation type="whole" sqref="D3:D5"><formula1>LEN(D3)</formula1></dataValidation><dataValidation type="whole" sqref="C4"><formula1>1</formula1></dataValidation>',
      )
      .replace(
        '<printOptions',
        '<hyperlinks><hyperlink ref="C3" r:id="rId8" tooltip="Dossier de a"/><hyperlink ref="D3:D4" location="Notes!A1"/></hyperlinks><printOptions',
      )
      .replace('<tableParts', '<legacyDrawing r:id="rId9"/><tableParts')
      .replace(
        '</worksheet>',
        `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="2">` +
          '<x14:dataValidation type="list"><x14:formula1><xm:f>Notes!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation>' +
          '<x14:dataValidation type="list"><x14:formula1><xm:f>Notes!$A$1</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
      ),
  );
  write(
    'xl/worksheets/_rels/sheet2.xml.rels',
    text(made, 'xl/worksheets/_rels/sheet2.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="rId8" Type="${LINKS}/hyperlink" Target="https://www.example.org/a" TargetMode="External"/>` +
        `<Relationship Id="rId9" Type="${LINKS}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
        `<Relationship Id="rId10" Type="${LINKS}/comments" Target="../comments1.xml"/>` +
        '<Relationship Id="rId11" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  write(
    'xl/comments1.xml',
    `<comments xmlns="${main}"><authors><author>P</author></authors><commentList><comment ref="B3" authorId="0"><text><t>sur a</t></text></comment><comment ref="A1" authorId="0"><text><t>titre</t></text></comment></commentList></comments>`,
  );
  write(
    'xl/threadedComments/threadedComment1.xml',
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{B}"><text>sur a</text></threadedComment></ThreadedComments>',
  );
  write(
    'xl/drawings/vmlDrawing1.vml',
    '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><br><x:ClientData ObjectType="Note"><x:Anchor>\n 2, 15, 1, 10, 4, 31, 5, 9</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>' +
      '<v:shape><x:ClientData ObjectType="Button"><x:Anchor>2, 0, 1, 0, 4, 0, 5, 0</x:Anchor><x:Row>2</x:Row></x:ClientData></v:shape></xml>',
  );
  const types = text(made, '[Content_Types].xml').replace('</Types>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
    '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>'); // prettier-ignore
  write('[Content_Types].xml', types);
  return zipSync(parts);
}

/** a goes to the bottom, d is new: b, c, d, a. */
const remade = async (): Promise<Uint8Array> => saveFile(await openFile(await attached()), [jury(['b', 'c', 'd', 'a'])]);

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

describe('what users attached to a row goes with it when the sheet is made again', () => {
  test('notes, with their boxes, and threaded comments; other drawings stay', async () => {
    const made = await remade();
    expect(all(text(made, 'xl/comments1.xml'), /<comment ref="(\w+)"/g)).toEqual(['B6', 'A1']);
    expect(all(text(made, 'xl/threadedComments/threadedComment1.xml'), /ref="(\w+)"/g)).toEqual(['B6']);
    expect(all(text(made, 'xl/drawings/vmlDrawing1.vml'), /<x:Anchor>([^<]*)/g)).toEqual(['2, 15, 4, 10, 4, 31, 8, 9', '2, 0, 1, 0, 4, 0, 5, 0']);
    expect(all(text(made, 'xl/drawings/vmlDrawing1.vml'), /<x:Row>(\d+)/g)).toEqual(['5', '2']);
  }); // prettier-ignore

  test('links, also of an area whose rows part', async () => {
    const xml = text(await remade(), SHEET);
    expect(all(xml, /<hyperlink ref="([^"]+)"/g)).toEqual(['C6', 'D3', 'D6']);
    expect(xml).toContain('<hyperlink ref="C6" r:id="rId8" tooltip="Dossier de a"/>');
  });

  test('their own conditional formats, behind ours; those of a whole column take new rows in', async () => {
    const xml = text(await remade(), SHEET);
    expect(all(xml, /<conditionalFormatting sqref="([^"]+)"/g)).toEqual(['A3:A6', 'C3:C6', 'D3']);
    expect(all(xml, /<formula>([^<]+)/g).slice(1)).toEqual(['AND($B3=$B$6,C3&lt;&gt;"")', 'D3="non"']);
    expect(all(xml, /priority="(\d)"/g)).toEqual(['1', '2', '3']);
  }); // prettier-ignore

  test('their own validations, beside ours', async () => {
    const xml = text(await remade(), SHEET);
    expect(all(xml, /<dataValidation [^>]*sqref="([^"]+)"/g)).toEqual(['D3:D6', 'C3', 'B3:B6']);
    expect(xml).toContain('<dataValidations count="3">');
    expect(all(xml, /<x14:dataValidations [^>]*count="(\d)"/g)).toEqual(['1']);
    expect(all(xml, /<xm:sqref>([^<]+)/g)).toEqual(['C6']);
  });

  test('the height that they gave a row, not the one that a program fitted', async () => {
    expect(all(text(await remade(), SHEET), /(<row [^>]*>)/g).slice(2, 6)).toEqual([
      '<row r="3" ht="44" customHeight="1">',
      '<row r="4" ht="14">',
      '<row r="5" ht="14">',
      '<row r="6" ht="14">',
    ]);
  });

  test('formulas name the cells that they named, also below the table, and the colour of an empty cell stays', async () => {
    const made = await remade();
    const sheet = (await openFile(made)).sheets[1];
    expect(sheet?.formulas[5]?.[2]).toBe('=LEN(B6)+Notes!A1+COUNTIF(B$3:B$6,$B$3)+LEN("B3")');
    expect(sheet?.formulas[7]?.[1]).toBe('=COUNTA(B3:B6)');
    expect(text(made, SHEET)).toContain('<c r="D6" s="1"/>');
    expect(all(text(made, SHEET), /<mergeCell ref="([^"]+)"/g)).toEqual(['A8:A9']);
  });

  test('Excel would open it, and made again as it stands it is the same', async () => {
    const made = await remade();
    expect(await structureFaults(made)).toEqual(await structureFaults(await attached()));
    const same = jury(ABC);
    const once = await saveFile(await openFile(await attached()), [same]);
    expect(await saveFile(await openFile(once), [same])).toEqual(once);
  });
});

test('a row that is not made again leaves its comment behind the others, at nobody’s row', async () => {
  const made = await saveFile(await openFile(await attached()), [jury(['b', 'c'])]);
  expect(all(text(made, 'xl/comments1.xml'), /<comment ref="(\w+)"/g)).toEqual(['B7', 'A1']);
});

test('a row of ours that is written into is fitted anew by whoever opens the file, unless somebody gave it its height', async () => {
  const file = await openFile(await attached());
  const write = (row: number): { kind: 'writeCells'; at: { sheet: string; row: number; column: number }; cells: string[][] } => ({
    kind: 'writeCells',
    at: { sheet: 'Jury', row, column: 1 },
    cells: [['un motif qui prend plusieurs lignes']],
  });
  const xml = text(await saveFile(file, [write(2), write(3)]), SHEET);
  expect(all(xml, /(<row [^>]*>)/g).slice(1, 5)).toEqual([
    '<row r="2" ht="14">',
    '<row r="3">',
    '<row r="4" ht="44" customHeight="1">',
    '<row r="5" ht="14.25" customHeight="1">',
  ]);
});
