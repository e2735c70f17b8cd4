import React, { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { DeliverableWords } from '../../views/deliverables/deliverable';

const Loaded = createContext<DeliverableWords | null>(null);

interface JuryWordsProps {
  readonly load: () => Promise<DeliverableWords>;
  readonly children: ReactNode;
}

/** Shows the parts that prepare the jury as soon as their sentences are there. */
export function JuryWords({ load, children }: JuryWordsProps): JSX.Element | null {
  const [words, setWords] = useState<DeliverableWords | null>(null);
  useEffect(() => {
    const left = new AbortController();
    load().then(
      (loaded) => !left.signal.aborted && setWords(loaded),
      (error: unknown) =>
        setWords(() => {
          throw error;
        }),
    );
    return () => left.abort();
  }, [load]);
  return words && <Loaded.Provider value={words}>{children}</Loaded.Provider>;
}

/** The sentences of a part within. */
export function useJuryWords(): DeliverableWords {
  const words = useContext(Loaded);
  if (!words) throw new Error('This part is only used where the jury’s sentences are loaded.');
  return words;
}
