import type { SlickGrid } from 'slickgrid';
import { isSaving } from '../isSaving';
import type { Line } from './sheetLayout';

/** What is being typed into a cell, and where the caret stands. */
export interface Typing {
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** The field that is open in a grid, for a cell. */
const fieldIn = (host: Element): HTMLInputElement | null => host.querySelector<HTMLInputElement>('.typing');

/** Whether a key begins a text: a letter, or the accent before it; no shortcut, while AltGr is both Ctrl and Alt. */
export const isText = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Dead') && (!ctrlKey || altKey) && !metaKey;

/** What somebody is typing in a grid; null where nobody is. */
export function typingIn(host: Element): Typing | null {
  const field = fieldIn(host);
  return field && { text: field.value, from: field.selectionStart, to: field.selectionEnd };
}

/** Opens the active cell again after the grid was drawn anew, so that no letter is lost. */
export function goOnTyping(grid: SlickGrid<Line>, host: Element, typing: Typing | null): void {
  const cell = grid.getActiveCell();
  if (!typing || !cell) return;
  grid.setActiveCell(cell.row, cell.cell);
  grid.editActiveCell();
  const field = fieldIn(host);
  if (!field) return;
  field.value = typing.text;
  field.setSelectionRange(typing.from, typing.to);
}

/** Carries out what was typed into a cell when its writer saves, or leaves the grid for another part of the page. Gives what ends that. */
export function keepTyped(grid: SlickGrid<Line>, host: HTMLElement): () => void {
  const keep = (): void => void grid.getEditorLock().commitCurrentEdit();
  const onKey = (event: KeyboardEvent): void => {
    if (!isSaving(event) || !fieldIn(host)) return;
    keep();
    grid.focus();
  };
  // The whole window losing the focus is no leaving: the field still has it within the page.
  const onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (fieldIn(host) && !host.contains(relatedTarget as Node | null) && !host.contains(document.activeElement)) keep();
  };
  host.addEventListener('keydown', onKey, true);
  host.addEventListener('focusout', onLeave);
  return () => {
    host.removeEventListener('keydown', onKey, true);
    host.removeEventListener('focusout', onLeave);
  };
}
