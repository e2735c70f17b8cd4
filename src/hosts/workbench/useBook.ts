import { useCallback, useEffect, useRef, useState } from 'react';
import { FileRefused } from './fileClient';
import { handOut } from './handOut';
import type { Language } from '../../messages/language';
import { openBook, type OpenBook } from './openBook';
import { saveRefusal } from './refusal';

/** Where a file comes from. */
export interface FileSource {
  readonly name: string;
  readonly read: () => Promise<ArrayBuffer>;
  /** Whether it is the page's own example, which may not be beside it. */
  readonly isSample?: boolean;
}

/** The workbook of the page, what is going on with it, and the last thing said. */
export interface BookInPage {
  readonly book: OpenBook | null;
  /** Opening with how far it is, from 0 to 1; saving. */
  readonly work: { readonly kind: 'opening' | 'saving'; readonly name: string; readonly done: number } | null;
  readonly said: string | null;
  readonly say: (sentence: string | null) => void;
  /** Opens a file; where it cannot be, the workbook of before stays. */
  readonly open: (source: FileSource) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** Opens and saves workbooks; asks before changes are lost. */
export function useBook({ workbench: words, files }: Language): BookInPage {
  const [book, setBook] = useState<OpenBook | null>(null);
  const [work, setWork] = useState<BookInPage['work']>(null);
  const [said, say] = useState<string | null>(null);
  const [, setWrites] = useState(0);
  const current = useRef<OpenBook | null>(null);
  const latest = useRef({ words, files });
  latest.current = { words, files };

  const open = useCallback(async ({ name, read, isSample = false }: FileSource) => {
    const now = current.current;
    if (now?.workbook.state().isChanged && !window.confirm(latest.current.words.discard(now.name))) return;
    say(null);
    setWork({ kind: 'opening', name, done: 0 });
    try {
      const bytes = new Uint8Array(await read());
      const opened = await openBook(name, bytes, (done) => setWork({ kind: 'opening', name, done }));
      current.current?.client.close();
      current.current = opened;
      setBook(opened);
    } catch (error) {
      const fault = error instanceof FileRefused ? error.fault : null;
      const said = latest.current;
      say(fault ? said.files.fault(name, fault) : isSample ? said.words.sampleMissing : said.words.unexpected(name));
    } finally {
      setWork(null);
    }
  }, []);

  const save = useCallback(async () => {
    const now = current.current;
    if (!now) return;
    say(null);
    setWork({ kind: 'saving', name: now.name, done: 0 });
    try {
      await handOut(await now.workbook.save(), now.name);
      say(latest.current.words.saved(now.name));
    } catch (error) {
      say(saveRefusal(error, now.name, latest.current.words));
    } finally {
      setWork(null);
    }
  }, []);

  useEffect(() => book?.workbook.watch(() => setWrites((count) => count + 1)), [book]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (current.current?.workbook.state().isChanged) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return { book, work, said, say, open, save };
}
