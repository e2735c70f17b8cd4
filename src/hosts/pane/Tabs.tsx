import React, { useMemo } from 'react';
import type { PaneTab } from '../../messages/areas/pane';
import { correctCounts, toCorrect } from '../../views/toCorrect';
import { useSurroundings } from './paneContext';
import type { PaneState } from './paneState';
import { useRoving } from './useRoving';

interface TabsProps {
  readonly state: PaneState;
  readonly onChoose: (tab: PaneTab) => void;
}

const TABS: readonly PaneTab[] = ['students', 'correct', 'columns', 'jury', 'formulas'];

/** The five views of the result; arrows choose at once. */
export function Tabs({ state: { tab, checked }, onChoose }: TabsProps): JSX.Element {
  const { words } = useSurroundings();
  const roving = useRoving<HTMLDivElement>();
  const count = useMemo(() => {
    if (!checked) return 0;
    const { blocking, harmless } = correctCounts(toCorrect(checked.check, checked.sheets));
    return blocking + harmless;
  }, [checked]);
  return (
    <div className="tabs" role="tablist" aria-label={words.pane.tabsLabel} {...roving}>
      {TABS.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          data-rove=""
          aria-selected={tab === each}
          onClick={() => onChoose(each)}
          onFocus={() => onChoose(each)}
        >
          {words.pane.tabs[each]}
          {each === 'correct' && count > 0 && <span className="n">{words.pane.numbers.count(count)}</span>}
        </button>
      ))}
    </div>
  );
}
