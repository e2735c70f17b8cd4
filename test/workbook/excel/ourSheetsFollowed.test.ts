/** @jest-environment jsdom */
import type { Change, Workbook } from '../../../src/workbook/workbook';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { CURRENT_APIS } from '../../host/conversation';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
import type { Source } from '../../host/user';
import { eventually } from '../../support/eventually';
import { mark, putJury } from './juryDesign';

let page: OfficePage;
let excel: SimulatedExcel;
let workbook: Workbook;
let told: Change[];
let end: () => Promise<void>;
beforeAll(async () => {
  page = await startOffice({ ...CURRENT_APIS, ExcelApi: '1.17', ExcelApiOnline: '1.1' });
});

async function start(tellsTriggerSource: boolean): Promise<void> {
  excel = page.open(
    simulatedExcel({
      sheets: [
        {
          name: 'Notes',
          values: [
            ['N°', 'B'],
            ['a', 9],
          ],
        },
      ],
      tellsTriggerSource,
    }),
  );
  const isSetSupported = Office.context.requirements.isSetSupported.bind(Office.context.requirements);
  const newer = tellsTriggerSource ? [] : ['1.13', '1.14', '1.17'];
  const older = (set: string, version = ''): boolean => isSetSupported(set, version) && !(set === 'ExcelApi' && newer.includes(version));
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation(older as typeof isSetSupported);
  workbook = excelWorkbook();
  told = [];
  await workbook.read();
  end = await workbook.follow((changes) => told.push(...changes));
}
afterEach(async () => {
  await end();
  jest.restoreAllMocks();
  expect(excel.refused).toEqual([]);
});

/** A person types a mark: once this is told, everything before has been looked at. */
async function typesMark(value: number): Promise<void> {
  excel.user.type('Notes', 'B2', value);
  await eventually(() => told.at(-1), typed('Notes', ['a', value]));
}
const typed = (sheet: string, row: readonly unknown[]): unknown => expect.objectContaining({ kind: 'cells', sheet, values: [row] });

describe.each([true, false])('Excel says which edits are ours: %s', (tellsTriggerSource) => {
  test('marks and sheets that we write, make again or remove are not told', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([mark, putJury]);
    await workbook.apply([putJury]);
    await typesMark(10);
    await workbook.apply([
      { kind: 'setOurFormats', sheet: 'Notes', rules: [] },
      { kind: 'removeSheet', name: 'Jury' },
    ]);
    await typesMark(11);
    expect(told).toEqual([typed('Notes', ['a', 10]), typed('Notes', ['a', 11])]);
  });

  test('a sheet that is taken back because Excel failed is not told either', async () => {
    await start(tellsTriggerSource);
    excel.failAt(2, { code: 'GeneralException', afterActions: 30 });
    await expect(workbook.apply([putJury])).rejects.toMatchObject({ fault: { code: 'writeUndone' } });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Notes']);
    await typesMark(10);
    expect(told).toEqual([typed('Notes', ['a', 10])]);
  });

  test.each<Source>(['Local', 'Remote'])('a decision typed in our sheet at once is told (%s)', async (source) => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    const { sheets } = await workbook.read();
    expect(sheets[1]).toMatchObject({ name: 'Jury', ours: 'jury' });
    excel.user.type('Jury', 'B3', 'Admis', source);
    const decision = typed('Jury', ['007', 'Admis', 1]);
    await eventually(() => told, tellsTriggerSource ? [decision] : expect.arrayContaining([decision]));
  });

  test('in a sheet that was not read yet, everything must be read again', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    excel.user.type('Jury', 'B3', 'Admis', 'Remote');
    await eventually(() => told, [{ kind: 'structure' }]);
  });

  test('our sheet removed by a person is news', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    excel.user.deleteSheet('Jury');
    await eventually(() => told, [{ kind: 'structure' }]);
  });

  test('a sheet of ours that we failed to remove is news when a person removes it', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    for (let sync = 2; sync <= 5; sync++) excel.failAt(sync, { code: 'AccessDenied' });
    await expect(workbook.apply([{ kind: 'removeSheet', name: 'Jury' }])).rejects.toBeDefined();
    excel.user.deleteSheet('Jury');
    await eventually(() => told, [{ kind: 'structure' }]);
  });
});

test('our sheet renamed by a person is news, also back to the name that we gave it', async () => {
  await start(true);
  await workbook.apply([putJury]);
  for (const [name, newName] of [
    ['Jury', 'Commission'],
    ['Commission', 'Jury'],
  ] as const) {
    told = [];
    excel.user.renameSheet(name, newName);
    await eventually(() => told, [{ kind: 'structure' }]);
  }
});
