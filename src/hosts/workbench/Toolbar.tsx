import React, { useRef } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import { languages } from '../../messages';
import type { LanguageCode } from '../../model/language';
import type { FileState } from '../../workbook/fileHistory';

interface ToolbarProps {
  readonly words: WorkbenchMessages;
  readonly name: string;
  readonly state: FileState | null;
  readonly isBusy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The language to change to. */
  readonly otherLanguage: LanguageCode;
  readonly onOtherLanguage: () => void;
}

/** Open, save, undo, redo, the file's name, the other language, and the promise that nothing leaves the computer. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const { words, name, state, isBusy, otherLanguage, onOpen, onSave, onUndo, onRedo, onOtherLanguage } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <button type="button" className="tool primary" disabled={isBusy} onClick={() => chooser.current?.click()}>
        {words.open}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          target.value = '';
        }}
      />
      <button type="button" className="tool" disabled={!state || isBusy} onClick={onSave}>
        {words.save}
      </button>
      <button type="button" className="tool" disabled={!state?.canUndo} onClick={onUndo}>
        {words.undo}
      </button>
      <button type="button" className="tool" disabled={!state?.canRedo} onClick={onRedo}>
        {words.redo}
      </button>
      <p className="filename">
        {name}
        {state?.isChanged === true && <span className="changed">{words.changed}</span>}
      </p>
      <p className="local" title={words.localMore}>
        <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm1.5 0h5V5a2.5 2.5 0 0 0-5 0z" fill="currentColor" />
        </svg>
        {words.local}
      </p>
      <button type="button" className="tool" lang={otherLanguage} onClick={onOtherLanguage}>
        {languages[otherLanguage].workbench.language}
      </button>
    </header>
  );
}
