import type { Edit } from '../../../../src/workbook/edits';
import { resitList } from '../../../../src/views/deliverables/papers/resits/resitList';
import { openFile } from '../../../../src/workbook/file';
import { saveFile } from '../../../../src/workbook/saveFile';
import { DEMO_SHEET } from '../../../support/manyStudents';
import { demoSheets } from '../../../support/demo';
import { shown, sourceOf, withPapers, words, workbookBytes } from '../../../support/deliverables';

const DEMO = 'demo_promotion_2016.xlsx';
const FIRST = 8;
/** Columns of the list. */
const [NUMBER, DATE, REMARK, KEY] = [1, 7, 8, 9];

const type = (sheet: string, row: number, column: number, content: string): Edit => ({
  kind: 'writeCells',
  at: { sheet, row, column },
  cells: [[content]],
});

async function typed(bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  return saveFile(await openFile(bytes), edits);
}

async function listIn(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await openFile(bytes);
  return sheets.find(({ ours }) => ours === 'resits')?.values ?? [];
}

it('lists company exams, then tests that the jury may set, each with its student, mark and reason', async () => {
  const rows = shown(resitList(sourceOf(await demoSheets()), words)).slice(FIRST);
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ['B, mémoire, tuteur industriel', 22874228, 'BRÉTAZAN François', 'Étudiant', 8, 'À repasser', 'b\u00a0–\u00a0B sous 10'],
    ['B, mémoire, tuteur industriel', 22874627, 'KERTHELARD Mahé', 'Étudiant', 9.99, 'À repasser', 'b\u00a0–\u00a0B sous 10'],
    ['D, soutenance', 22874228, 'BRÉTAZAN François', 'Étudiant', 9.9, 'À repasser', 'b\u00a0–\u00a0D sous 10'],
    ['D, soutenance', 22874606, 'VAUVADOU Oriane', 'Étudiant', 9, 'À repasser', 'b\u00a0–\u00a0D sous 10'],
    [
      'Contrôle\u00a0: Anglais',
      22873974,
      'PELVAVIER Mahé',
      'Apprenti',
      7.5,
      'Contrôle',
      'a\u00a0–\u00a0Méthodologies 9,50\u202f; matière hors de ce centre',
    ],
    [
      'Contrôle\u00a0: Conception mécanique',
      22874749,
      'FONBODOU Côme',
      'Étudiant',
      7.99,
      'Contrôle*',
      'a\u00a0–\u00a0Génie mécanique 8,69',
    ],
    [
      'Contrôle\u00a0: Gestion de la qualité',
      22873939,
      'MARBOQUEL Hélène',
      'Apprenti',
      7.5,
      'Contrôle*',
      'a\u00a0–\u00a0Méthodologies 8,21',
    ],
    [
      'Contrôle\u00a0: Gestion de production',
      22873939,
      'MARBOQUEL Hélène',
      'Apprenti',
      7.5,
      'Contrôle*',
      'a\u00a0–\u00a0Méthodologies 8,21',
    ],
  ]);
});

it('counts each exam above the list, with a square for each student', async () => {
  const rows = shown(resitList(sourceOf(await demoSheets()), words));
  expect([1, 2, 3, 4].map((row) => [rows[row]?.[6], rows[row]?.[DATE]])).toEqual([
    ['B, mémoire, tuteur industriel', '  2   ■■'],
    ['C, mémoire, tuteur universitaire', '  0   '],
    ['D, soutenance', '  2   ■■'],
    ['Contrôle, au choix du jury', '  4   ■■■■'],
  ]);
});

it('says so where nobody takes anything again, in a table that still has a row', () => {
  const design = resitList(sourceOf([]), words);
  expect(shown(design)[FIRST]).toEqual(['Aucune épreuve à repasser']);
  expect(design.table?.area).toMatchObject({ firstRow: FIRST - 1, lastRow: FIRST });
});

it('keeps what the office typed beside an exam, and below the list once the exam is taken', async () => {
  const made = await withPapers(workbookBytes(DEMO), 'resits');
  const written = await typed(
    made,
    type('Rattrapages', FIRST, DATE, 'mardi 8 h, salle B2'),
    type('Rattrapages', FIRST + 3, REMARK, '=prévenue'),
  );
  const again = await withPapers(written, 'resits');
  expect((await listIn(again))[FIRST]?.[DATE]).toBe('mardi 8 h, salle B2');
  expect((await listIn(again))[FIRST + 3]?.[REMARK]).toBe('=prévenue');

  const { check } = sourceOf((await openFile(again)).sheets);
  const student = check.judgements.find(({ record }) => record.number === '22874228');
  const row = student?.record.at.row ?? -1;
  const resit = check.sheets
    .find(({ sheet }) => sheet === DEMO_SHEET)
    ?.columns.find(({ meaning }) => meaning?.is === 'companyResit' && meaning.exam === 'B')?.column;
  if (resit === undefined) throw new Error('no column of B taken again');
  const taken = await withPapers(
    await typed(again, { kind: 'writeCells', at: { sheet: DEMO_SHEET, row, column: resit }, cells: [[12]] }),
    'resits',
  );
  const list = await listIn(taken);
  expect(list[FIRST]?.[NUMBER]).toBe(22874627);
  expect(list[FIRST]?.[DATE] ?? null).toBeNull();
  expect(list[FIRST + 8]?.[0]).toBe('Sorties de la liste, gardées pour ce qui y est écrit');
  expect([list[FIRST + 9]?.[NUMBER], list[FIRST + 9]?.[DATE], list[FIRST + 9]?.[KEY]]).toEqual([
    22874228,
    'mardi 8 h, salle B2',
    '22874228 B1',
  ]);

  const back = await withPapers(
    await typed(taken, { kind: 'writeCells', at: { sheet: DEMO_SHEET, row, column: resit }, cells: [[null]] }),
    'resits',
  );
  expect((await listIn(back))[FIRST]?.[DATE]).toBe('mardi 8 h, salle B2');
  expect((await listIn(back))[FIRST + 9]).toBeUndefined();
});

it('gives back the same bytes when nothing changed', async () => {
  const made = await withPapers(workbookBytes(DEMO), 'resits');
  expect(Buffer.compare(await withPapers(made, 'resits'), made)).toBe(0);
});
