import { createContext, useContext } from 'react';
import type { Address } from '../../model/sheet';
import type { ShownRegulation } from '../../model/shownRegulation';
import type { Words } from '../../views/words';

/** What every part of the pane needs: the sentences, the regulation, and the way to a cell. */
export interface PaneSurroundings {
  readonly words: Words;
  /** null until the workbook was read. */
  readonly regulation: ShownRegulation | null;
  readonly goTo: (cell: Address) => void;
  /** Whether marks stand on several sheets, so that a cell's name needs its sheet. */
  readonly hasSeveralSheets: boolean;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

/** The surroundings of a part within the pane. */
export function useSurroundings(): PaneSurroundings {
  const surroundings = useContext(PaneContext);
  if (!surroundings) throw new Error('This part is only used within the pane.');
  return surroundings;
}

/** The regulation, for a part that shows what was read. */
export function useRegulation(): ShownRegulation {
  const { regulation } = useSurroundings();
  if (!regulation) throw new Error('This part is only used once the workbook was read.');
  return regulation;
}
