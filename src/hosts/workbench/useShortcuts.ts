import { useKeyDown } from '../pane/useKeyDown';
import { isSaving } from './isSaving';
import type { OpenBook } from './openBook';

/** The keys that everyone knows: Ctrl+S saves, Ctrl+Z goes back, Ctrl+Y and Ctrl+Shift+Z go forward again. In a text field, undoing is the field's own. */
export function useShortcuts(book: OpenBook | null, save: () => Promise<void>): void {
  useKeyDown((event) => {
    const key = event.key.toLowerCase();
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
    const isUndoing = (event.ctrlKey || event.metaKey) && !isTyping && (key === 'z' || key === 'y');
    if (!isSaving(event) && !isUndoing) return;
    event.preventDefault();
    if (isSaving(event)) void save();
    else if (key === 'y' || event.shiftKey) book?.workbook.redo();
    else book?.workbook.undo();
  });
}
