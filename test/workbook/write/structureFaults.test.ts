import { structureFaults } from '../../support/excelStructure/structureFaults';
import { lostBetween } from '../../support/lostBetween';
import { richParts } from '../../support/rich/richParts';
import { zipped } from '../../support/rich/variants';

/** The rich workbook with one text of one part changed. */
function changed(part: string, from: string, to: string): Uint8Array {
  const parts = richParts();
  const text = parts[part];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${part} does not hold ${from}`);
  return zipped({ ...parts, [part]: text.replace(from, to) });
}

const SHEET = 'xl/worksheets/sheet1.xml';

it('finds nothing in a workbook as Excel writes it', async () => {
  expect(await structureFaults(zipped(richParts()))).toEqual([]);
});

it.each([
  ['[Content_Types].xml', '/xl/calcChain.xml', '/xl/calc.xml', 'content type of /xl/calc.xml, which is not there'],
  [
    'xl/_rels/workbook.xml.rels',
    'theme/theme1.xml',
    'theme/theme2.xml',
    'xl/_rels/workbook.xml.rels leads to xl/theme/theme2.xml, which is not there',
  ],
  ['xl/_rels/workbook.xml.rels', 'Id="rId5"', 'Id="rId6"', 'xl/_rels/workbook.xml.rels has an id twice'],
  ['xl/workbook.xml', 'sheetId="4"', 'sheetId="3"', 'two sheets share a sheetId'],
  ['xl/workbook.xml', 'localSheetId="2"', 'localSheetId="9"', 'the name _xlnm.Print_Area belongs to no sheet'],
  ['xl/workbook.xml', 'name="Étendue"', 'name="Seuil"', 'the name Seuil is defined twice'],
  ['xl/workbook.xml', 'activeTab="0"', 'activeTab="4"', 'a view shows a sheet that is not there'],
  ['xl/styles.xml', 'fontId="1"', 'fontId="7"', 'xl/styles.xml: cellXfs 1 has a fontId that is not there'],
  ['xl/styles.xml', '<dxfs count="2">', '<dxfs count="3">', 'xl/styles.xml: dxfs counts 3, holds 2'],
  [SHEET, 's="1"><v>9</v>', 's="9"><v>9</v>', 'Notes: E3 has a format that is not there'],
  [SHEET, 't="shared" ref="G3:G5" si="0"', 't="shared" ref="G3:G5" si="1"', 'Notes: G4 follows a shared formula that is not there'],
  [SHEET, '<c r="F4" t="b">', '<c r="D4" t="b">', 'Notes: D4 is out of place in row 4'],
  [SHEET, 'dxfId="0"', 'dxfId="5"', 'Notes: a conditional format has a look 5 that is not there'],
  [
    SHEET,
    '<printOptions gridLines="1"/>',
    '<mergeCells/><printOptions gridLines="1"/>',
    'Notes: worksheet: mergeCells stands behind hyperlinks',
  ],
  [SHEET, '<oddFooter>', `<oddFooter>${'x'.repeat(256)}`, 'Notes: oddFooter is too long'],
  [SHEET, '<f>Options', '<f>_xldudf_ENSIAME_VERDICT(A1)+Options', 'Notes: L3: a formula of the add-in'],
  ['xl/tables/table1.xml', 'name="Double"', 'name="option"', 'the table Options has a heading twice'],
  ['xl/tables/table1.xml', 'name="Option"', 'name="Options"', 'the table Options says Options, its cell Option'],
  ['xl/calcChain.xml', 'r="G5"', 'r="G9"', 'the order of calculation names G9, which has no formula'],
])('in %s, %s made %s', async (part, from, to, fault) => {
  expect(await structureFaults(changed(part, from, to))).toContain(fault);
});

it.each([
  [SHEET, '<v>12.5</v>', '<v>12.6</v>'],
  [SHEET, '<c r="E3" s="1">', '<c r="E3" s="2">'],
  [SHEET, 'stopIfTrue="1"', 'stopIfTrue="0"'],
  [SHEET, 'iconSet="3TrafficLights1"', 'iconSet="3Arrows"'],
  [SHEET, '<mergeCell ref="N3:O4"/>', ''],
  [SHEET, 'tooltip="Le règlement"', ''],
  [SHEET, 'hidden="1" outlineLevel="1"/>', 'outlineLevel="1"/>'],
  ['xl/styles.xml', 'degree="90"', 'degree="45"'],
  ['xl/workbook.xml', '<definedName name="Seuil" comment="au-dessus">10</definedName>', ''],
  ['xl/workbook.xml', 'iterate="1"', ''],
  ['xl/comments1.xml', 'confirmée', 'confirmee'],
  ['xl/charts/chart1.xml', 'Notes!$E$3', 'Notes!$E$4'],
])('what is lost in %s is told: %s made %s', async (part, from, to) => {
  expect(await lostBetween(zipped(richParts()), changed(part, from, to), new Set())).toHaveLength(1);
});
