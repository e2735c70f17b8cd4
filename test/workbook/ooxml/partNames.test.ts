import { relationshipsPath, resolveTarget } from '../../../src/workbook/ooxml/partNames';

it.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('the relationships of %j stand in %s', (part, path) => {
  expect(relationshipsPath(part)).toBe(path);
});

it.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', '../../../../etc/passwd', 'etc/passwd'],
])('from %j, %s leads to %s', (part, target, resolved) => {
  expect(resolveTarget(part, target)).toBe(resolved);
});
