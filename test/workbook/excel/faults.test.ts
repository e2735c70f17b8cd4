/** @jest-environment jsdom */
import type { Edit } from '../../../src/workbook/edits';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { everything } from '../../host/book/everything';
import type { Rule } from '../../host/book/sheetDress';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type Injection, type SimulatedExcel } from '../../host/simulatedExcel';
import { design, mark, putJury, rules } from './juryDesign';

// Much is written here, on machines that do other things too.
let page: OfficePage;
let excel: SimulatedExcel;
beforeAll(async () => {
  page = await startOffice();
});

const staffs: Rule = {
  id: '{staff}',
  type: 'Custom',
  areas: [{ firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 5 }],
  formula: '=A1="x"',
  format: { fill: '#FFFFFF' },
};

function open(): void {
  const values = [
    ['N°', 'B', 'E', 'C'],
    ['a', 9, 11, 12],
    ['=b', '007', 11, 12],
  ];
  excel = page.open(simulatedExcel({ sheets: [{ name: 'Notes', values }], calculate: () => 1 }));
  excel.sheet('Notes').dress.rules = [staffs];
}

/** The workbook as the jury has worked in it since marks and jury sheet were written. */
async function openWritten(): Promise<void> {
  open();
  await excelWorkbook().apply([mark, putJury]);
  excel.user.type('Jury', 'B3', 'Admis sous réserve');
  excel.user.type('Jury', 'D3', 'Vu le 12');
  excel.sheet('Jury').dress.comments.set(2 * 16384 + 1, 'Voir le dossier');
  excel.syncs.splice(0);
}

const cells: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Notes', row: 1, column: 1 },
  cells: [
    [10, 11],
    [null, 'ABS'],
  ],
};
const keeping: Edit = {
  kind: 'putSheet',
  name: 'Jury',
  design: {
    ...design,
    rows: [
      ...design.rows
        .slice(0, 2)
        .map((row, index) => ({ ...row, cells: [...row.cells, index === 1 ? { content: 'Remarque' } : undefined] })),
      ...[3, 2].map((row) => ({ cells: [{ content: row }, { keep: { row, column: 1 } }, { content: 1 }, { keep: { row, column: 3 } }] })),
    ],
  },
};

const COMMANDS: readonly (readonly [what: string, start: () => Promise<void> | void, edits: readonly Edit[]])[] = [
  ['cells', open, [cells]],
  ['marks', open, [mark]],
  ['marks in place of older ones', openWritten, [{ kind: 'setOurFormats', sheet: 'Notes', rules: rules.slice(1) }]],
  ['marks removed', openWritten, [{ kind: 'setOurFormats', sheet: 'Notes', rules: [] }]],
  ['a new sheet', open, [putJury]],
  ['a sheet made again with what the jury typed', openWritten, [keeping]],
  ['a sheet removed', openWritten, [{ kind: 'removeSheet', name: 'Jury' }]],
  [
    'everything at once',
    openWritten,
    [cells, mark, keeping, { kind: 'putSheet', name: 'Légende', design: { ...design, role: 'legend', columns: [] } }],
  ],
  [
    'everything removed',
    openWritten,
    [
      { kind: 'setOurFormats', sheet: 'Notes', rules: [] },
      { kind: 'removeSheet', name: 'Jury' },
    ],
  ],
];

/** How a sync is interrupted: nothing done, a part done, all done and the answer lost. */
const INTERRUPTIONS: readonly Injection[] = [
  { code: 'GeneralException' },
  ...[0, 1, 3, 8, 20, 40, 60, 80, 100, 120, 140, 160, 200, 240, 1_000_000].map((afterActions) => ({
    code: 'GeneralException',
    afterActions,
  })),
];

describe.each(COMMANDS)('%s', (_what, start, edits) => {
  let before: object;
  let complete: object;
  let syncs: number;
  beforeAll(async () => {
    await start();
    before = everything(excel.book);
    await excelWorkbook().apply(edits);
    syncs = excel.syncs.length;
    complete = everything(excel.book);
    expect(complete).not.toEqual(before);
  });

  test.each(INTERRUPTIONS)('a failure at any sync (%j) leaves the workbook as it was or complete', async (injection) => {
    for (let sync = 1; sync <= syncs; sync++) {
      await start();
      excel.failAt(sync, injection);
      const outcome = await excelWorkbook()
        .apply(edits)
        .then(
          () => 'complete',
          (error: { fault: { code: string } }) => error.fault.code,
        );
      expect(['complete', 'excelFailed', 'writeUndone']).toContain(outcome);
      expect(everything(excel.book)).toEqual(outcome === 'complete' ? complete : before);
      expect(excel.refused).toEqual([]);
    }
  });

  test('stopped at any moment, the workbook is as it was or complete', async () => {
    for (let sync = 1; sync <= syncs; sync++) {
      await start();
      const controller = new AbortController();
      const done = excelWorkbook()
        .apply(edits, { signal: controller.signal })
        .then(
          () => 'complete',
          (reason: unknown) => reason,
        );
      while (excel.syncs.length < sync) await new Promise((resolve) => setTimeout(resolve));
      controller.abort('enough');
      const outcome = await done;
      expect(['complete', 'enough']).toContain(outcome);
      expect(everything(excel.book)).toEqual(outcome === 'complete' ? complete : before);
    }
  });
});

