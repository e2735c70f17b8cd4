/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import React from 'react';
import { Pane } from '../../../src/hosts/pane/Pane';
import type { PaneRequest } from '../../../src/hosts/pane/paneHost';
import { workbookHost } from '../../../src/hosts/pane/workbookHost';
import { fr as french } from '../../../src/messages/fr';
import type { Address, Sheet } from '../../../src/model/sheet';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { demoSheets, hurriedSheets } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';
import { type MemoryWorkbook, memoryWorkbook } from '../../support/memoryWorkbook';

let demo: readonly Sheet[];
beforeAll(async () => {
  demo = await demoSheets();
});
afterEach(cleanup);

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly select: (cell: Address) => void;
  readonly ask: (request: PaneRequest) => void;
}

async function open(sheets = demo, wait?: (signal?: AbortSignal) => Promise<void>): Promise<Opened> {
  const workbook = memoryWorkbook(sheets, wait);
  let select: (cell: Address) => void = () => undefined;
  const host = workbookHost(workbook, {
    juryWords: () => Promise.resolve(french),
    followSelection: (listener) => {
      select = listener;
      return () => undefined;
    },
    openGuide: null,
    time: () => ({ hours: 14, minutes: 5 }),
    today: () => ({ year: 2026, month: 11, day: 22 }),
    hasStacking: true,
  });
  const pane = (request: PaneRequest | null): JSX.Element => <Pane host={host} words={french} theme="light" request={request} />;
  const { rerender } = render(pane(null));
  await screen.findByText('Ce qui sera lu');
  return { workbook, select: (cell) => act(() => select(cell)), ask: (request) => rerender(pane(request)) };
}

async function checked(sheets = demo): Promise<Opened> {
  const opened = await open(sheets);
  await screen.findByText('sous statut étudiant');
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText(/éligible/, { selector: 'h2' });
  await screen.findAllByRole('tab');
  return opened;
}

/** What stands above the list. */
const counted = (): string | null | undefined => document.querySelector('.st span')?.textContent;

const tab = async (name: string, text: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
  await screen.findAllByText(text);
};

