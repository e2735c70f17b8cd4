import { foreignFile } from '../../../src/workbook/ooxml/foreignFile';
import { rawZip } from '../../support/rawZip';

/** An OLE file with one stream: its header, then the directory with an entry of 128 bytes. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[640 + 2 * index] = letter.charCodeAt(0)));
  bytes[640 + 64] = 2 * stream.length + 2;
  bytes[640 + 66] = 2;
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['nothing at all', new Uint8Array(), { code: 'empty' }],
  ['a zip archive', rawZip([{ name: 'a', content: '1' }]), null],
  ['an empty zip archive', rawZip([]), null],
  ['an encrypted workbook', oleFile('EncryptedPackage'), { code: 'encrypted' }],
  ['an old workbook', oleFile('Workbook'), { code: 'notXlsx', found: 'xls' }],
  ['a very old workbook', oleFile('Book'), { code: 'notXlsx', found: 'xls' }],
  ['an old Word document', oleFile('WordDocument'), { code: 'notAZip' }],
  ['a stream whose name only starts so', oleFile('Workbooks'), { code: 'notAZip' }],
  ['an OLE file that was cut off', oleFile('Workbook').subarray(0, 700), { code: 'notAZip' }],
  ['a bare BIFF file', new Uint8Array([9, 8, 16, 0, 0, 6]), { code: 'notXlsx', found: 'xls' }],
  ['a list with semicolons', utf8('Nom;Note\nDelcezan;12,5\n'), { code: 'notXlsx', found: 'csv' }],
  ['a list in UTF-16', new Uint8Array([0xff, 0xfe, 65, 0, 9, 0, 66, 0]), { code: 'notXlsx', found: 'csv' }],
  ['a page saved as .xls', utf8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel">'), { code: 'notXlsx', found: 'html' }],
  ['a table of a web page', utf8('<table><tr>'), { code: 'notXlsx', found: 'html' }],
  ['an XML spreadsheet of 2003', utf8('<?xml version="1.0"?><Workbook/>'), { code: 'notXlsx', found: 'xml' }],
  ['a PDF document', utf8('%PDF-1.7\n%âãÏÓ'), { code: 'notXlsx', found: 'pdf' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), { code: 'notAZip' }],
  ['a lone word', utf8('Bonjour'), { code: 'notAZip' }],
])('%s', (_, bytes, fault) => {
  expect(foreignFile(bytes)).toEqual(fault);
});
