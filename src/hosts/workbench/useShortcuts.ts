import { useEffect } from 'react';
import type { OpenBook } from './openBook';

/** The keys that everyone knows: Ctrl+S saves, Ctrl+Z goes back, Ctrl+Y and Ctrl+Shift+Z go forward again. In a text field, undoing is the field's own. */
export function useShortcuts(book: OpenBook | null, save: () => Promise<void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      const isTyping = event.target instanceof HTMLInputElement;
      if (!(event.ctrlKey || event.metaKey) || !(key === 's' || (!isTyping && (key === 'z' || key === 'y')))) return;
      event.preventDefault();
      if (key === 's') void save();
      else if (key === 'y' || event.shiftKey) book?.workbook.redo();
      else book?.workbook.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [book, save]);
}
