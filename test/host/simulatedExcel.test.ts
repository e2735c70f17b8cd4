/** @jest-environment jsdom */
import { errorArgument } from './functionCalls';
import { startOffice, type OfficePage } from './officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from './simulatedExcel';

let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});
beforeEach(() => {
  excel = page.open(
    simulatedExcel({
      sheets: [
        {
          name: 'Notes',
          values: [
            ['B', 'C'],
            [12.5, 9],
          ],
        },
      ],
    }),
  );
});

const values = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Notes').getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });

describe('Microsoft’s own library is at work', () => {
  test('it knows where it runs and what is supported', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(['1.9', '1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))).toEqual([
      true,
      true,
      false,
    ]);
    expect(Office.context.displayLanguage).toBe('fr-FR');
  });

  test('its own checks speak: a property read before it was loaded', async () => {
    const early = Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('Notes').name));
    await expect(early).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('it forbids what a page in Excel may not do', () => {
    expect(() => window.alert('x')).toThrow('not supported');
    expect(window.history.pushState).toBeNull();
  });

  test('it cuts a large write into pieces, and all of it arrives', async () => {
    const matrix = Array.from({ length: 400 }, (_, row) => [row, row / 2, `n${row}`, true, '']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1:E400').values = matrix;
      await context.sync();
    });
    expect(await values('A1:E400')).toEqual(matrix);
  });
});

describe('what is not simulated is refused', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['PivotTableCollection', ({ workbook }) => workbook.pivotTables.refreshAll()],
    [
      'getMergedAreasOrNullObject',
      ({ workbook }) => workbook.worksheets.getItem('Notes').getRange('A1').getMergedAreasOrNullObject().load('address'),
    ],
    ['every property', ({ workbook }) => workbook.worksheets.getItem('Notes').load()],
    ['a property', ({ workbook }) => workbook.worksheets.getItem('Notes').getRange('A1').load('valueTypes')],
    ['a formula without a calculator', ({ workbook }) => (workbook.worksheets.getItem('Notes').getRange('A1').formulas = [['=1+1']])],
  ])('%s', async (_what, ask) => {
    const run = Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'NotSimulated', message: expect.stringContaining('not simulated') as string });
    expect(excel.refused).toHaveLength(1);
  });
});

describe('failures', () => {
  test('what is not there', async () => {
    await expect(Excel.run(({ workbook }) => workbook.worksheets.getItem('Jury').load('name').context.sync())).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });

  test('a sync that fails half-way has done what came before', async () => {
    excel.failAt(1, { code: 'GeneralException', afterActions: 10 });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Notes');
      for (let row = 1; row <= 5; row++) sheet.getRange(`A${row}`).untrack().values = [[row]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
    const after = (await values('A1:A5')) as unknown[][];
    expect(after[0]).toEqual([1]);
    expect(after[4]).toEqual(['']);
  });

  test('an answer beyond the limit', async () => {
    excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values: [['a'.repeat(2000)]] }], payloadLimit: 2000 }));
    await expect(values('A1')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('custom functions, through the library’s own runtime', () => {
  beforeAll(() => {
    CustomFunctions.associate('ECHO', (cells: unknown[][], optional: unknown) => [...cells, [optional === null ? 'left out' : optional]]);
    CustomFunctions.associate('REFUSE', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'la note B manque');
    });
    CustomFunctions.associate('BREAK', () => {
      throw new Error('never shown');
    });
    CustomFunctions.associate('ERRORS', (cells: unknown[][]) =>
      cells.map((line) => line.map((cell) => cell instanceof CustomFunctions.Error)),
    );
  });

  test('a value that spills; what was left out comes as null', async () => {
    expect(await excel.functions.call('ECHO', [[1, '12,5']], null)).toEqual({ value: [[1, '12,5'], ['left out']] });
  });

  test('errors with their sentence, and none for a defect', async () => {
    expect(await excel.functions.call('REFUSE')).toEqual({ error: '#N/A', message: 'la note B manque' });
    expect(await excel.functions.call('BREAK')).toEqual({ error: '#VALUE!', message: '' });
  });

  test('an error among the arguments', async () => {
    expect(await excel.functions.call('ERRORS', [[1, errorArgument('#N/A')]])).toEqual({ value: [[false, true]] });
  });
});