test('before a check it says what will be read and by which rules', async () => {
  await open();
  await screen.findByText('sous statut étudiant');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Promotion 2016');
  expect(screen.getByText('40 reconnues sur 40')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Promotion').value).toBe('2016');
  expect(screen.getByText('A7:AN90')).toBeTruthy();
  expect(screen.getByText('Maquette').textContent).toBe('Maquettevolumes horaires');
  expect(screen.getByText('Codes').textContent).toBe('Codesnon lue, sans note');
});

test('a check shows the verdicts with their counts, and a filter its students', async () => {
  await checked();
  const filters = await screen.findByRole('group', { name: 'Filtrer par verdict' });
  expect(
    within(filters)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Éligible59', 'À examiner par le jury14', 'Incomplet5', 'Titre suspendu – TOEIC5', 'Tous84', 'Hors champ (jury VAE)1']);
  fireEvent.click(within(filters).getByText('À examiner par le jury'));
  expect(counted()).toBe('14 étudiants sur 84');
  fireEvent.click(within(filters).getByText('À examiner par le jury'));
  expect(counted()).toBe('84 étudiants');
  fireEvent.click(within(filters).getByText('Incomplet'));
  expect(counted()).toBe('5 étudiants sur 84');
  fireEvent.click(screen.getByRole('button', { name: 'Effacer le filtre Incomplet' }));
  expect(counted()).toBe('84 étudiants');
});

test('an open student tells each reason with its cell, and the cell is one click away', async () => {
  const { workbook } = await checked();
  fireEvent.click(await screen.findByText('BRÉTAZAN François'));
  expect(screen.getByText('10 en B et 10 en D : la moyenne passerait à 12,10.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Aller à AL19/ }));
  expect(workbook.selected).toEqual([{ sheet: DEMO_SHEET, row: 18, column: 37 }]);
});

test('a mark that changes in the workbook changes its student, who keeps place and stays open', async () => {
  const { workbook } = await checked();
  fireEvent.click(await screen.findByText('BRÉTAZAN François'));
  const filters = screen.getByRole('group', { name: 'Filtrer par verdict' });
  fireEvent.click(within(filters).getByText('À examiner par le jury'));
  act(() => {
    workbook.type({ sheet: DEMO_SHEET, row: 18, column: 31 }, 13);
    workbook.type({ sheet: DEMO_SHEET, row: 18, column: 35 }, 13);
  });
  await waitFor(() => expect(within(filters).getByText('Éligible').parentElement?.textContent).toBe('Éligible60'));
  expect(counted()).toBe('13 étudiants sur 84');
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('BRÉTAZAN François');
  expect(first?.textContent).toContain('n’est plus dans ce filtre');
  expect(first?.querySelector('[aria-expanded=true]')).toBeTruthy();
});

test('a search that finds nobody says so and leads out', async () => {
  await checked();
  fireEvent.click(within(await screen.findByRole('group', { name: 'Filtrer par verdict' })).getByText('Incomplet'));
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Brétazan' } });
  expect(screen.getByText('Aucun étudiant ne correspond.')).toBeTruthy();
  fireEvent.click(screen.getByText('Chercher parmi les 84'));
  expect(screen.getByText('BRÉTAZAN François')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(counted()).toBe('84 étudiants');
});

test('numbers typed as text are written only after they were shown, and only they', async () => {
  const { workbook } = await checked(hurriedSheets(demo));
  await tab('À corriger', 'Nombres saisis en texte');
  expect(screen.getByText(/Cellules écrites : L21:L32/)).toBeTruthy();
  expect(workbook.edits).toEqual([]);
  fireEvent.click(screen.getByText('Convertir 12 nombres saisis en texte'));
  await screen.findByText('12 nombres convertis.');
  expect(workbook.edits).toHaveLength(12);
  expect(workbook.edits[0]).toEqual({ kind: 'writeCells', at: { sheet: DEMO_SHEET, row: 20, column: 11 }, cells: [[11]] });
  expect(screen.queryByText('Nombres saisis en texte')).toBeNull();
});

test('a reading tells what each choice changes, and its choice is kept in the workbook', async () => {
  const { workbook } = await checked();
  await tab('Colonnes', 'Lectures à choisir');
  await screen.findByText('moyenne 11,60 : À examiner par le jury');
  fireEvent.click(screen.getByLabelText(/^Remplace la première note/));
  await waitFor(() => expect(workbook.stored.map(({ readings }) => readings)).toEqual([{ resit: 'replaces' }]));
  await tab('Étudiants', /^60 éligibles/);
});

test('a column can be left unread, which is remembered and judged again', async () => {
  const { workbook } = await checked();
  await tab('Colonnes', 'Lectures à choisir');
  fireEvent.click(screen.getAllByText('TOEIC')[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: /^Changer, AM/ }));
  fireEvent.change(screen.getByRole('combobox', { name: /colonne AM/ }), { target: { value: '' } });
  await waitFor(() => expect(workbook.stored[0]?.columns).toMatchObject([{ sheet: DEMO_SHEET, meaning: null }]));
  await tab('Étudiants', /^0 éligible/);
});

test('choices for columns are shown as a text, and another text takes their place only where it can be read', async () => {
  const { workbook } = await checked();
  await tab('Colonnes', 'Lectures à choisir');
  fireEvent.click(screen.getByText('Coller des choix'));
  const text = await screen.findByRole('textbox', { name: 'Choix pour ces colonnes' });
  fireEvent.change(text, { target: { value: '[{"headings":["TOEIC"],"meaning":{"is":"rien"}}]' } });
  fireEvent.click(screen.getByText('Appliquer ce texte'));
  await screen.findByText(/ne se lit pas à l’endroit \[0\]/);
  expect(workbook.stored).toEqual([]);
  fireEvent.change(text, { target: { value: '[{"headings":["TOEIC"],"meaning":null}]' } });
  fireEvent.click(screen.getByText('Appliquer ce texte'));
  await waitFor(() => expect(workbook.stored[0]?.columns).toEqual([{ headings: ['TOEIC'], meaning: null }]));
  await tab('Étudiants', /^0 éligible/);
});

test('a formula goes into the selected cell of a student’s row with that row’s ranges', async () => {
  const { workbook, select } = await checked();
  await tab('Formules', 'VERDICT');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Insérer TOEICMIN' }).disabled).toBe(true);
  select({ sheet: DEMO_SHEET, row: 18, column: 41 });
  fireEvent.click(screen.getByRole('button', { name: 'Insérer TOEICMIN' }));
  await screen.findByText('Formule écrite dans AP19.');
  expect(workbook.edits).toEqual([
    { kind: 'writeCells', at: { sheet: DEMO_SHEET, row: 18, column: 41 }, cells: [[{ formula: '=ENSIAME.TOEICMIN(D19)' }]] },
  ]);
});

test('a cell that holds something is not written over', async () => {
  const { workbook, select } = await checked();
  await tab('Formules', 'VERDICT');
  select({ sheet: DEMO_SHEET, row: 18, column: 31 });
  fireEvent.click(screen.getByRole('button', { name: 'Insérer TOEICMIN' }));
  await screen.findByText('AF19 n’est pas vide.');
  expect(workbook.edits).toEqual([]);
});

test('a long check shows its progress, and cancelling keeps the last result', async () => {
  let reads = 0;
  const { workbook } = await open(demo, (signal) => {
    reads += 1;
    if (reads < 3) return Promise.resolve();
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
  });
  await screen.findByText('sous statut étudiant');
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText('BRÉTAZAN François');
  fireEvent.click(screen.getByText('Vérifier'));
  await screen.findByRole('progressbar');
  fireEvent.click(screen.getByText('Annuler'));
  await screen.findByText('Vérification annulée.');
  expect(screen.getByText('BRÉTAZAN François')).toBeTruthy();
  expect(workbook.edits).toEqual([]);
});

test('a workbook without grades says what it takes and leads to the columns', async () => {
  await open([{ ...(demo[0] as Sheet), values: [['Bonjour']], formulas: [], merges: [], tables: [] }]);
  await waitFor(() => expect(screen.getByText('Certification')).toBeTruthy());
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText('Aucun tableau de notes trouvé.');
  fireEvent.click(screen.getByText('Indiquer les colonnes'));
  await screen.findByText('Autres feuilles');
});

test('a cell that is being edited is said with the way out, and trying again checks', async () => {
  let isEditing = false;
  await open(demo, () => (isEditing ? Promise.reject(new WorkbookError({ code: 'cellBeingEdited' })) : Promise.resolve()));
  await screen.findByText('sous statut étudiant');
  isEditing = true;
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText('Une cellule est en cours de saisie.');
  isEditing = false;
  fireEvent.click(screen.getByText('Recommencer'));
  await screen.findByText('BRÉTAZAN François');
});

test('rows that moved stop the live update until the next check', async () => {
  const { workbook } = await checked();
  act(() => workbook.move());
  await screen.findByText('Des lignes, des colonnes ou des feuilles ont changé de place.');
  expect(screen.getAllByText(/^Suivi en attente/)).toHaveLength(2);
  fireEvent.click(screen.getByText('Vérifier à nouveau'));
  await screen.findByText('À jour, 14 h 05');
});

test('the ribbon checks and opens a tab without anyone touching the pane', async () => {
  const { ask } = await open();
  await screen.findByText('sous statut étudiant');
  ask({ tab: 'students', isCheck: true, id: 1 });
  await screen.findByText('BRÉTAZAN François');
  ask({ tab: 'formulas', isCheck: false, id: 2 });
  await screen.findByText('ECTSMISSING');
});
