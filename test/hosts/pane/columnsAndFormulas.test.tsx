/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { DEMO_SHEET } from '../../support/manyStudents';
import { checkedPane, chooseTab } from '../../support/openedPane';

afterEach(cleanup);

test('a reading tells what each choice changes, and its choice is kept in the workbook', async () => {
  const { workbook } = await checkedPane();
  await chooseTab('Colonnes', 'Lectures à choisir');
  await screen.findByText('moyenne 11,60 : À examiner par le jury');
  fireEvent.click(screen.getByLabelText(/^Remplace la première note/));
  await waitFor(() => expect(workbook.stored.map(({ readings }) => readings)).toEqual([{ resit: 'replaces' }]));
  await chooseTab('Étudiants', /^60 éligibles/);
});

test('a column can be left unread, which is remembered and judged again', async () => {
  const { workbook } = await checkedPane();
  await chooseTab('Colonnes', 'Lectures à choisir');
  fireEvent.click(screen.getAllByText('TOEIC')[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: /^Changer, AM/ }));
  fireEvent.change(screen.getByRole('combobox', { name: /colonne AM/ }), { target: { value: '' } });
  await waitFor(() => expect(workbook.stored[0]?.columns).toMatchObject([{ sheet: DEMO_SHEET, meaning: null }]));
  await chooseTab('Étudiants', /^0 éligible/);
});

test('choices for columns are shown as a text, and another text takes their place only where it can be read', async () => {
  const { workbook } = await checkedPane();
  await chooseTab('Colonnes', 'Lectures à choisir');
  fireEvent.click(screen.getByText('Coller des choix'));
  const text = await screen.findByRole('textbox', { name: 'Choix pour ces colonnes' });
  fireEvent.change(text, { target: { value: '[{"headings":["TOEIC"],"meaning":{"is":"rien"}}]' } });
  fireEvent.click(screen.getByText('Appliquer ce texte'));
  await screen.findByText(/ne se lit pas à l’endroit \[0\]/);
  expect(workbook.stored).toEqual([]);
  fireEvent.change(text, { target: { value: '[{"headings":["TOEIC"],"meaning":null}]' } });
  fireEvent.click(screen.getByText('Appliquer ce texte'));
  await waitFor(() => expect(workbook.stored[0]?.columns).toEqual([{ headings: ['TOEIC'], meaning: null }]));
  await chooseTab('Étudiants', /^0 éligible/);
});

test('a formula goes into the selected cell of a student’s row with that row’s ranges', async () => {
  const { workbook, select } = await checkedPane();
  await chooseTab('Formules', 'VERDICT');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Insérer TOEICMIN' }).disabled).toBe(true);
  select({ sheet: DEMO_SHEET, row: 18, column: 41 });
  fireEvent.click(screen.getByRole('button', { name: 'Insérer TOEICMIN' }));
  await screen.findByText('Formule écrite dans AP19.');
  expect(workbook.edits).toEqual([
    { kind: 'writeCells', at: { sheet: DEMO_SHEET, row: 18, column: 41 }, cells: [[{ formula: '=ENSIAME.TOEICMIN(D19)' }]] },
  ]);
});

test('a cell that holds something is not written over', async () => {
  const { workbook, select } = await checkedPane();
  await chooseTab('Formules', 'VERDICT');
  select({ sheet: DEMO_SHEET, row: 18, column: 31 });
  fireEvent.click(screen.getByRole('button', { name: 'Insérer TOEICMIN' }));
  await screen.findByText('AF19 n’est pas vide.');
  expect(workbook.edits).toEqual([]);
});
