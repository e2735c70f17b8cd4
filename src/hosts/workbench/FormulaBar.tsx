import React, { useEffect, useState } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import { cellName, parseArea } from '../../model/address';
import type { Address } from '../../model/sheet';
import { isSaving } from './isSaving';

interface FormulaBarProps {
  readonly words: WorkbenchMessages;
  readonly active: Address | null;
  /** What one would type to get the cell. */
  readonly text: string;
  readonly note: string | null;
  readonly onGo: (row: number, column: number) => void;
  readonly onType: (cell: Address, text: string) => void;
}

/** The active cell's name, where another can be typed to go there, and what was typed into the cell. */
export function FormulaBar({ words, active, text, note, onGo, onType }: FormulaBarProps): JSX.Element {
  const name = active ? cellName(active) : '';
  // What is being typed stands, even where the active cell changes meanwhile, as when a workbook has just been opened.
  const [wanted, setWanted] = useState<string | null>(null);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text, active]);
  const go = (): void => {
    const area = parseArea((wanted ?? name).trim());
    if (area) onGo(area.firstRow, area.firstColumn);
    setWanted(null);
  };
  const commit = (): void => {
    if (active && typed !== text) onType(active, typed);
  };
  return (
    <div className="formulabar">
      <input
        className="cellname"
        aria-label={words.cellName}
        spellCheck={false}
        value={wanted ?? name}
        onChange={({ target }) => setWanted(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setWanted(null)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go();
          if (key === 'Escape') setWanted(null);
        }}
      />
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
        onKeyDown={(event) => {
          if (event.key === 'Enter' || isSaving(event)) commit();
          if (event.key === 'Escape') setTyped(text);
        }}
      />
      <output className="aloud">{active ? `${name} ${text}` : ''}</output>
      {note !== null && <span className="note">{note}</span>}
    </div>
  );
}
