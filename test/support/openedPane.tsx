import { act, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Pane } from '../../src/hosts/pane/Pane';
import type { PaneRequest } from '../../src/hosts/pane/paneHost';
import { workbookHost } from '../../src/hosts/pane/workbookHost';
import { fr as french } from '../../src/messages/fr';
import type { Address, Sheet } from '../../src/model/sheet';
import { juryOf } from '../../src/views/deliverables/jury/juryTable';
import { demoSheets } from './demo';
import { type MemoryPauses, type MemoryWorkbook, memoryWorkbook } from './memoryWorkbook';

/** What somebody outside the pane does: selects a cell, or clicks in the ribbon. */
export interface ShownPane {
  readonly select: (cell: Address) => void;
  readonly ask: (request: PaneRequest) => void;
}

/** Shows the French pane beside a workbook in memory. */
export function showPane(workbook: MemoryWorkbook, first: PaneRequest | null = null): ShownPane {
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
  const { rerender } = render(pane(first));
  return { select: (cell) => act(() => select(cell)), ask: (request) => rerender(pane(request)) };
}

export interface OpenedPane extends ShownPane {
  readonly workbook: MemoryWorkbook;
}

/** Opens the pane and waits until it tells what will be read: the demonstration promotion, or other sheets. */
export async function openPane(sheets?: readonly Sheet[], wait?: (signal?: AbortSignal) => Promise<void>): Promise<OpenedPane> {
  const workbook = memoryWorkbook(sheets ?? (await demoSheets()), wait);
  const shown = showPane(workbook);
  await screen.findByText('Ce qui sera lu');
  return { workbook, ...shown };
}

/** Opens the pane and checks. */
export async function checkedPane(sheets?: readonly Sheet[]): Promise<OpenedPane> {
  const opened = await openPane(sheets);
  await screen.findByText('sous statut étudiant');
  fireEvent.click(screen.getByText('Vérifier la promotion'));
  await screen.findByText(/éligible/, { selector: 'h2' });
  await screen.findAllByRole('tab');
  return opened;
}

/** Chooses a tab by its name and waits for a text of it. */
export async function chooseTab(name: string, text: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
  await screen.findAllByText(text);
}

export const MARKS: PaneRequest = { tab: 'jury', isCheck: false, wish: { kind: 'make', deliverable: 'marks' }, id: 1 };
export const JURY: PaneRequest = { tab: 'jury', isCheck: false, wish: { kind: 'make', deliverable: 'jury' }, id: 2 };

/** Opens the pane on a request of the ribbon, without anything checked before. */
export async function previewedPane(request: PaneRequest, pauses: MemoryPauses = {}): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook(await demoSheets(), undefined, pauses);
  showPane(workbook, request);
  await screen.findByText('Ce qui sera écrit');
  return workbook;
}

/** Writes the jury sheet, then enters the deliberation. */
export async function deliberatingPane(pauses: MemoryPauses = {}): Promise<MemoryWorkbook> {
  const workbook = await previewedPane(JURY, pauses);
  fireEvent.click(await screen.findByText('Écrire la feuille'));
  await screen.findByText('Feuille « Jury » écrite.');
  fireEvent.click(screen.getByText('Commencer'));
  await screen.findByRole('heading', { name: 'BRÉTAZAN François' });
  return workbook;
}

/** The decision that stands in a student's row of the jury sheet. */
export const decisionOf = (workbook: MemoryWorkbook, number: string): string | undefined =>
  juryOf(workbook.sheets())?.lines.find((line) => line.number === number)?.decision;
