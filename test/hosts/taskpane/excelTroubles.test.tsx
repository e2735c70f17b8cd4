/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import React from 'react';
import { Pane } from '../../../src/hosts/pane/Pane';
import { workbookHost } from '../../../src/hosts/pane/workbookHost';
import { fr as french } from '../../../src/messages/fr';
import type { Sheet } from '../../../src/model/sheet';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { everything } from '../../host/book/everything';
import { startOffice, type OfficePage } from '../../host/officeInJsdom';
import { simulatedExcel, type SimulatedExcel } from '../../host/simulatedExcel';
import { demoSheets, hurriedSheets } from '../../support/demo';
import { DEMO_SHEET } from '../../support/manyStudents';

let page: OfficePage;
let demo: readonly Sheet[];
let excel: SimulatedExcel;
let before: object;
beforeAll(async () => {
  page = await startOffice();
  page.open(simulatedExcel({ sheets: [] }));
  demo = await demoSheets();
});
afterEach(() => {
  cleanup();
  expect(excel.refused).toEqual([]);
});

/** The pane in Excel, over Microsoft's own library. */
async function open(sheets = demo): Promise<void> {
  excel = page.open(simulatedExcel({ sheets, calculate: () => 0 }));
  before = everything(excel.book);
  const host = workbookHost(excelWorkbook(), {
    juryWords: () => Promise.resolve(french),
    followSelection: () => () => undefined,
    openGuide: null,
    time: () => ({ hours: 14, minutes: 5 }),
    today: () => ({ year: 2026, month: 11, day: 25 }),
    hasStacking: true,
  });
  render(<Pane host={host} words={french} theme="light" request={null} />);
  await screen.findByText('sous statut étudiant');
}

async function checked(sheets = demo): Promise<void> {
  await open(sheets);
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findAllByRole('tab');
}

const tab = (name: string): void => void fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));

/** The sentences of the notice that begins with these words. */
async function notice(title: string): Promise<string | null | undefined> {
  const found = await screen.findByText(title);
  return found.parentElement?.textContent.trim();
}

const untouched = (): void => expect(everything(excel.book)).toEqual(before);

test('a cell that is being edited', async () => {
  await open();
  const stop = excel.startEditing();
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  expect(await notice('Une cellule est en cours de saisie.')).toBe(
    'Une cellule est en cours de saisie. Validez-la par Entrée, puis recommencez. Recommencer',
  );
  stop();
  fireEvent.click(screen.getByText('Recommencer'));
  await screen.findByText('BRÉTAZAN François');
});

