import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { LINKS, NOTES } from '../../support/changedFile';
import { MAIN } from '../../support/handmadeSheet';
import { xlsxBytes } from '../../support/xlsxFile';

const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

describe('what the workbook says of its sheets', () => {
  const sheetKinds = ['worksheet', 'chartsheet', 'dialogsheet', 'worksheet', 'worksheet'];
  const bytes = xlsxBytes(
    ['Notes', 'Graphique', 'Dialogue', 'Cachée', 'Très cachée'].map((name) => ({ name, rows: [[name]] })),
    {
      'xl/workbook.xml':
        `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="true"/><sheets>` +
        '<sheet name="Très cachée" state="veryHidden" r:id="rId5"/><sheet name="Graphique" r:id="rId2"/><sheet name="R&amp;D" state="visible" r:id="rId1"/>' +
        '<sheet name="Dialogue" r:id="rId3"/><sheet name="Cachée" state="hidden" r:id="rId4"/></sheets>' +
        '<definedNames><definedName name="Coefs">Notes!$A$1:$B$2</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="2" hidden="1">&apos;R&amp;D&apos;!$A$1</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_LINKS}">${sheetKinds
        .map((kind, index) => `<Relationship Id="rId${index + 1}" Type="${LINKS}/${kind}" Target="worksheets/sheet${index + 1}.xml"/>`)
        .join('')}<Relationship Id="s" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
  );

  it('worksheets come in its order, the hidden ones marked, chart and dialog sheets left out', async () => {
    const { sheets, sources } = await readXlsx(bytes);
    expect(sheets.map(({ name, hidden, values }) => [name, hidden, values[0]?.[0]])).toEqual([
      ['Très cachée', true, 'Très cachée'],
      ['R&D', false, 'Notes'],
      ['Cachée', true, 'Cachée'],
    ]);
    expect(sources.map(({ part }) => part)).toEqual(['xl/worksheets/sheet5.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet4.xml']);
  });

  it('names are defined for the workbook or for one sheet', async () => {
    expect((await readXlsx(bytes)).definedNames).toEqual([
      { name: 'Coefs', refersTo: 'Notes!$A$1:$B$2', sheet: null, hidden: false },
      { name: '_xlnm.Print_Area', refersTo: "'R&D'!$A$1", sheet: 'R&D', hidden: true },
    ]);
  });

  it('dates may count from 1904', async () => {
    expect((await readXlsx(bytes)).date1904).toBe(true);
    expect((await readXlsx(xlsxBytes([NOTES]))).date1904).toBe(false);
  });
});

it('keeps the file as it was, with the places that a later writing needs', async () => {
  const bytes = xlsxBytes([NOTES]);
  const copy = bytes.slice();
  const book = await readXlsx(bytes);
  expect(book.package.bytes).toBe(bytes);
  expect(bytes).toEqual(copy);
  expect(book.part).toBe('xl/workbook.xml');
  expect(book.package.entries.map((entry) => entry.name)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
  ]);
  expect(book.package.contentTypes.overrides.get('xl/worksheets/sheet1.xml')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  );
  expect([...book.links.values()].map(({ id, type, target }) => [id, type, target])).toEqual([
    ['rId1', 'worksheet', 'xl/worksheets/sheet1.xml'],
    ['rId2', 'styles', 'xl/styles.xml'],
    ['rId3', 'sharedStrings', 'xl/sharedStrings.xml'],
  ]);
});
