/** @jest-environment jsdom */
import type { Change, Workbook } from '../../../src/workbook/workbook';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { CURRENT_APIS } from '../../host/conversation';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
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

/** Longer than a burst lasts. */
const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 700));

describe.each([true, false])('Excel says which edits are ours: %s', (tellsTriggerSource) => {
  test('marks and sheets that we write, make again or remove are not told', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([mark, putJury]);
    await workbook.apply([putJury]);
    await settle();
    expect(told).toEqual([]);
    await workbook.apply([
      { kind: 'setOurFormats', sheet: 'Notes', rules: [] },
      { kind: 'removeSheet', name: 'Jury' },
    ]);
    await settle();
    expect(told).toEqual([]);
  });

  test('a decision that the jury types in our sheet is told, once the sheet has been read', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    const { sheets } = await workbook.read();
    expect(sheets[1]).toMatchObject({ name: 'Jury', ours: 'jury' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    excel.user.type('Jury', 'B3', 'Admis', 'Remote');
    await settle();
    expect(told).toEqual([expect.objectContaining({ kind: 'cells', sheet: 'Jury', values: [['007', 'Admis', 1]] })]);
  });

  test('in a sheet that was not read yet, everything must be read again', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    await settle();
    excel.user.type('Jury', 'B3', 'Admis', 'Remote');
    await settle();
    expect(told).toEqual([{ kind: 'structure' }]);
  });

  test('our sheet renamed or removed by a person is news', async () => {
    await start(tellsTriggerSource);
    await workbook.apply([putJury]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    excel.user.renameSheet('Jury', 'Commission');
    await settle();
    excel.user.deleteSheet('Commission');
    await settle();
    // Excel tells of a new name from ExcelApi 1.17 on.
    expect(told).toEqual((tellsTriggerSource ? [1, 2] : [1]).map(() => ({ kind: 'structure' })));
  });
});
