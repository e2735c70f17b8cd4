import React, { useEffect, useState } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import { cellName } from '../../model/address';
import type { Address } from '../../model/sheet';

interface FormulaBarProps {
  readonly words: WorkbenchMessages;
  readonly active: Address | null;
  /** What one would type to get the cell. */
  readonly text: string;
  readonly note: string | null;
  readonly onType: (cell: Address, text: string) => void;
}

/** The active cell's name and what was typed into it. */
export function FormulaBar({ words, active, text, note, onType }: FormulaBarProps): JSX.Element {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text, active]);
  const commit = (): void => {
    if (active && typed !== text) onType(active, typed);
  };
  return (
    <div className="formulabar">
      <output className="cellname" aria-label={words.cellName}>
        {active ? cellName(active) : ''}
      </output>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        aria-label={words.formulaBar}
        spellCheck={false}
        value={typed}
        disabled={!active}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setTyped(text);
        }}
      />
      {note !== null && <span className="note">{note}</span>}
    </div>
  );
}
