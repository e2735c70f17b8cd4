import { openFile } from '../../../src/workbook/file';
import { withoutReferences } from '../../../src/workbook/ooxml/write/lostReferences';
import { saveFile } from '../../../src/workbook/saveFile';
import type { Edit } from '../../../src/workbook/edits';
import { structureFaults } from '../../support/excelStructure/structureFaults';
import { openPack } from '../../support/excelStructure/pack';
import { xlsxBytes } from '../../support/xlsxFile';

const area = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 };
const sheet = (name: string) => ({ name, tables: [{ name: 'EnsiameJury', area, hasTotalRow: false }] });

it.each([
  ['Jury', '=Jury!A1+1', '=#REF!A1+1'],
  ['Jury', "='Jury'!$A$1:$B$2", '=#REF!$A$1:$B$2'],
  ["Jury d'été", "=SUM('jury d''été'!A:A)", '=SUM(#REF!A:A)'],
  ['Jury', '=COUNTIF(EnsiameJury[Décision],"EnsiameJury")', '=COUNTIF(#REF!,"EnsiameJury")'],
  ['Jury', '=EnsiameJury[[#This Row],[Motif]]&1', '=#REF!&1'],
  ['Jury', '=ROWS(ensiamejury)', '=ROWS(#REF!)'],
  ['Jury', '="Jury!A1"&Jury2!A1&[1]Jury!A1', '="Jury!A1"&Jury2!A1&[1]Jury!A1'],
  ['Jury', '=EnsiameJury2[x]+Jury(1)', '=EnsiameJury2[x]+Jury(1)'],
])('once %s is gone, %s is %s', (name, before, after) => {
  expect(withoutReferences(before, sheet(name))).toBe(after);
});

it('the staff’s formulas that lead to a sheet of ours say so once it is removed, and the file stays sound', async () => {
  const put: Edit = {
    kind: 'putSheet',
    name: 'Jury',
    design: { role: 'jury', columns: [{ width: 9 }], rows: [{ cells: [{ content: 'N°' }] }, { cells: [{ content: 7 }] }], table: { name: 'EnsiameJury', area }, print: { orientation: 'portrait', margin: 10, header: ['', '', ''], footer: ['', '', ''] } },
  }; // prettier-ignore
  const rows = [
    [
      { f: 'SUM(EnsiameJury[N°])', v: 7 },
      { f: 'Jury!A2&"&amp;"', v: '7' },
      { f: '1+1', v: 2 },
    ],
  ];
  const made = await saveFile(await openFile(xlsxBytes([{ name: 'Bilan', rows }])), [put]);
  const removed = await saveFile(await openFile(made), [{ kind: 'removeSheet', name: 'Jury' }]);
  expect((await openFile(removed)).sheets.map(({ name, formulas }) => [name, formulas])).toEqual([
    ['Bilan', [['=SUM(#REF!)', '=#REF!A2&"&amp;"', '=1+1']]],
  ]);
  expect(await structureFaults(removed)).toEqual([]);
  expect(Buffer.from(openPack(removed).parts.get('xl/workbook.xml') ?? '').toString()).toContain('fullCalcOnLoad="1"');
});