describe('where Excel does not come back', () => {
  const goAway = (from: number): void => {
    for (let sync = from; sync < from + 20; sync++)
      excel.failAt(sync, { code: 'ConnectionFailure', ...(sync === from ? { afterActions: 60 } : {}) });
  };

  test('what was being added is named', async () => {
    open();
    goAway(3);
    const fault = {
      code: 'writeLeftHalfway',
      excelCode: 'ConnectionFailure',
      areas: ['Notes', expect.stringMatching(/^Jury \(ENSIAME \d{10}\)$/) as string],
    };
    await expect(excelWorkbook().apply([mark, putJury])).rejects.toMatchObject({ fault });
  });

  test('a sheet that was being replaced is named, and all of it stands beside it, with what the jury typed', async () => {
    await openWritten();
    goAway(4);
    const failure = await excelWorkbook()
      .apply([keeping])
      .catch((error: { fault: { code: string; areas: readonly string[] } }) => error.fault);
    expect(failure).toMatchObject({ code: 'writeLeftHalfway', areas: [expect.stringMatching(/^Jury \(ENSIAME \d{10}\)$/) as string] });
    const beside = excel.book.sheets.find(({ name }) => name.startsWith('ENSIAME'));
    expect(beside?.contents()).toMatchObject({ B4: '"Admis sous réserve"', D4: '"Vu le 12"' });
    expect(beside?.visibility).toBe('Hidden');
  });

  test('where nothing at all was done at the end, what was added is taken back', async () => {
    await openWritten();
    const before = everything(excel.book);
    for (const sync of [4, 7, 10]) excel.failAt(sync, { code: 'AccessDenied' });
    await expect(excelWorkbook().apply([mark])).rejects.toMatchObject({ fault: { code: 'writeUndone', excelCode: 'AccessDenied' } });
    expect(everything(excel.book)).toEqual(before);
  });
});

test('a colleague who adds a sheet of the same name meanwhile keeps it', async () => {
  open();
  const insert = excel.book.insertSheet.bind(excel.book);
  excel.book.insertSheet = (name) => {
    excel.book.addSheet({ name: 'Jury', values: [['à moi']] });
    return insert(name);
  };
  await expect(excelWorkbook().apply([putJury])).rejects.toMatchObject({ fault: { code: 'writeUndone', excelCode: 'ItemAlreadyExists' } });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Notes', 'Jury']);
  expect(excel.sheet('Jury').contents()).toEqual({ A1: '"à moi"' });
});

describe('another workbook is in front', () => {
  test.each<[string, () => Promise<void> | void, Edit, string]>([
    ['a new sheet', open, putJury, 'writeUndone'],
    ['a sheet made again', openWritten, keeping, 'writeUndone'],
    ['a sheet removed', openWritten, { kind: 'removeSheet', name: 'Jury' }, 'otherWorkbookActive'],
  ])('%s: nothing is kept', async (_what, start, edit, code) => {
    await start();
    const before = everything(excel.book);
    excel.book.isInFront = false;
    await expect(excelWorkbook().apply([edit])).rejects.toMatchObject({ fault: { code } });
    expect(everything(excel.book)).toEqual(before);
  });

  test.each([true, false])(
    'it comes in front while a sheet is being replaced and goes again (%s): what the jury typed is there',
    async (goes) => {
      await openWritten();
      const copy = excel.book.copy.bind(excel.book);
      let times = 0;
      excel.book.copy = (...cells) => {
        const isLast = cells[4] === 'Formats';
        if (isLast && (!goes || times++ === 0)) excel.book.isInFront = false;
        if (isLast && goes) setTimeout(() => (excel.book.isInFront = true), 50);
        copy(...cells);
      };
      const outcome = await excelWorkbook()
        .apply([keeping])
        .catch((error: { fault: { code: string } }) => error.fault.code);
      expect(outcome).toBe(goes ? undefined : 'writeLeftHalfway');
      expect(excel.sheet('Jury').contents()).toMatchObject({ B4: '"Admis sous réserve"', D4: '"Vu le 12"' });
      expect(excel.book.sheets).toHaveLength(goes ? 2 : 3);
    },
  );

  test('a cell is not brought before anyone’s eyes', async () => {
    open();
    excel.book.isInFront = false;
    await expect(excelWorkbook().select({ sheet: 'Notes', row: 1, column: 1 })).rejects.toMatchObject({
      fault: { code: 'otherWorkbookActive' },
    });
  });
});
