import React, { useCallback, useEffect, useRef, useState } from 'react';
import type { FilesMessages } from '../../messages/areas/files';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Words } from '../../views/words';
import { BookView } from './BookView';
import { FileRefused } from './fileClient';
import { openBook, type OpenBook } from './openBook';
import { Toolbar } from './Toolbar';

interface WorkbenchProps {
  readonly words: WorkbenchMessages;
  readonly files: FilesMessages;
  readonly paneWords: Words;
  /** Where the sample promotion is served. */
  readonly sample: { readonly name: string; readonly url: string };
}

/** The page: a workbook from a file beside the pane that checks it; the sample promotion until another is opened. */
export function Workbench({ words, files, paneWords, sample }: WorkbenchProps): JSX.Element {
  const [book, setBook] = useState<OpenBook | null>(null);
  const [opening, setOpening] = useState<{ readonly name: string; readonly done: number } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const [, setWrites] = useState(0);
  const current = useRef<OpenBook | null>(null);

  const open = useCallback(
    async (name: string, read: () => Promise<ArrayBuffer>) => {
      setSaid(null);
      setOpening({ name, done: 0 });
      try {
        const opened = await openBook(name, new Uint8Array(await read()), (done) => setOpening({ name, done }));
        current.current?.client.close();
        current.current = opened;
        setBook(opened);
      } catch (error) {
        const fault = error instanceof FileRefused ? error.fault : null;
        setSaid(fault ? files.fault(name, fault) : words.unexpected(name));
      } finally {
        setOpening(null);
      }
    },
    [files, words],
  );
  const openFile = useCallback(
    (file: File) => {
      const now = current.current;
      if (now?.workbook.state().isChanged && !window.confirm(words.discard(now.name))) return;
      void open(file.name, () => file.arrayBuffer());
    },
    [open, words],
  );

  useEffect(() => {
    void open(sample.name, async () => (await fetch(sample.url)).arrayBuffer());
  }, [open, sample]);
  useEffect(() => book?.workbook.watch(() => setWrites((count) => count + 1)), [book]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (current.current?.workbook.state().isChanged) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y') || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) current.current?.workbook.redo();
      else current.current?.workbook.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

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
        words={words}
        name={book?.name ?? ''}
        state={book?.workbook.state() ?? null}
        onOpen={openFile}
        onUndo={() => book?.workbook.undo()}
        onRedo={() => book?.workbook.redo()}
      />
      {said !== null && (
        <div className="said" role="alert">
          <p>{said}</p>
          <button type="button" className="tool" onClick={() => setSaid(null)}>
            {words.close}
          </button>
        </div>
      )}
      {opening && (
        <div className="opening" role="status">
          <progress value={opening.done} max={1} aria-label={words.open} />
          {words.opening(opening.name, Math.floor(opening.done * 100))}
        </div>
      )}
      {book && <BookView key={bookKey(book)} book={book} words={words} paneWords={paneWords} onSay={setSaid} />}
      {isOver && <p className="dropzone">{words.drop}</p>}
    </div>
  );
}

const keys = new WeakMap<OpenBook, number>();
let lastKey = 0;

/** A new page for every file, even for one that is opened twice. */
function bookKey(book: OpenBook): number {
  const key = keys.get(book) ?? ++lastKey;
  keys.set(book, key);
  return key;
}
