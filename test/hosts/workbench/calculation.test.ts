import type { Scalar, Sheet } from '../../../src/model/sheet';
import { Calculation } from '../../../src/hosts/workbench/engine/calculation';
import { type FileWorkbook, fileWorkbook } from '../../../src/workbook/fileWorkbook';

type Cell = Scalar | { readonly is: Scalar; readonly by: string };

function sheet(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const isFormula = (cell: Cell): cell is { readonly is: Scalar; readonly by: string } => typeof cell === 'object' && cell !== null;
  return {
    name,
    hidden: false,
    values: rows.map((row) => row.map((cell): Scalar => (isFormula(cell) ? cell.is : cell))),
    formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.by : undefined))),
    kinds: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

function opened(...sheets: Sheet[]): {
  book: FileWorkbook;
  calculation: Calculation;
  at: (row: number, column: number, sheet?: number) => Scalar;
} {
  const calculation = new Calculation(sheets, new Map());
  const none = (): never => {
    throw new Error('no file is made in these tests');
  };
  const version = { bytes: new Uint8Array(), formats: { cells: [], changes: [] }, marked: [] };
  const book = fileWorkbook(
    { version, sheets, definedNames: [], settings: undefined, obstacles: [] },
    { calculator: calculation, maker: { make: none, save: none }, handOut: none },
  );
  return { book, calculation, at: (row, column, index = 0) => book.sheets()[index]?.values[row]?.[column] ?? null };
}

const type = (book: FileWorkbook, row: number, column: number, content: Scalar | { formula: string }, name = 'Notes'): void =>
  book.type([{ kind: 'writeCells', at: { sheet: name, row, column }, cells: [[content]] }]);

const MARKS = [12, '9,5', null, 'ABS', 8, true];

test.each([
  ['=SUM(A1:F1)', 20],
  ['=AVERAGE(A1:F1)', 10],
  ['=COUNT(A1:F1)', 2],
  ['=COUNTA(A1:F1)', 5],
  ['=COUNTBLANK(A1:F1)', 1],
  ['=COUNTIF(A1:F1,"<10")', 1],
  ['=COUNTIF(A1:F1,"abs")', 1],
  ['=COUNTIF(A1:F1,">=12")', 1],
  ['=SUMIF(A1:F1,">8")', 12],
  ['=AVERAGEIF(A1:F1,">=8")', 10],
  ['=MIN(A1:F1)', 8],
  ['=MAX(C1:D1)', 0],
  ['=AVERAGE(C1:D1)', '#DIV/0!'],
  ['=ROUND(9.575,2)', 9.58],
  ['=A1/C1', '#DIV/0!'],
  ['=D1+1', '#VALUE!'],
  ['=IF(ISNUMBER(D1),D1,"-")', '-'],
  ['=IF(C1="","vide","plein")', 'vide'],
  ['=IFERROR(A1/0,0)', 0],
  ['=SUMPRODUCT(A1:A1,E1:E1)', 96],
  ['=SUMPRODUCT((LEN(A1:F1)>0)*(LEN(TRIM(A1:F1))=1))', 1],
  ['=SUMPRODUCT(ISERROR(FIND("B",A1:F1))*1)', 5],
  ['=SUM(IF(ISNUMBER(A1:F1),A1:F1,0))', 20],
  ['=LEN(C1)&LEFT(C1,2)&TRIM(C1)&UPPER(C1)', '0'],
  ['=SUMPRODUCT(ABS(A1:E1-10)*ISNUMBER(A1:E1))', '#VALUE!'],
  ['=A1&" / "&E1', '12 / 8'],
  ['="abs"=D1', true],
  ['=-A1^2', 144],
  ['=50%', 0.5],
  ['=ENSIAME.COMPANYSCORE(8,8.9,17.2,14.6)', 12],
  ['=_xldudf_ENSIAME_TOEICMIN("formation continue")', 600],
  ['=ENSIAME.COMPANYSCORE(A1,D1,E1,E1)', '#N/A'],
  ['=ENSIAME.COMPANYSCORE(CHOOSE({1,2,3,4},A1,E1,E1,A1))', 10.4],
  ['=SUM(CHOOSE({1,2},A1:A1,E1:E1))', 20],
])('%s is %p', (formula, expected) => {
  const { book, at } = opened(sheet('Notes', [MARKS]));
  type(book, 2, 0, { formula });
  expect(at(2, 0)).toBe(expected);
});

