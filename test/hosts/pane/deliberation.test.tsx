/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { juryOf } from '../../../src/views/deliverables/jury/juryTable';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { DEMO_SHEET } from '../../support/manyStudents';
import { decisionOf, deliberatingPane, MARKS, previewedPane } from '../../support/openedPane';

afterEach(cleanup);

test('a decision picked by mouse or key goes into the row; cleared, the row is empty again', async () => {
  const workbook = await deliberatingPane();
  fireEvent.click(screen.getByRole('radio', { name: /^Épreuves de contrôle/ }));
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe('Épreuves de contrôle'));
  fireEvent.keyDown(document.body, { key: '5' });
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe('Décision reportée'));
  fireEvent.click(screen.getByText('Effacer la décision'));
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe(''));
});

test('keys typed in a text are text', async () => {
  const workbook = await deliberatingPane();
  const motive = screen.getByLabelText('Motif');
  fireEvent.keyDown(motive, { key: '1' });
  fireEvent.keyDown(motive, { key: 'ArrowRight' });
  fireEvent.keyDown(motive, { key: 'n' });
  expect(screen.getByRole('heading', { name: 'BRÉTAZAN François' })).toBeTruthy();
  expect(decisionOf(workbook, '22874228')).toBe('');
});

test('a decision in other words is kept as it is written', async () => {
  const workbook = await deliberatingPane();
  fireEvent.keyDown(document.body, { key: '8' });
  fireEvent.change(screen.getByLabelText('Décision en d’autres termes'), { target: { value: 'Redoublement proposé' } });
  fireEvent.blur(screen.getByLabelText('Décision en d’autres termes'));
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe('Redoublement proposé'));
  await screen.findByRole('radio', { name: /^Autre/, checked: true });
});

test('a motive left by going on stays with its student', async () => {
  const workbook = await deliberatingPane();
  fireEvent.change(screen.getByLabelText('Motif'), { target: { value: 'Avis du tuteur' } });
  fireEvent.click(screen.getByText('Suivant'));
  await screen.findByRole('heading', { name: 'EL MORTANEC Hélène' });
  await waitFor(() => expect(juryOf(workbook.sheets())?.lines.find(({ number }) => number === '22874228')?.motive).toBe('Avis du tuteur'));
  expect(juryOf(workbook.sheets())?.lines.filter(({ motive }) => motive !== '')).toHaveLength(1);
});

test('a decision that could not be written is said, and is not shown as taken', async () => {
  let isLocked = false;
  const fault = new WorkbookError({ code: 'sheetProtected', sheet: 'Jury' });
  const workbook = await deliberatingPane({ writing: () => (isLocked ? Promise.reject(fault) : Promise.resolve()) });
  isLocked = true;
  fireEvent.keyDown(document.body, { key: '3' });
  await screen.findByText('Feuille protégée.');
  expect(screen.getAllByRole('radio').every((radio) => radio.getAttribute('aria-checked') === 'false')).toBe(true);
  expect(decisionOf(workbook, '22874228')).toBe('');
});

test('without a jury sheet the deliberation leads to its preview', async () => {
  await previewedPane(MARKS);
  fireEvent.click(await screen.findByText('Annuler'));
  fireEvent.click(screen.getByText('Commencer'));
  fireEvent.click(await screen.findByText('Préparer la feuille du jury'));
  expect(await screen.findByText('Écrire la feuille')).toBeTruthy();
});

test('a verdict that changes live changes the card, and the list stays as it was', async () => {
  const workbook = await deliberatingPane();
  act(() => {
    workbook.type({ sheet: DEMO_SHEET, row: 18, column: 31 }, 13);
    workbook.type({ sheet: DEMO_SHEET, row: 18, column: 35 }, 13);
  });
  await screen.findByText('Éligible');
  expect(screen.getByRole('heading', { name: 'BRÉTAZAN François' })).toBeTruthy();
  expect(screen.getByText('1 sur 14')).toBeTruthy();
});
