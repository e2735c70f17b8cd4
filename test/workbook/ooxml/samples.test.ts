import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaName, cellName } from '../../../src/model/address';
import type { Scalar, Sheet } from '../../../src/model/sheet';
import { readXlsx } from '../../../src/workbook/ooxml/readXlsx';

const FOLDER = join(__dirname, '../../workbooks');
const read = async (file: string): ReturnType<typeof readXlsx> => readXlsx(new Uint8Array(readFileSync(join(FOLDER, file))));

interface Expected {
  readonly filled: number;
  readonly formulas: number;
  readonly merges: number;
  readonly cells: Readonly<Record<string, Scalar>>;
}

/** Filled cells by name: neither blank nor the empty text of a formula. */
function filled({ values }: Sheet): Map<string, Scalar> {
  const cells = values.flatMap((row, at) => row.map((value, column) => [cellName({ row: at, column }), value] as const));
  return new Map(cells.filter(([, value]) => value !== null && value !== ''));
}

/** Looked up with another reader (openpyxl), cell by cell. */
const EXPECTED: readonly (readonly [file: string, sheet: string, Expected])[] = [
  [
    'demo_promotion_2016.xlsx',
    'Notes promotion 2016',
    { filled: 3186, formulas: 680, merges: 7, cells: { U34: 11, L49: 11, J7: 15.4375, AM94: 811.506024096386 } },
  ],
  ['demo_promotion_2016.xlsx', 'Maquette', { filled: 25, formulas: 2, merges: 0, cells: { B5: 140, C6: 202, C10: 1200 } }],
  ['demo_promotion_2016.xlsx', 'Codes', { filled: 12, formulas: 0, merges: 0, cells: { A3: 'ABJ', B6: 'composante acquise' } }],
  [
    'p01_clean_table.xlsx',
    'Promo 2016',
    { filled: 794, formulas: 45, merges: 0, cells: { A1: 'N° étudiant', K16: 13.2, P2: 13.46, Q47: 800 } },
  ],
  [
    'p02_title_rows.xlsx',
    'Saisie notes',
    { filled: 150, formulas: 0, merges: 1, cells: { B14: 'EL DELLINDOU', F17: 20, C33: 'cellule vide -> note non modifiée' } },
  ],
  ['p03_three_header_rows.xlsx', 'S8', { filled: 1820, formulas: 0, merges: 12, cells: { U17: 14.52, F25: 10, AN47: 790 } }],
  [
    'p04_subtotals_bottom.xlsx',
    'Récapitulatif S7',
    { filled: 1781, formulas: 150, merges: 0, cells: { A1: 'Rg', AD20: 13.25, G36: 12.42, AJ40: 1.27092906772454 } },
  ],
  ['p05_comma_text.xlsx', 'Notes', { filled: 861, formulas: 0, merges: 7, cells: { T12: '12,1', A18: '22618221', AA33: '800' } }],
  ['p06_absence_tokens.xlsx', 'Jury S9', { filled: 1663, formulas: 0, merges: 7, cells: { N23: 15.5, B33: "d'Dauzilard", AB61: 800 } }],
  ['p07_excel_table.xlsx', 'Tableau', { filled: 532, formulas: 30, merges: 0, cells: { H14: 14.86, L19: 13.71, Q5: 14.35 } }],
  [
    'p08_sheets_joined.xlsx',
    'Etudiants',
    { filled: 240, formulas: 0, merges: 0, cells: { A11: '585688649HX', H30: 'Production – Logistique' } },
  ],
  ['p08_sheets_joined.xlsx', 'Notes', { filled: 686, formulas: 0, merges: 6, cells: { E12: 15.75, V32: 670 } }],
  ['p08_sheets_joined.xlsx', 'Entreprise', { filled: 154, formulas: 0, merges: 0, cells: { A1: 'Numéro', E31: 12.25 } }],
  ['p09_long_list.xlsx', 'p09_long_list', { filled: 3790, formulas: 0, merges: 0, cells: { D195: 'Formation continue', J387: 43139 } }],
  [
    'p10_company_periods.xlsx',
    'Alternance',
    { filled: 1030, formulas: 108, merges: 4, cells: { Q3: 12, E14: 'Nguyên Vaunouzan', AA38: 14.12 } },
  ],
  ['p11_resit_columns.xlsx', 'Session 2', { filled: 1365, formulas: 34, merges: 7, cells: { R15: 16.6, AQ5: 13.28, AR38: 795 } }],
  ['p12_mixed_routes_sections.xlsx', 'Jury diplôme', { filled: 855, formulas: 0, merges: 6, cells: { N25: 12.8, O73: 795 } }],
  ['p13_moodle_export.xlsx', 'Notes', { filled: 351, formulas: 0, merges: 0, cells: { F9: 'etu07@exemple.invalid', I13: '14.72' } }],
  ['p14_duplicates_blanks.xlsx', 'Feuil1', { filled: 893, formulas: 0, merges: 7, cells: { S14: 8, B22: 'Morramois', AB37: 800 } }],
  [
    'p15_5000_students.xlsx',
    'Export global',
    { filled: 154854, formulas: 5000, merges: 7, cells: { E1669: 'Apprentissage', AC2502: 15.4, AG5003: 15.18 } },
  ],
  ['p16_empty.xlsx', 'Feuil1', { filled: 0, formulas: 0, merges: 0, cells: {} }],
  ['p16_empty.xlsx', 'Lisez-moi', { filled: 3, formulas: 0, merges: 0, cells: { B3: 'Merci de ne pas diffuser' } }],
  ['p16_empty.xlsx', 'Feuil3', { filled: 0, formulas: 0, merges: 0, cells: {} }],
  ['real/moodle_en_choice.xlsx', 'Responses', { filled: 46, formulas: 0, merges: 0, cells: { A1: 'Last name', C5: '32568' } }],
  ['real/moodle_en_gradebook.xlsx', 'Grades', { filled: 66, formulas: 0, merges: 0, cells: { H3: 12, J9: '1601665910' } }],
  ['real/moodle_fr_gradebook.xlsx', 'Notes', { filled: 47, formulas: 0, merges: 0, cells: { A1: 'Prénom', G9: '1601665910' } }],
  [
    'real/tableau_excel_bulletin.xlsx',
    'Moyenne des modules',
    { filled: 22, formulas: 2, merges: 0, cells: { A2: 36526, I2: 13, K2: 'Exemple' } },
  ],
  ['real/utc_listing.xlsx', 'Notes', { filled: 63, formulas: 0, merges: 0, cells: { A4: 'Michel', G9: 'iploufbl' } }],
];

