/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Sheet } from '../../../src/model/sheet';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { demoSheets, hurriedSheets } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';
import { checkedPane, chooseTab, openPane } from '../../support/openedPane';

let demo: readonly Sheet[];
beforeAll(async () => {
  demo = await demoSheets();
});
afterEach(cleanup);

/** What stands above the list. */
const counted = (): string | null | undefined => document.querySelector('.st span')?.textContent;

test('before a check it says what will be read and by which rules', async () => {
  await openPane();
  await screen.findByText('sous statut étudiant');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Promotion 2016');
  expect(screen.getByText('40 reconnues sur 40')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Promotion').value).toBe('2016');
  expect(screen.getByText('A7:AN90')).toBeTruthy();
  expect(screen.getByText('Maquette').textContent).toBe('Maquettevolumes horaires');
  expect(screen.getByText('Codes').textContent).toBe('Codesnon lue, sans note');
});

test('a check shows the verdicts with their counts, and a filter its students', async () => {
  await checkedPane();
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
  const { workbook } = await checkedPane();
  fireEvent.click(await screen.findByText('BRÉTAZAN François'));
  expect(screen.getByText('10 en B et 10 en D : la moyenne passerait à 12,10.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Aller à AL19/ }));
  expect(workbook.selected).toEqual([{ sheet: DEMO_SHEET, row: 18, column: 37 }]);
});

test('a mark that changes in the workbook changes its student, who keeps place and stays open', async () => {
  const { workbook } = await checkedPane();
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
  await checkedPane();
  fireEvent.click(within(await screen.findByRole('group', { name: 'Filtrer par verdict' })).getByText('Incomplet'));
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Brétazan' } });
  expect(screen.getByText('Aucun étudiant ne correspond.')).toBeTruthy();
  fireEvent.click(screen.getByText('Chercher parmi les 84'));
  expect(screen.getByText('BRÉTAZAN François')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(counted()).toBe('84 étudiants');
});

test('numbers typed as text are written only after they were shown, and only they', async () => {
  const { workbook } = await checkedPane(hurriedSheets(demo));
  await chooseTab('À corriger', 'Nombres saisis en texte');
  expect(screen.getByText(/Cellules écrites : L21:L32/)).toBeTruthy();
  expect(workbook.edits).toEqual([]);
  fireEvent.click(screen.getByText('Convertir 12 nombres saisis en texte'));
  await screen.findByText('12 nombres convertis.');
  expect(workbook.edits).toHaveLength(12);
  expect(workbook.edits[0]).toEqual({ kind: 'writeCells', at: { sheet: DEMO_SHEET, row: 20, column: 11 }, cells: [[11]] });
  expect(screen.queryByText('Nombres saisis en texte')).toBeNull();
});

test('a long check shows its progress, and cancelling keeps the last result', async () => {
  let reads = 0;
  const { workbook } = await openPane(demo, (signal) => {
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
  await openPane([{ ...(demo[0] as Sheet), values: [['Bonjour']], formulas: [], merges: [], tables: [] }]);
  await waitFor(() => expect(screen.getByText('Certification')).toBeTruthy());
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText('Aucun tableau de notes trouvé.');
  fireEvent.click(screen.getByText('Indiquer les colonnes'));
  await screen.findByText('Autres feuilles');
});

test('a cell that is being edited is said with the way out, and trying again checks', async () => {
  let isEditing = false;
  await openPane(demo, () => (isEditing ? Promise.reject(new WorkbookError({ code: 'cellBeingEdited' })) : Promise.resolve()));
  await screen.findByText('sous statut étudiant');
  isEditing = true;
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText('Une cellule est en cours de saisie.');
  isEditing = false;
  fireEvent.click(screen.getByText('Recommencer'));
  await screen.findByText('BRÉTAZAN François');
});

test('rows that moved stop the live update until the next check', async () => {
  const { workbook } = await checkedPane();
  act(() => workbook.move());
  await screen.findByText('Des lignes, des colonnes ou des feuilles ont changé de place.');
  expect(screen.getAllByText(/^Suivi en attente/)).toHaveLength(2);
  fireEvent.click(screen.getByText('Vérifier à nouveau'));
  await screen.findByText('À jour, 14 h 05');
});

test('the ribbon checks and opens a tab without anyone touching the pane', async () => {
  const { ask } = await openPane();
  await screen.findByText('sous statut étudiant');
  ask({ tab: 'students', isCheck: true, id: 1 });
  await screen.findByText('BRÉTAZAN François');
  ask({ tab: 'formulas', isCheck: false, id: 2 });
  await screen.findByText('ECTSMISSING');
});