test('what depends on a change is calculated in order, over sheets', () => {
  const { book, at } = opened(
    sheet('Notes', [[10, { is: 20, by: '=A1*2' }, { is: 23, by: '=Bilan!A1+B1' }]]),
    sheet('Bilan', [
      [
        { is: 3, by: '=COUNT(Notes!A:A)+2' },
        { is: 26, by: '=Notes!C1+A1' },
      ],
    ]),
  );
  type(book, 1, 0, 5);
  expect([at(0, 0, 1), at(0, 2), at(0, 1, 1)]).toEqual([4, 24, 28]);
  type(book, 0, 0, 11);
  expect([at(0, 1), at(0, 2), at(0, 1, 1)]).toEqual([22, 26, 30]);
});

test('a formula that the engine does not know keeps what Excel left, and is marked', () => {
  const { book, calculation, at } = opened(sheet('Notes', [[10, { is: 7, by: '=CUBEVALUE("x",A1)' }, { is: 8, by: '=B1+1' }]]));
  type(book, 0, 0, 11);
  expect([at(0, 1), at(0, 2)]).toEqual([7, 8]);
  expect(calculation.whyNot({ sheet: 'Notes', row: 0, column: 1 })).toBe('unknown');
  expect(book.sheets()[0]?.formulas[0]?.[1]).toBe('=CUBEVALUE("x",A1)');
});

test('a formula whose result in the file is another than ours is not trusted', () => {
  const { book, calculation, at } = opened(sheet('Notes', [[10, { is: 999, by: '=A1*2' }]]));
  type(book, 0, 0, 11);
  expect(at(0, 1)).toBe(999);
  expect(calculation.whyNot({ sheet: 'Notes', row: 0, column: 1 })).toBe('unknown');
});

test('a circle is said, and stops nothing else', () => {
  const { book, calculation, at } = opened(sheet('Notes', [[1, null, null]]));
  type(book, 0, 1, { formula: '=C1+A1' });
  type(book, 0, 2, { formula: '=B1+1' });
  type(book, 1, 0, { formula: '=A1+1' });
  expect(calculation.whyNot({ sheet: 'Notes', row: 0, column: 2 })).toBe('cycle');
  expect(at(1, 0)).toBe(2);
});

test('an answer of several cells fills the blank cells below, and leaves them with its formula', () => {
  const { book, at } = opened(
    sheet('Notes', [
      [10, 12, 14, 16],
      [11, 11, 11, 11],
    ]),
  );
  type(book, 0, 5, { formula: '=ENSIAME.COMPANYSCORE(A1:A2,B1:B2,C1:C2,D1:D2)' });
  expect([at(0, 5), at(1, 5)]).toEqual([13, 11]);
  type(book, 0, 5, null);
  expect([at(0, 5), at(1, 5)]).toEqual([null, null]);
});

test('an answer that would cover a cell is #SPILL!', () => {
  const { book, at } = opened(
    sheet('Notes', [
      [10, 12, 14, 16],
      [11, 11, 11, 11, null, 'occupé'],
    ]),
  );
  type(book, 0, 5, { formula: '=ENSIAME.COMPANYSCORE(A1:A2,B1:B2,C1:C2,D1:D2)' });
  expect([at(0, 5), at(1, 5)]).toEqual(['#SPILL!', 'occupé']);
});

test('undo and redo bring values and formulas back, and what depends on them follows afterwards', () => {
  const { book, at } = opened(sheet('Notes', [[10, { is: 20, by: '=A1*2' }]]));
  type(book, 0, 0, 12);
  type(book, 0, 1, 5);
  book.undo();
  expect([at(0, 0), at(0, 1)]).toEqual([12, 24]);
  book.undo();
  expect([at(0, 0), at(0, 1), book.state()]).toEqual([10, 20, { canUndo: false, canRedo: true, isChanged: false }]);
  book.redo();
  expect([at(0, 0), at(0, 1)]).toEqual([12, 24]);
  type(book, 0, 0, 13);
  expect([at(0, 1), book.state().canRedo]).toEqual([26, false]);
});