it.each(EXPECTED)('%s, sheet %s', async (file, name, expected) => {
  const { sheets, sources } = await read(file);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const sheet = sheets[index];
  if (!sheet) throw new Error(`No sheet ${name}.`);
  const cells = filled(sheet);
  expect(cells.size).toBe(expected.filled);
  expect(sheet.formulas.flatMap((row) => row ?? []).filter((formula) => formula !== undefined)).toHaveLength(expected.formulas);
  expect(sheet.merges).toHaveLength(expected.merges);
  for (const [cell, value] of Object.entries(expected.cells)) expect([cell, cells.get(cell)]).toEqual([cell, value]);
  expect(sheet).toMatchObject({ hidden: false, hiddenRows: new Set(), hiddenColumns: new Set() });
  expect(sources[index]?.uncalculated).toBe(0);
});

it('every sample is looked at, all its sheets in order', async () => {
  const files = [...readdirSync(FOLDER), ...readdirSync(join(FOLDER, 'real')).map((file) => `real/${file}`)].filter((file) =>
    file.endsWith('.xlsx'),
  );
  const found: string[][] = [];
  for (const file of files) found.push(...(await read(file)).sheets.map((sheet) => [file, sheet.name]));
  const listed = EXPECTED.map(([file, sheet]) => [file, sheet]);
  expect(found).toHaveLength(listed.length);
  expect(found).toEqual(expect.arrayContaining(listed));
});

it.each([
  ['p07_excel_table.xlsx', ['Alternants B4:S35 total']],
  ['p15_5000_students.xlsx', ['af0 A2:AI5003']],
  ['real/tableau_excel_bulletin.xlsx', ['Tableau1 A1:K2']],
])('%s has the tables %j', async (file, tables) => {
  const { sheets } = await read(file);
  expect(
    sheets.flatMap((sheet) => sheet.tables.map(({ name, area, hasTotalRow }) => `${name} ${areaName(area)}${hasTotalRow ? ' total' : ''}`)),
  ).toEqual(tables);
});

it.each([
  ['demo_promotion_2016.xlsx', 0, 'J7', '=IF(COUNT(F7:I7)<4,"",SUMPRODUCT(F7:I7,$F$6:$I$6)/SUM($F$6:$I$6))'],
  ['demo_promotion_2016.xlsx', 0, 'AM94', '=AVERAGE(AM7:AM90)'],
  ['p07_excel_table.xlsx', 0, 'R35', '=SUBTOTAL(101,[TOEIC])'],
  ['real/tableau_excel_bulletin.xlsx', 0, 'I2', '=AVERAGE(Tableau1[[#This Row],[Subject1]:[Subject2]])'],
])('%s: sheet %i, cell %s holds %s', async (file, index, cell, formula) => {
  const { sheets } = await read(file);
  const cells = sheets[index]?.formulas.flatMap((row, at) =>
    Array.from(row ?? [], (text, column) => [cellName({ row: at, column }), text] as const),
  );
  expect(new Map(cells).get(cell)).toBe(formula);
});

it('dates are known by their format', async () => {
  const kinds = async (file: string): Promise<string[]> => (await read(file)).sheets.flatMap((sheet) => [...sheet.kinds.values()]);
  expect(await kinds('p09_long_list.xlsx')).toEqual(Array.from({ length: 386 }, () => 'date'));
  expect(await kinds('real/tableau_excel_bulletin.xlsx')).toEqual(['date']);
  expect(await kinds('p01_clean_table.xlsx')).toEqual([]);
});
