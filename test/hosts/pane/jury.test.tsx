/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import React from 'react';
import { Pane } from '../../../src/hosts/pane/Pane';
import type { PaneRequest } from '../../../src/hosts/pane/paneHost';
import { workbookHost } from '../../../src/hosts/pane/workbookHost';
import { fr as french } from '../../../src/messages/fr';
import type { Sheet } from '../../../src/model/sheet';
import { juryOf } from '../../../src/views/deliverables/jury/juryTable';
import { type Obstacle, WorkbookError, type WorkbookFault } from '../../../src/workbook/workbookError';
import { demoBytes, demoSheets } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';
import { type MemoryPauses, type MemoryWorkbook, memoryWorkbook } from '../../support/memoryWorkbook';

let demo: readonly Sheet[];
beforeAll(async () => {
  demo = await demoSheets();
});
afterEach(cleanup);

const MARKS: PaneRequest = { tab: 'jury', isCheck: false, wish: { kind: 'make', deliverable: 'marks' }, id: 1 };
const JURY: PaneRequest = { tab: 'jury', isCheck: false, wish: { kind: 'make', deliverable: 'jury' }, id: 2 };

/** Opens the pane on a request of the ribbon, without anything checked before. */
async function opened(request: PaneRequest, pauses: MemoryPauses = {}): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook(demo, undefined, pauses);
  const host = workbookHost(workbook, {
    juryWords: () => Promise.resolve(french),
    followSelection: () => () => undefined,
    openGuide: null,
    time: () => ({ hours: 14, minutes: 5 }),
    today: () => ({ year: 2026, month: 11, day: 22 }),
    hasStacking: true,
  });
  render(<Pane host={host} words={french} theme="light" request={request} />);
  await screen.findByText('Ce qui sera écrit');
  return workbook;
}

const lines = (): string[] =>
  screen.getAllByRole('listitem').flatMap(({ textContent, parentElement }) => {
    return parentElement?.parentElement?.className === 'will' ? [textContent] : [];
  });

/** Writes the jury sheet, then enters the deliberation. */
async function deliberating(pauses: MemoryPauses = {}): Promise<MemoryWorkbook> {
  const workbook = await opened(JURY, pauses);
  fireEvent.click(await screen.findByText('Écrire la feuille'));
  await screen.findByText('Feuille « Jury » écrite.');
  fireEvent.click(screen.getByText('Commencer'));
  await screen.findByRole('heading', { name: 'BRÉTAZAN François' });
  return workbook;
}

const decisionOf = (workbook: MemoryWorkbook, number: string): string | undefined =>
  juryOf(workbook.sheets())?.lines.find((line) => line.number === number)?.decision;

test('the ribbon shows what would be written before anything was checked or written', async () => {
  const workbook = await opened(MARKS);
  expect(await screen.findByText('Marquer', { selector: '.primary' })).toBeTruthy();
  expect(lines()).toEqual(['17 règles de mise en forme dans «\u00a0Notes promotion 2016\u00a0», F7:AM91', 'Rien d’autre ne change']);
  expect(workbook.edits).toEqual([]);
});

test('what was written can be taken out again, after it was shown', async () => {
  const workbook = await opened(MARKS);
  fireEvent.click(await screen.findByText('Marquer', { selector: '.primary' }));
  await screen.findByText('Seuils marqués, 17 règles.');
  expect(workbook.formats.get(DEMO_SHEET)).toHaveLength(17);
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
    await opened(wish, { obstacles: () => (isThere ? [obstacle] : []) });
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
  await opened(MARKS, { obstacles: () => [obstacle] });
  expect(await screen.findByText('Marquer', { selector: '.primary' })).toBeTruthy();
});

test.each<[WorkbookFault, string]>([
  [{ code: 'writeUndone', excelCode: 'GeneralException' }, 'Tout a été remis dans l’état d’avant\u00a0: vous pouvez recommencer.'],
  [{ code: 'writeLeftHalfway', excelCode: 'GeneralException', areas: ['Jury!A1:T93'] }, 'À contrôler\u00a0: Jury!A1:T93.'],
  [{ code: 'cellBeingEdited' }, 'Validez-la par Entrée, puis recommencez.'],
])('a write that fails is told at once: %j', async (fault, text) => {
  await opened(JURY, { writing: () => Promise.reject(new WorkbookError(fault)) });
  fireEvent.click(await screen.findByText('Écrire la feuille'));
  await waitFor(() => expect(document.querySelector('.bar-msg')?.textContent).toContain(text));
  expect(screen.getByText('Écrire la feuille')).toBeTruthy();
});

