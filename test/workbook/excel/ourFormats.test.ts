/** @jest-environment jsdom */
import type { Edit } from '../../../src/workbook/edits';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { everythingIn } from '../../host/book/everything';
import { type Rule, ruleId } from '../../host/book/sheetDress';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
import { mark, rules } from './juryDesign';

let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});

const staffs = (type: string, formula: string): Rule => ({
  id: ruleId(),
  type,
  areas: [{ firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 5 }],
  formula,
  format: { fill: '#FFFFFF' },
});
const notes = (): { readonly rules: readonly { readonly formula: string; readonly areas: string }[] } =>
  everythingIn(excel.sheet('Notes')) as never;
const formulas = (): string[] => notes().rules.map(({ formula }) => formula);
const R05 = '=AND(N("ENSIAME-R05")=0,IF(ISNUMBER(B2),B2<10-1E-9))';
const R08 = '=AND(N("ENSIAME-R08")=0,C2<12)';
const remove: Edit = { kind: 'setOurFormats', sheet: 'Notes', rules: [] };

beforeEach(() => {
  const values = [
    ['N°', 'B', 'E', 'C'],
    ['a', 9, 11, 12],
    ['b', 9, 11, 12],
    ['c', 9, 11, 12],
  ];
  excel = page.open(
    simulatedExcel({
      sheets: [
        { name: 'Notes', values },
        { name: 'Autre', values: [[1]] },
      ],
    }),
  );
  excel.sheet('Notes').dress.rules = [staffs('Custom', '=A1="x"'), staffs('ColorScale', '')];
});
afterEach(() => {
  expect(excel.refused).toEqual([]);
});

test('ours stand before the staff’s, in their order; theirs stay as they are', async () => {
  await excelWorkbook().apply([mark]);
  expect(notes().rules).toEqual([
    {
      areas: 'B2:B4 D2:D4',
      formula: R05,
      type: 'Custom',
      format: {
        fill: '#FFD8B0',
        ink: '#5C1A1A',
        bold: true,
        top: { style: 'Continuous', colour: '#8A4000' },
        bottom: { style: 'Continuous', colour: '#8A4000' },
      },
    },
    {
      areas: 'C2:C4',
      formula: R08,
      type: 'Custom',
      format: { italic: true, numberFormat: '"<"0.00', left: { style: 'Dash', colour: '#333333' } },
    },
    { areas: 'A1:F10', formula: '=A1="x"', type: 'Custom', format: { fill: '#FFFFFF' } },
    { areas: 'A1:F10', formula: '', type: 'ColorScale', format: { fill: '#FFFFFF' } },
  ]);
});

test('applied twice gives the same; removed, everything is as before', async () => {
  const before = notes();
  await excelWorkbook().apply([mark]);
  const once = notes();
  await excelWorkbook().apply([mark]);
  expect(notes()).toEqual(once);
  await excelWorkbook().apply([remove]);
  expect(notes()).toEqual(before);
});

test('only ours go, also in the pieces that inserted rows and copies make', async () => {
  await excelWorkbook().apply([mark]);
  excel.user.insertRows('Notes', 2, 1);
  excel.user.copyCells('Notes', 'B3:C4', 'Notes', 'B20');
  expect(formulas().filter((formula) => formula.includes('ENSIAME'))).toHaveLength(4);
  await excelWorkbook().apply([remove]);
  expect(formulas()).toEqual(['=A1="x"', '', '=B20="x"', '']);
});

test('a rule that Excel cannot read is left to the staff, and does not keep ours from being found', async () => {
  await excelWorkbook().apply([mark]);
  excel.sheet('Notes').dress.rules.push({ ...staffs('Custom', 'unreadable'), isUnreadable: true });
  await excelWorkbook().apply([mark]);
  expect(formulas()).toEqual([R05, R08, '=A1="x"', '', 'unreadable']);
});

test('a rule over more areas than an address holds is cut, its formula moved along', async () => {
  const areas = Array.from({ length: 1500 }, (_, index) => ({
    firstRow: 1 + index * 2,
    lastRow: 1 + index * 2,
    firstColumn: 1,
    lastColumn: 2,
  }));
  await excelWorkbook().apply([
    { kind: 'setOurFormats', sheet: 'Notes', rules: [{ areas, formula: 'AND(N("ENSIAME-R05")=0,B2<$C$1)', look: {} }] },
  ]);
  const ours = notes().rules.filter(({ formula }) => formula.includes('ENSIAME'));
  expect(ours.flatMap((rule) => rule.areas.split(' '))).toHaveLength(1500);
  expect(ours.length).toBeGreaterThan(1);
  for (const { formula, areas: own } of ours) expect(formula).toBe(`=AND(N("ENSIAME-R05")=0,B${String(/\d+/.exec(own)?.[0])}<$C$1)`);
});

test('never a sync per rule', async () => {
  await excelWorkbook().apply([mark]);
  expect(excel.syncs).toHaveLength(3);
  excel.syncs.splice(0);
  await excelWorkbook().apply([mark]);
  expect(excel.syncs).toHaveLength(4);
});

describe('what stands in the way', () => {
  test('a protected sheet, unless its protection lets formats be changed', async () => {
    excel.sheet('Notes').isProtected = true;
    const before = notes();
    await expect(excelWorkbook().apply([mark])).rejects.toMatchObject({ fault: { code: 'sheetProtected', sheet: 'Notes' } });
    expect(notes()).toEqual(before);
    await excelWorkbook().apply([remove]);
    const values = [['N°', 'B']];
    excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values, isProtected: true, mayFormat: true }] }));
    await excelWorkbook().apply([mark]);
    expect(formulas()).toEqual([R05, R08]);
  });

  test('a sheet that is not there, a workbook that is read-only', async () => {
    await expect(excelWorkbook().apply([{ kind: 'setOurFormats', sheet: 'Jury', rules }])).rejects.toMatchObject({
      fault: { code: 'sheetMissing', sheet: 'Jury' },
    });
    excel.book.readOnly = true;
    await expect(excelWorkbook().apply([mark])).rejects.toMatchObject({ fault: { code: 'readOnly' } });
  });
});
