/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { PaneRequest } from '../../../src/hosts/pane/paneHost';
import { type Obstacle, WorkbookError, type WorkbookFault } from '../../../src/workbook/workbookError';
import { demoBytes } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';
import { JURY, MARKS, previewedPane } from '../../support/openedPane';

afterEach(cleanup);

const lines = (): string[] =>
  screen.getAllByRole('listitem').flatMap(({ textContent, parentElement }) => {
    return parentElement?.parentElement?.className === 'will' ? [textContent] : [];
  });

test('the ribbon shows what would be written before anything was checked or written', async () => {
  const workbook = await previewedPane(MARKS);
  expect(await screen.findByText('Marquer', { selector: '.primary' })).toBeTruthy();
  expect(lines()).toEqual(['19 règles de mise en forme dans «\u00a0Notes promotion 2016\u00a0», F7:AM91', 'Rien d’autre ne change']);
  expect(workbook.edits).toEqual([]);
});

test('what was written can be taken out again, after it was shown', async () => {
  const workbook = await previewedPane(MARKS);
  fireEvent.click(await screen.findByText('Marquer', { selector: '.primary' }));
  await screen.findByText('Seuils marqués, 19 règles.');
  expect(workbook.formats.get(DEMO_SHEET)).toHaveLength(19);
  await screen.findByText('seuils marqués dans « Notes promotion 2016 »');
  expect(screen.getByLabelText('Refaire : Marquer les seuils')).toBeTruthy();
  fireEvent.click(screen.getByText('Retirer'));
  fireEvent.click(await screen.findByText('Retirer', { selector: '.primary' }));
  await screen.findByText('Retiré. Vos feuilles sont restées telles quelles.');
  expect(workbook.formats.get(DEMO_SHEET)).toEqual([]);
  await waitFor(() => expect(screen.queryByText('Ôter les marques')).toBeNull());
  expect(screen.getByLabelText('Marquer : Marquer les seuils')).toBeTruthy();
});

test.each<[string, PaneRequest, Obstacle, string, string]>([
  ['a sheet of ours that is protected', JURY, { code: 'sheetProtected', sheet: 'Jury' }, 'Feuille protégée.', 'Écrire la feuille'],
  ['a filter in it', JURY, { code: 'filterActive', sheet: 'Jury' }, 'Un filtre est actif.', 'Écrire la feuille'],
  ['a protected structure', JURY, { code: 'structureProtected' }, 'Classeur protégé.', 'Écrire la feuille'],
  ['a workbook that is read-only', MARKS, { code: 'readOnly' }, 'Classeur en lecture seule.', 'Marquer'],
])(
  '%s is said in the place of the button, with the way out; once it is gone the button is there',
  async (_, wish, obstacle, title, word) => {
    let isThere = true;
    await previewedPane(wish, { obstacles: () => (isThere ? [obstacle] : []) });
    await screen.findByText(title);
    expect(screen.queryByText(word, { selector: '.primary' })).toBeNull();
    isThere = false;
    fireEvent.click(screen.getByText('Recommencer'));
    expect(await screen.findByText(word, { selector: '.primary' })).toBeTruthy();
  },
);

test.each<[string, Obstacle]>([
  ['the structure of the workbook', { code: 'structureProtected' }],
  ['another sheet', { code: 'sheetProtected', sheet: 'Maquette' }],
  ['a protection that may let formats change', { code: 'sheetProtected', sheet: DEMO_SHEET }],
  ['a filter', { code: 'filterActive', sheet: DEMO_SHEET }],
])('%s stands in nobody’s way where only rules are written', async (_, obstacle) => {
  await previewedPane(MARKS, { obstacles: () => [obstacle] });
  expect(await screen.findByText('Marquer', { selector: '.primary' })).toBeTruthy();
});

test.each<[WorkbookFault, string]>([
  [{ code: 'writeUndone', excelCode: 'GeneralException' }, 'Tout a été remis dans l’état d’avant\u00a0: vous pouvez recommencer.'],
  [{ code: 'writeLeftHalfway', excelCode: 'GeneralException', areas: ['Jury!A1:T93'] }, 'À contrôler\u00a0: Jury!A1:T93.'],
  [{ code: 'cellBeingEdited' }, 'Validez-la par Entrée, puis recommencez.'],
])('a write that fails is told at once: %j', async (fault, text) => {
  await previewedPane(JURY, { writing: () => Promise.reject(new WorkbookError(fault)) });
  fireEvent.click(await screen.findByText('Écrire la feuille'));
  await waitFor(() => expect(document.querySelector('.bar-msg')?.textContent).toContain(text));
  expect(screen.getByText('Écrire la feuille')).toBeTruthy();
});

test('a write that takes its time shows how far it is, and cancelling leaves the workbook as it was', async () => {
  const workbook = await previewedPane(JURY, {
    writing: ({ signal, onProgress }) =>
      new Promise((_, reject) => {
        onProgress?.(0.4);
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  });
  fireEvent.click(await screen.findByText('Écrire la feuille'));
  await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40'));
  fireEvent.click(screen.getByText('Annuler'));
  await screen.findByText('Écriture annulée.');
  expect(screen.getByText('Écrire la feuille')).toBeTruthy();
  expect(workbook.edits).toEqual([]);
});

test('a workbook that changed since the preview is not written: what would be written now is shown', async () => {
  const workbook = await previewedPane(JURY);
  const write = await screen.findByText('Écrire la feuille');
  workbook.change((sheets) => sheets.map((sheet) => (sheet.name === 'Maquette' ? { ...sheet, name: 'Jury' } : sheet)));
  fireEvent.click(write);
  await screen.findByText('Le classeur a changé entre-temps : voici ce qui serait écrit maintenant.');
  expect(lines()[0]).toBe('Feuille «\u00a0Jury (ENSIAME)\u00a0» ajoutée, A1:T93');
  expect(workbook.sheets().filter(({ ours }) => ours === 'jury')).toEqual([]);
});

test('the copy to share is handed out, and the workbook stays as it is', async () => {
  const workbook = await previewedPane({ tab: 'jury', isCheck: false, wish: { kind: 'share' }, id: 3 }, { bytes: demoBytes });
  fireEvent.click(await screen.findByText('Créer la copie'));
  await screen.findByText('Copie « Promotion 2016 – copie du jury.xlsx » prête.');
  expect(workbook.handedOut).toEqual(['Promotion 2016 – copie du jury.xlsx']);
  expect(workbook.edits).toEqual([]);
});