test('a write that takes its time shows how far it is, and cancelling leaves the workbook as it was', async () => {
  const workbook = await opened(JURY, {
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
  const workbook = await opened(JURY);
  const write = await screen.findByText('Écrire la feuille');
  workbook.change((sheets) => sheets.map((sheet) => (sheet.name === 'Maquette' ? { ...sheet, name: 'Jury' } : sheet)));
  fireEvent.click(write);
  await screen.findByText('Le classeur a changé entre-temps : voici ce qui serait écrit maintenant.');
  expect(lines()[0]).toBe('Feuille «\u00a0Jury (ENSIAME)\u00a0» ajoutée, A1:T93');
  expect(workbook.sheets().filter(({ ours }) => ours === 'jury')).toEqual([]);
});

test('a decision picked by mouse or key goes into the row; cleared, the row is empty again', async () => {
  const workbook = await deliberating();
  fireEvent.click(screen.getByRole('radio', { name: /^Épreuves de contrôle/ }));
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe('Épreuves de contrôle'));
  fireEvent.keyDown(document.body, { key: '5' });
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe('Décision reportée'));
  fireEvent.click(screen.getByText('Effacer la décision'));
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe(''));
});

test('keys typed in a text are text', async () => {
  const workbook = await deliberating();
  const motive = screen.getByLabelText('Motif');
  fireEvent.keyDown(motive, { key: '1' });
  fireEvent.keyDown(motive, { key: 'ArrowRight' });
  fireEvent.keyDown(motive, { key: 'n' });
  expect(screen.getByRole('heading', { name: 'BRÉTAZAN François' })).toBeTruthy();
  expect(decisionOf(workbook, '22874228')).toBe('');
});

test('a decision in other words is kept as it is written', async () => {
  const workbook = await deliberating();
  fireEvent.keyDown(document.body, { key: '8' });
  fireEvent.change(screen.getByLabelText('Décision en d’autres termes'), { target: { value: 'Redoublement proposé' } });
  fireEvent.blur(screen.getByLabelText('Décision en d’autres termes'));
  await waitFor(() => expect(decisionOf(workbook, '22874228')).toBe('Redoublement proposé'));
  await screen.findByRole('radio', { name: /^Autre/, checked: true });
});

test('a motive left by going on stays with its student', async () => {
  const workbook = await deliberating();
  fireEvent.change(screen.getByLabelText('Motif'), { target: { value: 'Avis du tuteur' } });
  fireEvent.click(screen.getByText('Suivant'));
  await screen.findByRole('heading', { name: 'EL MORTANEC Hélène' });
  await waitFor(() => expect(juryOf(workbook.sheets())?.lines.find(({ number }) => number === '22874228')?.motive).toBe('Avis du tuteur'));
  expect(juryOf(workbook.sheets())?.lines.filter(({ motive }) => motive !== '')).toHaveLength(1);
});

test('a decision that could not be written is said, and is not shown as taken', async () => {
  let isLocked = false;
  const fault = new WorkbookError({ code: 'sheetProtected', sheet: 'Jury' });
  const workbook = await deliberating({ writing: () => (isLocked ? Promise.reject(fault) : Promise.resolve()) });
  isLocked = true;
  fireEvent.keyDown(document.body, { key: '3' });
  await screen.findByText('Feuille protégée.');
  expect(screen.getAllByRole('radio').every((radio) => radio.getAttribute('aria-checked') === 'false')).toBe(true);
  expect(decisionOf(workbook, '22874228')).toBe('');
});

test('without a jury sheet the deliberation leads to its preview', async () => {
  await opened(MARKS);
  fireEvent.click(await screen.findByText('Annuler'));
  fireEvent.click(screen.getByText('Commencer'));
  fireEvent.click(await screen.findByText('Préparer la feuille du jury'));
  expect(await screen.findByText('Écrire la feuille')).toBeTruthy();
});

test('a verdict that changes live changes the card, and the list stays as it was', async () => {
  const workbook = await deliberating();
  act(() => {
    workbook.type({ sheet: DEMO_SHEET, row: 18, column: 31 }, 13);
    workbook.type({ sheet: DEMO_SHEET, row: 18, column: 35 }, 13);
  });
  await screen.findByText('Éligible');
  expect(screen.getByRole('heading', { name: 'BRÉTAZAN François' })).toBeTruthy();
  expect(screen.getByText('1 sur 14')).toBeTruthy();
});

test('the copy to share is handed out, and the workbook stays as it is', async () => {
  const workbook = await opened({ tab: 'jury', isCheck: false, wish: { kind: 'share' }, id: 3 }, { bytes: demoBytes });
  fireEvent.click(await screen.findByText('Créer la copie'));
  await screen.findByText('Copie « Promotion 2016 – copie du jury.xlsx » prête.');
  expect(workbook.handedOut).toEqual(['Promotion 2016 – copie du jury.xlsx']);
  expect(workbook.edits).toEqual([]);
});
