import React, { useEffect, useState } from 'react';
import type { Language } from '../../messages/language';
import type { LanguageCode } from '../../model/language';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import { BookView } from './BookView';
import type { OpenBook } from './openBook';
import { Toolbar } from './Toolbar';
import { type BookInPage, useBook } from './useBook';
import { useShortcuts } from './useShortcuts';

interface WorkbenchProps {
  readonly words: Language;
  /** Where the sample promotion is served. */
  readonly sample: { readonly name: string; readonly url: string };
  /** The language to change to. */
  readonly otherLanguage: LanguageCode;
  readonly onOtherLanguage: () => void;
}

/** The page: a workbook from a file beside the pane that checks it; the sample promotion until another is opened. */
export function Workbench({ words, sample, otherLanguage, onOtherLanguage }: WorkbenchProps): JSX.Element {
  const { book, work, said, say, open, save } = useBook(words);
  const [isOver, setOver] = useState(false);
  const { workbench } = words;
  const openFile = (file: File): void => void open({ name: file.name, read: () => file.arrayBuffer() });
  useShortcuts(book, save);

  useEffect(() => {
    void open({
      name: sample.name,
      isSample: true,
      read: async () => {
        const response = await fetch(sample.url);
        if (!response.ok) throw new Error(response.statusText);
        return response.arrayBuffer();
      },
    });
  }, [open, sample]);

  return (
    <div
      className={isOver ? 'workbench over' : 'workbench'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) openFile(file);
      }}
    >
      <Toolbar
        words={workbench}
        name={book?.name ?? ''}
        state={book?.workbook.state() ?? null}
        isBusy={work !== null}
        onOpen={openFile}
        onSave={() => void save()}
        onUndo={() => book?.workbook.undo()}
        onRedo={() => book?.workbook.redo()}
        otherLanguage={otherLanguage}
        onOtherLanguage={onOtherLanguage}
      />
      {said !== null && (
        <div className="said" role="alert">
          <p>{said}</p>
          <button type="button" className="tool" onClick={() => say(null)}>
            {workbench.close}
          </button>
        </div>
      )}
      {work && (
        <div className="working">
          {work.kind === 'opening' ? (
            <progress value={work.done} max={1} aria-label={workbench.open} />
          ) : (
            <progress aria-label={workbench.save} />
          )}
          {work.kind === 'opening' ? workbench.opening(work.name, Math.floor(work.done * 100)) : workbench.saving(work.name)}
        </div>
      )}
      <p className="aloud" role="status">
        {work && aloud(work, workbench)}
      </p>
      {book && <BookView key={bookKey(book)} book={book} words={words} onSay={say} />}
      {isOver && <p className="dropzone">{workbench.drop}</p>}
    </div>
  );
}

/** What a screen reader is told of the work: every tenth of the way, not more. */
const aloud = ({ kind, name, done }: NonNullable<BookInPage['work']>, words: WorkbenchMessages): string =>
  kind === 'saving' ? words.saving(name) : words.opening(name, Math.floor(done * 10) * 10);

const keys = new WeakMap<OpenBook, number>();
let lastKey = 0;

/** A new page for every file, even for one that is opened twice. */
function bookKey(book: OpenBook): number {
  const key = keys.get(book) ?? ++lastKey;
  keys.set(book, key);
  return key;
}