describe('what stands in the way of writing is told with the preview, before there is a button that writes', () => {
  const CASES: readonly (readonly [string, (host: SimulatedExcel) => void, string, string])[] = [
    [
      'a protected structure',
      ({ book }) => (book.structureProtected = true),
      'Feuille du jury',
      'Classeur protégé. Rien n’a été écrit. Ôtez la protection (Révision, Protéger le classeur), puis recommencez.',
    ],
    [
      'a workbook opened read-only',
      ({ book }) => (book.readOnly = true),
      'Feuille du jury',
      'Classeur en lecture seule. Rien n’a été écrit. Enregistrez-en une copie ou activez la modification, puis recommencez.',
    ],
  ];
  test.each(CASES)('%s', async (_what, trouble, offered, sentence) => {
    await checked();
    trouble(excel);
    tab('Jury');
    const [button] = await screen.findAllByRole('button', { name: new RegExp(offered) });
    fireEvent.click(button as HTMLElement);
    expect(await notice(/^[^.]*\./.exec(sentence)?.[0] ?? '')).toBe(sentence);
    expect(screen.queryByText('Écrire la feuille')).toBeNull();
    expect(excel.syncs.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
    untouched();
  });
});

test('a protected sheet that does not let formats be changed', async () => {
  await checked();
  excel.sheet(DEMO_SHEET).isProtected = true;
  tab('Jury');
  const [button] = await screen.findAllByRole('button', { name: /Marquer les seuils/ });
  fireEvent.click(button as HTMLElement);
  fireEvent.click(await screen.findByText('Marquer', { selector: '.primary' }));
  expect(await notice('Feuille protégée.')).toContain(
    'Rien n’a été écrit. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.',
  );
  untouched();
});

describe('a repair', () => {
  const convert = async (): Promise<void> => {
    fireEvent.click(await screen.findByText('Convertir 12 nombres saisis en texte'));
  };

  test('where a filter was set since', async () => {
    await checked(hurriedSheets(demo));
    tab('À corriger');
    excel.sheet(DEMO_SHEET).filtered = true;
    await convert();
    expect(await notice('Un filtre est actif.')).toBe(
      `Un filtre est actif. Rien n’a été écrit dans «\u00a0${DEMO_SHEET}\u00a0». Effacez le filtre (Données, Effacer), puis recommencez.`,
    );
    untouched();
  });

  test('where cells were merged since: the cell is named, and nothing is kept', async () => {
    await checked(hurriedSheets(demo));
    tab('À corriger');
    excel.sheet(DEMO_SHEET).merges.push({ firstRow: 19, lastRow: 20, firstColumn: 11, lastColumn: 11 });
    await convert();
    expect(await notice('L21 n’a pas accepté la valeur.')).toBe(
      'L21 n’a pas accepté la valeur. Rien n’a été gardé. Vérifiez qu’elle n’est pas fusionnée et que son format est Standard ou Nombre.',
    );
    excel.sheet(DEMO_SHEET).merges.splice(-1);
    untouched();
  });

  test('that Excel interrupts half-way: everything is as before, and can be tried again', async () => {
    await checked(hurriedSheets(demo));
    tab('À corriger');
    excel.failAt(3, { code: 'GeneralException', afterActions: 30 });
    await convert();
    expect(await notice('Écriture interrompue.')).toBe(
      'Écriture interrompue. Tout a été remis dans l’état d’avant\u00a0: vous pouvez recommencer.',
    );
    untouched();
    await convert();
    await screen.findByText('12 nombres convertis.');
  });
});

test('another workbook in front', async () => {
  await checked();
  excel.book.isInFront = false;
  fireEvent.click(await screen.findByText('BRÉTAZAN François'));
  const [link] = await waitFor(() => {
    const links = document.querySelectorAll<HTMLElement>('.cell');
    expect(links.length).toBeGreaterThan(0);
    return links;
  });
  fireEvent.click(link as HTMLElement);
  expect(await notice('Un autre classeur est au premier plan.')).toBe(
    'Un autre classeur est au premier plan. Rien n’a changé. Revenez dans celui-ci (un clic dans une cellule), puis recommencez.',
  );
});

test('our own formulas without an answer: the step that brings them back', async () => {
  const sheets = demo.map((sheet) => {
    if (sheet.name !== DEMO_SHEET) return sheet;
    const values = sheet.values.map((line, row) => (row === 6 ? [...line, null, '#NAME?'] : line));
    const formulas = sheet.values.map((line, row) =>
      row === 6
        ? [...Array.from({ length: line.length + 1 }, (_, column) => sheet.formulas[row]?.[column]), '=ENSIAME.TOEICMIN(E7)']
        : sheet.formulas[row],
    );
    return { ...sheet, values, formulas };
  });
  await checked(sheets);
  expect(screen.getByText(french.pane.notices.functionsMissing.title('1')).parentElement?.textContent).toContain('Compléments');
});

test('the jury sheet, while another workbook comes in front for a moment', async () => {
  await checked();
  const write = async (): Promise<void> => {
    const [button] = await screen.findAllByRole('button', { name: /Feuille du jury/ });
    fireEvent.click(button as HTMLElement);
    fireEvent.click(await screen.findByText('Écrire la feuille'));
  };
  tab('Jury');
  const insert = excel.book.insertSheet.bind(excel.book);
  excel.book.insertSheet = (name) => {
    excel.book.insertSheet = insert;
    const sheet = insert(name);
    excel.book.isInFront = false;
    setTimeout(() => (excel.book.isInFront = true), 20);
    return sheet;
  };
  await write();
  expect(await notice('Écriture interrompue.')).toContain(
    'Écriture interrompue. Tout a été remis dans l’état d’avant\u00a0: vous pouvez recommencer.',
  );
  untouched();
  await write();
  await waitFor(() => expect(excel.book.sheets.at(-1)?.dress.names.has('EnsiameFeuille')).toBe(true));
});
