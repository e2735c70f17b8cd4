import React from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Sheet } from '../../model/sheet';

interface SheetTabsProps {
  readonly words: WorkbenchMessages;
  readonly sheets: readonly Sheet[];
  readonly shown: number;
  /** Conditional formats of the sheet that are not shown. */
  readonly leftOut: number;
  readonly onChoose: (sheet: number) => void;
}

/** The workbook's sheets, and what of the shown one is not in sight. Arrow keys move between them. */
export function SheetTabs({ words, sheets, shown, leftOut, onChoose }: SheetTabsProps): JSX.Element {
  const hidden = sheets[shown]?.hiddenRows.size ?? 0;
  const onKey = (event: React.KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = shown + step;
    if (step === 0 || next < 0 || next >= sheets.length) return;
    onChoose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="sheetbar">
      <div className="sheettabs" role="tablist" aria-label={words.sheets} onKeyDown={onKey}>
        {sheets.map(({ name, hidden: isHidden }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={index === shown}
            tabIndex={index === shown ? 0 : -1}
            onClick={() => onChoose(index)}
          >
            {name}
            {isHidden && <span className="hidden">{words.hiddenSheet}</span>}
          </button>
        ))}
      </div>
      <p className="unseen">
        {[hidden > 0 ? words.hiddenRows(hidden) : '', leftOut > 0 ? words.formatsLeftOut(leftOut) : ''].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
