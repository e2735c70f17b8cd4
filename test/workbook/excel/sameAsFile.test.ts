/** @jest-environment jsdom */
import { rncp10118 } from '../../../src/certifications/rncp10118';
import { fr as french } from '../../../src/messages/fr';
import { judgeWorkbook } from '../../../src/judgeWorkbook';
import { jury } from '../../../src/messages/fr/jury';
import { parseArea } from '../../../src/model/address';
import type { Sheet } from '../../../src/model/sheet';
import type { Deliverable, DeliverableSource } from '../../../src/views/deliverables/deliverable';
import { planDeliverables } from '../../../src/views/deliverables/planDeliverables';
import { planRemoval } from '../../../src/views/deliverables/planRemoval';
import type { Edit } from '../../../src/workbook/edits';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { openFile, type WorkbookFile } from '../../../src/workbook/file';
import { FileDesk } from '../../../src/workbook/fileDesk';
import { saveFile } from '../../../src/workbook/saveFile';
import { type Rule, ruleId } from '../../host/book/sheetDress';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
import { demoBytes } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';
import { excelPicture } from '../../support/excelPicture';
import { filePicture } from '../../support/filePicture';
import type { SheetPicture } from '../../support/sheetPicture';
import { putJury } from './juryDesign';

const words = { ...french, jury };
const KINDS: readonly Deliverable[] = ['marks', 'jury', 'resits', 'minutes', 'anonymousMinutes', 'legend'];
const day = { year: 2026, month: 11, day: 25 };

// Much is written here, on machines that do other things too.
let page: OfficePage;
let excel: SimulatedExcel;
let file: WorkbookFile;
beforeAll(async () => {
  page = await startOffice();
  page.open(simulatedExcel({ sheets: [] }));
});
beforeEach(async () => {
  file = await openFile(demoBytes());
  excel = page.open(simulatedExcel({ sheets: file.sheets, calculate: () => 0 }));
  for (const [index, sheet] of excel.book.sheets.entries()) sheet.dress.rules = await staffsRules(index);
});

/** The conditional formats that the office has made itself. */
async function staffsRules(index: number): Promise<Rule[]> {
  const { rules } = await filePicture(file, index);
  return rules.map(({ areas, formula, look }) => ({
    id: ruleId(),
    type: 'CellValue',
    areas: areas.split(' ').flatMap((name) => parseArea(name) ?? []),
    formula,
    format: look,
  }));
}
afterEach(() => {
  expect(excel.refused).toEqual([]);
});

async function carryOut(edits: readonly Edit[]): Promise<void> {
  await excelWorkbook().apply(edits);
  file = await openFile(await saveFile(file, edits));
}

const source = (sheets: readonly Sheet[]): DeliverableSource => {
  const options = { intake: 2016, readings: {}, centresComplete: false };
  return { check: judgeWorkbook(sheets, rncp10118, options), sheets, regulation: rncp10118.shown(options), day };
};

/** The sheets of one and the other; of the staff's own only what was written: their looks were never given to the simulation. */
async function pictures(): Promise<readonly (readonly [SheetPicture, SheetPicture])[]> {
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
  return Promise.all(
    file.sheets.map(async (_, index) => [excelPicture(excel.book.sheets[index] as never), await filePicture(file, index)] as const),
  );
}

async function compare(): Promise<void> {
  for (const [inExcel, inFile] of await pictures()) {
    if (inFile.role === undefined)
      expect({ cells: inExcel.cells, rules: inExcel.rules }).toEqual({ cells: inFile.cells, rules: inFile.rules });
    else expect(inExcel).toEqual(inFile);
  }
}

test('a small design with all that a design can say', async () => {
  await carryOut([putJury]);
  await compare();
});

test('marks and every sheet of the demonstration, cell by cell and rule by rule', async () => {
  const { edits } = planDeliverables(KINDS, source(file.sheets), words);
  await carryOut(edits);
  const [own] = (await pictures()).map(([, inFile]) => inFile).filter(({ role }) => role === 'jury');
  expect(Object.keys(own?.cells ?? {}).length).toBeGreaterThan(84 * 8);
  expect(own?.rules.length).toBeGreaterThan(2);
  await compare();
});

test('made again with what the jury typed: the same again', async () => {
  await carryOut(planDeliverables(KINDS, source(file.sheets), words).edits);
  const sheet = file.sheets.find(({ ours }) => ours === 'jury');
  const headings = sheet?.values.findIndex((line) => line.includes(jury.heading.decision)) ?? -1;
  const column = sheet?.values[headings]?.indexOf(jury.heading.decision) ?? -1;
  expect(headings).toBeGreaterThan(0);
  const beyond = sheet?.values[headings]?.length ?? 0;
  const at = { sheet: sheet?.name ?? '', row: headings, column };
  await carryOut([
    { kind: 'writeCells', at: { ...at, row: headings + 3 }, cells: [['Titre attribué']] },
    { kind: 'writeCells', at: { ...at, row: headings + 9 }, cells: [['À revoir en février']] },
    { kind: 'writeCells', at: { ...at, column: beyond }, cells: [['Bourse'], ['oui'], [{ formula: '=A1&"x"', result: 'x' }]] },
    { kind: 'writeCells', at: { sheet: DEMO_SHEET, row: 20, column: 11 }, cells: [[4]] },
  ]);
  await carryOut(planDeliverables(KINDS, source(file.sheets), words).edits);
  // In Excel every column has a width; in this file nobody has given this one any, so that it takes the design's.
  const width = excelPicture(excel.sheet(at.sheet)).widths;
  expect(width[beyond]).toBe(48);
  excel.sheet(at.sheet).dress.columnWidths.set(beyond, 63);
  await compare();
});

/** Where thresholds are marked, in Excel and in the file. */
const markedIn = async (): Promise<readonly (readonly string[])[]> => [
  await excelWorkbook().marked(),
  (await new FileDesk().open(file.source.package.bytes)).version.marked,
];

test('all removed: the staff’s sheets have no rule and no sheet of ours', async () => {
  expect(await markedIn()).toEqual([[], []]);
  await carryOut(planDeliverables(KINDS, source(file.sheets), words).edits);
  expect(await markedIn()).toEqual([[DEMO_SHEET], [DEMO_SHEET]]);
  await carryOut(planRemoval(file.sheets, [DEMO_SHEET], words).edits);
  expect(await markedIn()).toEqual([[], []]);
  await compare();
  expect(file.sheets.map(({ ours }) => ours)).toEqual(file.sheets.map(() => undefined));
});
