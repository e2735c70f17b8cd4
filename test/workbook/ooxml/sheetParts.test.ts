import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';
import { MAIN, readSheet } from '../../support/handmadeSheet';
import { xlsxBytes } from '../../support/xlsxFile';

const DATA = '<sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="4"><c><v>4</v></c></row></sheetData>';

describe('hidden rows', () => {
  it.each([
    ['hidden="1"', [0]],
    ['hidden="true"', [0]],
    ['ht="0" customHeight="1"', [0]],
    ['hidden="0"', []],
    ['hidden="false"', []],
    ['collapsed="1" outlineLevel="1"', []],
    ['', []],
  ])('with %s: %j', async (attributes, hidden) => {
    const sheet = await readSheet(`<sheetData><row r="1" ${attributes}><c><v>1</v></c></row></sheetData>`);
    expect([...sheet.hiddenRows]).toEqual(hidden);
  });

  it('after the last value do not matter', async () => {
    const sheet = await readSheet('<sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"/></sheetData>');
    expect([...sheet.hiddenRows]).toEqual([]);
  });

  it('are those that the file does not list where it hides rows by default', async () => {
    expect([...(await readSheet(`<sheetFormatPr zeroHeight="1"/>${DATA}`)).hiddenRows]).toEqual([2]);
    expect([...(await readSheet(`<sheetFormatPr zeroHeight="false"/>${DATA}`)).hiddenRows]).toEqual([]);
  });
});

it('hidden columns are ranges, and those without width', async () => {
  const sheet = await readSheet(
    `<cols><col min="2" max="3" hidden="true"/><col min="4" max="4" hidden="false" width="9"/><col min="6" max="6" width="0"/><col min="16384" max="99999" hidden="1"/></cols>${DATA}`,
  );
  expect([...sheet.hiddenColumns]).toEqual([1, 2, 5, 16383]);
});

it('merged cells are areas; what is no area of a sheet is left out', async () => {
  const sheet = await readSheet(`${DATA}<mergeCells><mergeCell ref="B2:D5"/><mergeCell ref="A1:A99999999"/><mergeCell/></mergeCells>`);
  expect(sheet.merges).toEqual([{ firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 }]);
});

const FILTERS = '<filters><filter val="FISA"/></filters>';

describe('filters', () => {
  it.each<[string, string, unknown]>([
    ['a list of values', `<filterColumn colId="3">${FILTERS}</filterColumn>`, [{ row: 4, column: 4 }]],
    [
      'two columns',
      `<filterColumn colId="0">${FILTERS}</filterColumn><filterColumn colId="2"><customFilters and="1"><customFilter operator="lessThan" val="10"/></customFilters></filterColumn>`,
      [
        { row: 4, column: 1 },
        { row: 4, column: 3 },
      ],
    ],
    ['the ten highest', '<filterColumn colId="1"><top10 val="10"/></filterColumn>', [{ row: 4, column: 2 }]],
    ['above the average', '<filterColumn colId="1"><dynamicFilter type="aboveAverage"/></filterColumn>', [{ row: 4, column: 2 }]],
    ['a colour', '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>', [{ row: 4, column: 2 }]],
    ['an icon', '<filterColumn colId="1"><iconFilter iconSet="3Arrows"/></filterColumn>', [{ row: 4, column: 2 }]],
    ['arrows that choose nothing', '', undefined],
    ['an arrow that is hidden', '<filterColumn colId="1" hiddenButton="1"/>', undefined],
  ])('by %s', async (_, columns, expected) => {
    const sheet = await readSheet(`${DATA}<autoFilter ref="B5:F9">${columns}</autoFilter>`);
    expect(sheet.filtered).toEqual(expected);
  });

  it('of a view that somebody keeps are not in force', async () => {
    const view = `<customSheetViews><customSheetView guid="{0}"><autoFilter ref="B5:F9"><filterColumn colId="3">${FILTERS}</filterColumn></autoFilter></customSheetView></customSheetViews>`;
    expect((await readSheet(`${DATA}${view}`)).filtered).toBeUndefined();
    const own = `<autoFilter ref="A1:F9"><filterColumn colId="1">${FILTERS}</filterColumn></autoFilter>`;
    expect((await readSheet(`${DATA}${own}${view}`)).filtered).toEqual([{ row: 0, column: 1 }]);
  });

  it('of a table count as the sheet’s', async () => {
    const area = { firstRow: 3, lastRow: 9, firstColumn: 1, lastColumn: 4 };
    const filter = `<autoFilter ref="B4:E10"><filterColumn colId="2">${FILTERS}</filterColumn></autoFilter>`;
    const file = xlsxBytes([{ name: 'Notes', rows: [], tables: [{ name: 'T', area, hasTotalRow: false }] }], {
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="B4:E10">${filter}</table>`,
    });
    expect((await readXlsx(file)).sheets[0]).toMatchObject({ filtered: [{ row: 3, column: 3 }] });
  });
});

describe('tables', () => {
  it.each([
    ['totalsRowCount="1"', true],
    ['totalsRowCount="0"', false],
    ['totalsRowShown="1"', false],
    ['', false],
  ])('with %s: total row %s', async (attributes, hasTotalRow) => {
    const area = { firstRow: 3, lastRow: 9, firstColumn: 1, lastColumn: 4 };
    const file = xlsxBytes([{ name: 'Notes', rows: [], tables: [{ name: 'Alternants', area, hasTotalRow }] }], {
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="t" displayName="Alternants" ref="B4:E10" ${attributes}/>`,
    });
    const { sheets } = await readXlsx(file);
    expect(sheets[0]?.tables).toEqual([{ name: 'Alternants', area, hasTotalRow }]);
  });

  it('belong to the sheet that links to them', async () => {
    const table = (name: string): { name: string; area: typeof area; hasTotalRow: boolean } => ({ name, area, hasTotalRow: false });
    const area = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 };
    const { sheets } = await readXlsx(
      xlsxBytes([
        { name: 'S7', rows: [['Note'], [12]], tables: [table('T1')] },
        { name: 'Sans', rows: [] },
        { name: 'S8', rows: [['Note'], [13]], tables: [table('T2'), table('T3')] },
      ]),
    );
    expect(sheets.map((sheet) => sheet.tables.map(({ name }) => name))).toEqual([['T1'], [], ['T2', 'T3']]);
  });
});
