/** Whether a key asks for the file: Ctrl+S, or ⌘S. */
export const isSaving = ({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 's';
