import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellBudget } from '../../../src/workbook/ooxml/cellBudget';
import type { CellContext } from '../../../src/workbook/ooxml/cellContext';
import { SheetPart } from '../../../src/workbook/ooxml/sheetPart';
import { XlsxError } from '../../../src/workbook/ooxml/xlsxError';
import { xmlReader, type XmlHandler } from '../../../src/workbook/ooxml/xmlReader';
import { holds } from '../../support/properties';
import { xlsxBytes } from '../../support/xlsxFile';

const FOLDER = join(__dirname, '../../workbooks');
const files = ['', 'real', 'rich'].flatMap((folder) =>
  readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(folder, file)),
);

/** The sheets of a file as bytes of XML. */
const sheetsOf = (bytes: Uint8Array): Uint8Array[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, xml]) => (/worksheets\/[^/]*\.xml$/.test(name) ? [xml] : []));
const sheetsIn = (file: string): Uint8Array[] => sheetsOf(new Uint8Array(readFileSync(join(FOLDER, file))));

/** What a sheet's XML comes to, given in pieces of so many bytes: its content, or why it cannot be read. */
function read(xml: Uint8Array, pieceSize: number, isSkimmed: boolean): unknown {
  const context: CellContext = {
    texts: Array.from({ length: 40 }, (_, index) => `text ${String(index)}`),
    kinds: [undefined, 'date', 'percent', undefined, 'date'],
    date1904: true,
    budget: new CellBudget(),
  };
  const part = new SheetPart('xl/sheet.xml', context);
  const parsed: XmlHandler = {
    open: (name, attributes) => part.open(name, attributes),
    text: (text) => part.text(text),
    close: (name) => part.close(name),
  };
  const reader = xmlReader('xl/sheet.xml', 'worksheet', isSkimmed ? part : parsed);
  try {
    for (let at = 0; at < xml.length; at += pieceSize) reader.write(xml.subarray(at, at + pieceSize));
    reader.end();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return { fault: error.fault, soFar: part.content(), left: context.budget };
  }
  return {
    ...part.content(),
    uncalculated: part.uncalculated,
    isProtected: part.isProtected,
    isMarked: part.isMarked,
    left: context.budget,
  };
}

it.each(files)('%s: what is skimmed is what is parsed', (file) => {
  for (const xml of sheetsIn(file)) {
    const parsed = read(xml, 65_536, false);
    for (const pieceSize of xml.length > 100_000 ? [65_536] : [65_536, 97]) expect(read(xml, pieceSize, true)).toEqual(parsed);
  }
});

const PLAIN = sheetsOf(
  xlsxBytes([
    {
      name: 'Notes',
      rows: [
        ['Nom', 'Note', 'E', 1, 2, 3],
        ['Delcezan', 12.5, { f: 'B2*2', v: 25 }, 11, 0.5, { v: 40_000, style: 'date' }],
        [null, 14, '#N/A', true, 9.999, 12],
      ],
    },
  ]),
)[0] as Uint8Array;
const SMALL = [PLAIN, ...files.flatMap(sheetsIn).filter(({ length }) => length < 20_000)];

const plain = '<c r="B2"><v>12</v></c>';
const nested = (times: number): string => `<worksheet>${'<a>'.repeat(times)}${plain}${'</a>'.repeat(times)}</worksheet>`;
it.each([
  ['behind the end', `<worksheet></worksheet>${plain}`, { code: 'damagedPart' }],
  ['before the start', plain, { code: 'damagedPart' }],
  ['as deep as is allowed', nested(61), null],
  ['deeper', nested(62), { code: 'tooLarge', what: 'depth' }],
  ['in an extension', `<worksheet><extLst>${plain}</extLst></worksheet>`, null],
  ['of another namespace', `<x:worksheet xmlns:x="urn:m">${plain}</x:worksheet>`, null],
  ['in a cell', `<worksheet><c r="A1">${plain}</c></worksheet>`, null],
  ['outside the sheet', `<worksheet><c r="XFE1"/></worksheet>`, { code: 'damagedPart' }],
  ['behind a line end', `<worksheet><row>\r${plain}</row></worksheet>`, null],
])('a plain cell %s', (_where, text, fault) => {
  const parsed = read(Buffer.from(text), 1e6, false);
  expect(read(Buffer.from(text), 1e6, true)).toEqual(parsed);
  if (fault) expect(parsed).toMatchObject({ fault });
  else expect(parsed).not.toHaveProperty('fault');
});

/** What nobody writes plainly, and what ends what is plain. */
const word = fc.oneof(
  fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      '/',
      ' ',
      '\r',
      '\n',
      '&',
      '\0',
      '😀',
      '\ud83d',
      '-',
      '.',
      '0',
      'E5',
      "'",
      '&#49;',
      '&a;',
      '<!-- c -->',
      '<![CDATA[1]]>',
    ],
    ...[
      '<?p?>',
      '</c>',
      '</v>',
      '</row>',
      '</sheetData>',
      '</worksheet>',
      '<v>',
      '<v/>',
      '<f>A1</f>',
      '<is><t>x</t></is>',
      '<extLst>',
      '</extLst>',
    ],
    ...[
      'r="A0"',
      ' s="1"',
      ' s="4"',
      ' s="-1"',
      ' t="s"',
      ' t="n"',
      ' t="str"',
      ' t="d"',
      ' t="inlineStr"',
      ' r="B2"',
      ' hidden="1"',
      ':',
      'x:',
    ],
    ...[
      '<row r="9">',
      '<row>',
      '<c>',
      '<c r="C3"/>',
      '<c r="C3" s="1"><v>40000.5</v></c>',
      '<c r="C3" t="s"><v>3</v></c>',
      '<c r="XFE1"/>',
    ],
    ...[
      '<c r="B2000000"/>',
      '<c r="A1" t="s"><v>99</v></c>',
      '<y:c xmlns:y="urn:y">',
      '</y:c>',
      `${'<a>'.repeat(61)}`,
      `${'</a>'.repeat(61)}`,
    ],
  ),
  fc.string({ maxLength: 3 }),
);

it('a sheet with anything put anywhere is skimmed as it is parsed, or refused for the same reason', () => {
  const changes = fc.array(fc.tuple(fc.nat(), word, fc.nat(3)), { minLength: 1, maxLength: 5 });
  holds(
    fc.property(fc.constantFrom(...SMALL), changes, fc.integer({ min: 1, max: 3000 }), (original, places, pieceSize) => {
      let xml = Buffer.from(original).toString('latin1');
      for (const [place, text, gone] of places) {
        const at = place % xml.length;
        xml = xml.slice(0, at) + Buffer.from(text).toString('latin1') + xml.slice(at + gone);
      }
      const bytes = new Uint8Array(Buffer.from(xml, 'latin1'));
      expect(read(bytes, pieceSize, true)).toEqual(read(bytes, pieceSize, false));
    }),
    2000,
  );
});
