import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { changed, everywhere, LINKS, NOTES } from '../../support/changedFile';
import { MAIN } from '../../support/handmadeSheet';
import { rawZip } from '../../support/rawZip';
import { xlsxBytes, xlsxParts } from '../../support/xlsxFile';

describe('what cannot be read', () => {
  it.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), { code: 'notAZip' }],
    ['half a file', changed(() => undefined).subarray(0, 1500), { code: 'truncated' }],
    ['an archive of photos', rawZip([{ name: 'a.jpg', content: 'x' }]), { code: 'notXlsx', found: 'zip' }],
    ['an empty archive', rawZip([]), { code: 'notXlsx', found: 'zip' }],
    [
      'an OpenDocument sheet',
      rawZip([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: 'x' },
      ]),
      { code: 'notXlsx', found: 'ods' },
    ],
    ['a Numbers document', rawZip([{ name: 'Index/Document.iwa', content: 'x' }]), { code: 'notXlsx', found: 'numbers' }],
    [
      'a Word document',
      changed(everywhere('spreadsheetml.sheet.main', 'wordprocessingml.document.main')),
      { code: 'notXlsx', found: 'docx' },
    ],
    ['slides', changed(everywhere('spreadsheetml.sheet.main', 'presentationml.presentation.main')), { code: 'notXlsx', found: 'pptx' }],
    [
      'a binary workbook',
      changed(everywhere('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'vnd.ms-excel.sheet.binary.macroEnabled.main')),
      { code: 'notXlsx', found: 'xlsb' },
    ],
    [
      'a drawing of Visio',
      changed(everywhere('openxmlformats-officedocument.spreadsheetml.sheet.main', 'ms-visio.drawing.main')),
      { code: 'noWorkbook' },
    ],
    ['no main part', changed(everywhere(/officeDocument(?=")|spreadsheetml.sheet.main/g, 'x')), { code: 'noWorkbook' }],
    [
      'a workbook that is missing',
      changed((parts) => void (parts['xl/workbook.xml'] = null)),
      { code: 'missingPart', part: 'xl/workbook.xml' },
    ],
    [
      'a sheet that is missing',
      changed((parts) => void (parts['xl/worksheets/sheet1.xml'] = null)),
      { code: 'missingPart', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a sheet without a link',
      changed((parts) => void (parts['xl/_rels/workbook.xml.rels'] = null)),
      { code: 'damagedPart', part: 'xl/workbook.xml' },
    ],
    [
      'a sheet that is no XML',
      changed((parts) => void (parts['xl/worksheets/sheet1.xml'] = 'x')),
      { code: 'damagedPart', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a sheet of another kind',
      changed(everywhere(/(<\/?)worksheet\b/g, '$1chartsheet')),
      { code: 'damagedPart', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a declared document type',
      changed(everywhere(/(?=<workbook)/g, '<!DOCTYPE workbook>')),
      { code: 'doctype', part: 'xl/workbook.xml' },
    ],
    [
      'styles with entities',
      changed(everywhere(/(?=<styleSheet)/g, '<!DOCTYPE s [<!ENTITY a "b">]>')),
      { code: 'doctype', part: 'xl/styles.xml' },
    ],
  ])('%s', async (_, bytes, fault) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: 'XlsxError', fault });
  });

  it('a needed part that stands twice', async () => {
    const entries = Object.entries(xlsxParts([NOTES])).map(([name, content]) => ({ name, content }));
    const twice = entries.filter(({ name }) => name === 'xl/workbook.xml');
    await expect(readXlsx(rawZip([...entries, ...twice]))).rejects.toMatchObject({
      fault: { code: 'damagedPart', part: 'xl/workbook.xml' },
    });
  });

  it.each([
    ['the same name', 'Notes', 'notes', 'rId2'],
    ['the same part', 'Notes', 'Suite', 'rId1'],
    ['no name', 'Notes', '', 'rId2'],
  ])('two sheets with %s', async (_, first, second, id) => {
    const bytes = xlsxBytes([NOTES, { name: 'Suite', rows: [] }], {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="${first}" r:id="rId1"/><sheet name="${second}" r:id="${id}"/></sheets></workbook>`,
    });
    await expect(readXlsx(bytes)).rejects.toMatchObject({ fault: { code: 'damagedPart', part: 'xl/workbook.xml' } });
  });
});
