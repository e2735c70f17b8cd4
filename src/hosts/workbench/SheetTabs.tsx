import React from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Sheet } from '../../model/sheet';

interface SheetTabsProps {
  readonly words: WorkbenchMessages;
  readonly sheets: readonly Sheet[];
  readonly shown: Sheet | undefined;
  /** Conditional formats of the sheet that are not shown. */
  readonly leftOut: number;
  /** Cells of the workbook that may hold an older value. */
  readonly older: number;
  readonly onChoose: (sheet: string) => void;
}

/** The workbook's sheets, and what of the shown one is not in sight. Arrow keys move between them. */
export function SheetTabs({ words, sheets, shown, leftOut, older, onChoose }: SheetTabsProps): JSX.Element {
  const [rows, columns] = [shown?.hiddenRows.size ?? 0, shown?.hiddenColumns.size ?? 0];
  const unseen = [
    rows > 0 ? words.hiddenRows(rows) : '',
    columns > 0 ? words.hiddenColumns(columns) : '',
    leftOut > 0 ? words.formatsLeftOut(leftOut) : '',
    older > 0 ? words.olderValues(older) : '',
  ];
  const onKey = (event: React.KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets.findIndex((sheet) => sheet === shown) + step;
    const sheet = sheets[next];
    if (step === 0 || !sheet) return;
    onChoose(sheet.name);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="sheetbar">
      <div className="sheettabs" role="tablist" aria-label={words.sheets} onKeyDown={onKey}>
        {sheets.map((sheet) => (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            aria-selected={sheet === shown}
            tabIndex={sheet === shown ? 0 : -1}
            onClick={() => onChoose(sheet.name)}
          >
            {sheet.name}
            {sheet.hidden && <span className="hidden">{words.hiddenSheet}</span>}
          </button>
        ))}
      </div>
      <p className="unseen">{unseen.filter(Boolean).join(', ')}</p>
    </div>
  );
}
