import type { Scalar } from '../../../src/model/sheet';
import { openFile, type WorkbookFile } from '../../../src/workbook/file';
import { settingsIn } from '../../../src/workbook/ooxml/settingsName';
import { fileFormula } from '../../../src/workbook/ooxml/write/fileFormula';
import { withResult } from '../../../src/workbook/ooxml/write/formulaResult';
import { saveFile } from '../../../src/workbook/saveFile';
import { xlsxBytes, xlsxParts } from '../../support/xlsxFile';

const book = (cells: string): Promise<WorkbookFile> => {
  const sheet = xlsxParts([{ name: 'Notes', rows: [[1]] }])['xl/worksheets/sheet1.xml'] ?? '';
  const xml = sheet.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${cells}</sheetData>`);
  return openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }], { 'xl/worksheets/sheet1.xml': xml }));
};
const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({ sheet: 'Notes', row, column });

test.each<[string, string, Scalar, string]>([
  ['a number', '<c r="B1" s="3"><f>A1*2</f><v>0</v></c>', 24.5, '<c r="B1" s="3"><f>A1*2</f><v>24.5</v></c>'],
  ['a text', '<c r="B1"><f>A1&amp;"x"</f><v>0</v></c>', 'a & b', '<c r="B1" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c>'],
  ['an error', '<c r="B1" t="str"><f>A1/0</f><v>x</v></c>', '#DIV/0!', '<c r="B1" t="e"><f>A1/0</f><v>#DIV/0!</v></c>'],
  ['a boolean', '<c r="B1"><f>A1&gt;2</f></c>', true, '<c r="B1" t="b"><f>A1&gt;2</f><v>1</v></c>'],
  ['nothing', '<c r="B1" t="str"><f>A1</f><v>x</v></c>', null, '<c r="B1"><f>A1</f></c>'],
  [
    'a shared formula',
    '<x:c r="B2"><x:f t="shared" si="0"/><x:v>1</x:v></x:c>',
    2,
    '<x:c r="B2"><x:f t="shared" si="0"/><x:v>2</x:v></x:c>',
  ],
  ['a cell that an array fills', '<c r="B2" t="s"><v>7</v></c>', 'oui', '<c r="B2" t="str"><v>oui</v></c>'],
  ['a cell without anything', '<c r="B2" s="1"/>', 4, '<c r="B2" s="1"><v>4</v></c>'],
])('%s takes the place of an older result, and the formula keeps its bytes', (_, before, value, after) => {
  expect(withResult(before, { value })).toBe(after);
});

test('results are written behind shared formulas and arrays without taking them apart', async () => {
  const file = await book(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*3</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>6</v></c></row>',
  );
  const saved = await saveFile(file, [{ kind: 'writeCells', at: at(0, 0), cells: [[10]] }], {
    results: [
      { at: at(0, 1), value: 20 },
      { at: at(0, 2), value: 30 },
      { at: at(1, 2), value: 60 },
    ],
  });
  const [sheet] = (await openFile(saved)).sheets;
  expect(sheet).toMatchObject({
    values: [
      [10, 20, 30],
      [2, 4, 60],
    ],
    formulas: [
      [undefined, '=A1*2', '=A1:A2*3'],
      [undefined, '=A2*2', '=A1:A2*3'],
    ],
    arrays: [{ firstRow: 0, lastRow: 1, firstColumn: 2, lastColumn: 2 }],
  });
});

test('a formula that fills several cells is kept as one array', async () => {
  const fills = { firstRow: 0, lastRow: 1, firstColumn: 3, lastColumn: 3 };
  const file = await book('<row r="1"><c r="A1"><v>1</v></c></row>');
  const formula = '=ENSIAME.TOEICMIN(A1:A2)';
  const saved = await saveFile(file, [{ kind: 'writeCells', at: at(0, 3), cells: [[{ formula, result: 750, fills }]] }], {
    results: [{ at: at(1, 3), value: 600 }],
  });
  const [sheet] = (await openFile(saved)).sheets;
  expect(sheet).toMatchObject({
    values: [
      [1, null, null, 750],
      [null, null, null, 600],
    ],
    arrays: [fills],
  });
  expect(sheet?.formulas[1]?.[3]).toBe('=_xldudf_ENSIAME_TOEICMIN(A1:A2)');
});

test.each([
  ['=ENSIAME.verdict(A1,"ENSIAME.X(1)")', '_xldudf_ENSIAME_VERDICT(A1,"ENSIAME.X(1)")'],
  ['=IFNA(xlookup(A1,B:B,C:C),0)', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)'],
  ['=SORT(FILTER(A1:A9,B1:B9>10))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>10))'],
  ["='SORT(1)'!A1+_xlfn.STDEV.S(A1:A9)+SUM(A1)", "'SORT(1)'!A1+_xlfn.STDEV.S(A1:A9)+SUM(A1)"],
])('%s is named as Excel names it in files', (formula, inFile) => {
  expect(fileFormula(formula)).toBe(inFile);
});

test('settings are kept in hidden names, replace those that stood there, and leave every other name', async () => {
  const names = xlsxParts([{ name: 'Notes', rows: [[1]] }])['xl/workbook.xml']?.replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="Bareme">Notes!$A$1</definedName></definedNames>',
  );
  const file = await openFile(xlsxBytes([{ name: 'Notes', rows: [[1]] }], { 'xl/workbook.xml': names ?? '' }));
  expect(settingsIn(file.source.definedNames)).toBeUndefined();
  const long = { intake: 2016, columns: Array.from({ length: 120 }, (_, index) => ({ heading: `Matière "${String(index)}" & cie` })) };
  const once = await openFile(await saveFile(file, [], { settings: long }));
  expect(settingsIn(once.source.definedNames)).toEqual(long);
  const visible = ({ hidden }: { hidden: boolean }): boolean => !hidden;
  expect(once.source.definedNames.filter(visible).map(({ name }) => name)).toEqual(['Bareme']);
  for (const { refersTo } of once.source.definedNames) expect(refersTo.length).toBeLessThan(8192);
  const again = await openFile(await saveFile(once, [], { settings: { intake: null } }));
  expect(settingsIn(again.source.definedNames)).toEqual({ intake: null });
  expect(again.source.definedNames).toHaveLength(2);
});

test('what protects sheets and structure is read', async () => {
  const parts = xlsxParts([
    { name: 'Notes', rows: [[1]] },
    { name: 'Libre', rows: [[1]] },
  ]);
  const { source } = await openFile(
    xlsxBytes(
      [
        { name: 'Notes', rows: [[1]] },
        { name: 'Libre', rows: [[1]] },
      ],
      {
        'xl/worksheets/sheet1.xml':
          parts['xl/worksheets/sheet1.xml']?.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') ?? '',
        'xl/workbook.xml': parts['xl/workbook.xml']?.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') ?? '',
      },
    ),
  );
  expect([source.isStructureProtected, ...source.sources.map(({ isProtected }) => isProtected)]).toEqual([true, true, false]);
});
