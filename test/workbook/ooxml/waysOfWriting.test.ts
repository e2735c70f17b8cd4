import { zipSync } from 'fflate';
import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { changed, everywhere, LINKS, moved, NOTES, type Parts } from '../../support/changedFile';
import { rawZip } from '../../support/rawZip';
import { xlsxParts } from '../../support/xlsxFile';

const VALUES = [
  ['Nom', 'Note'],
  ['Delcezan', 12.5],
];

describe('one workbook, written in many ways', () => {
  it.each<[string, (parts: Parts) => void]>([
    ['as it is', () => undefined],
    [
      'Strict',
      everywhere(
        /http:\/\/schemas.openxmlformats.org\/(officeDocument|spreadsheetml)\/2006\/(?=relationships|main)/g,
        'http://purl.oclc.org/ooxml/$1/',
      ),
    ],
    [
      'with prefixes',
      (parts) => {
        for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/styles.xml']) {
          parts[name] = parts[name]?.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace(' xmlns=', ' xmlns:x=') ?? null;
        }
      },
    ],
    ['with another prefix for links', everywhere(/(xmlns:| )r(?=:id=|=)/g, '$1lien')],
    ['with absolute targets', everywhere('Target="worksheets/', 'Target="/xl/worksheets/')],
    ['with dots in targets', everywhere('Target="worksheets/', 'Target="../xl/./worksheets/')],
    [
      'with other part names',
      (parts) => {
        moved('xl/worksheets/sheet1.xml', 'feuilles/une.xml')(parts);
        everywhere('worksheets/sheet1.xml', '../feuilles/une.xml')(parts);
      },
    ],
    [
      'with a workbook elsewhere',
      (parts) => {
        moved('xl/workbook.xml', 'book.xml')(parts);
        moved('xl/_rels/workbook.xml.rels', '_rels/book.xml.rels')(parts);
        everywhere('Target="xl/workbook.xml"', 'Target="book.xml"')(parts);
        everywhere(/Target="(worksheets|styles|shared)/g, 'Target="xl/$1')(parts);
      },
    ],
    [
      'with percent signs in names',
      (parts) => {
        moved('xl/worksheets/sheet1.xml', 'xl/worksheets/sheet 1.xml')(parts);
        everywhere('worksheets/sheet1.xml', 'worksheets/sheet%201.xml')(parts);
      },
    ],
    ['with capitals in names', moved('xl/worksheets/sheet1.xml', 'xl/Worksheets/Sheet1.xml')],
    ['with backslashes in names', moved('xl/worksheets/sheet1.xml', 'xl\\worksheets\\sheet1.xml')],
    ['without styles', (parts) => void (parts['xl/styles.xml'] = null)],
    ['without links of the file', (parts) => void (parts['_rels/.rels'] = null)],
    [
      'with a link to a web page',
      everywhere(
        '<Relationship Id="rId2"',
        `<Relationship Id="x" Type="${LINKS}/styles" Target="http://x.invalid/" TargetMode="External"/><Relationship Id="rId2"`,
      ),
    ],
    [
      'with macros',
      everywhere(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    ],
    ['with entries that point out of the file', (parts) => void (parts['../../../etc/passwd'] = 'x')],
    ['with a byte order mark', everywhere(/^/g, '\ufeff')],
  ])('%s', async (_, change) => {
    const { sheets } = await readXlsx(changed(change));
    expect(sheets.map(({ name, values }) => ({ name, values }))).toEqual([{ name: 'Notes', values: VALUES }]);
  });

  it('with data descriptors and zip64 fields', async () => {
    const entries = Object.entries(xlsxParts([NOTES])).map(([name, content]) => ({ name, content, descriptor: true, zip64: true }));
    expect((await readXlsx(rawZip(entries, { zip64: true }))).sheets[0]?.values).toEqual(VALUES);
  });

  it('stored without compression', async () => {
    const parts = Object.fromEntries(
      Object.entries(xlsxParts([NOTES])).map(([name, content]) => [name, new TextEncoder().encode(content)]),
    );
    expect((await readXlsx(zipSync(parts, { level: 0 }))).sheets[0]?.values).toEqual(VALUES);
  });

  it('with an unneeded part that stands twice', async () => {
    const entries = Object.entries(xlsxParts([NOTES])).map(([name, content]) => ({ name, content }));
    const twice = { name: 'docProps/thumbnail.jpeg', content: 'x' };
    expect((await readXlsx(rawZip([...entries, twice, twice]))).sheets[0]?.values).toEqual(VALUES);
  });
});
