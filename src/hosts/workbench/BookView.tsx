import React, { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Address } from '../../model/sheet';
import type { Words } from '../../views/words';
import { Pane } from '../pane/Pane';
import { workbookHost } from '../pane/workbookHost';
import { placeKey } from './engine/dependencies';
import { FormulaBar } from './FormulaBar';
import { formatStyles } from './grid/formatStyles';
import type { OpenBook } from './openBook';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './SheetView';
import { editedText, typedContent } from './typedContent';

interface BookViewProps {
  readonly book: OpenBook;
  readonly words: WorkbenchMessages;
  readonly paneWords: Words;
  readonly onSay: (sentence: string | null) => void;
}

const CHECK_AT_ONCE = { tab: 'students', isCheck: true, id: 1 } as const;

/** A workbook: its formula bar, the shown sheet, the sheets to choose from, and the pane that checks it. */
export function BookView({ book, words, paneWords, onSay }: BookViewProps): JSX.Element {
  const { workbook, file, calculation } = book;
  const firstShown = Math.max(
    0,
    file.sheets.findIndex(({ hidden }) => !hidden),
  );
  const [shown, setShown] = useState(firstShown);
  const [active, setActive] = useState<Address | null>(null);
  const [wanted, setWanted] = useState<Address | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [, setWrites] = useState(0);
  const selections = useRef(new Set<(cell: Address) => void>());

  useEffect(() => workbook.watch(() => setWrites((count) => count + 1)), [workbook]);
  useEffect(
    () =>
      workbook.onSelect((cell) => {
        setShown(file.sheets.findIndex(({ name }) => name === cell.sheet));
        setWanted({ ...cell });
      }),
    [workbook, file],
  );
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = formatStyles(file.formats);
    document.head.appendChild(style);
    return () => style.remove();
  }, [file]);

  const host = useMemo(
    () =>
      workbookHost(workbook, {
        followSelection: (listener) => {
          selections.current.add(listener);
          return () => selections.current.delete(listener);
        },
        openGuide: null,
        time: () => ({ hours: new Date().getHours(), minutes: new Date().getMinutes() }),
        hasStacking: false,
      }),
    [workbook],
  );
  const onActive = useCallback((cell: Address) => {
    setActive(cell);
    selections.current.forEach((listener) => listener(cell));
  }, []);
  const onType = useCallback(
    (at: Address, text: string) => {
      const content = typedContent(text);
      const isFormula = typeof content === 'object' && content !== null;
      if (isFormula && !calculation.canRead(content.formula)) return onSay(words.notAFormula(text));
      onSay(null);
      workbook.type([{ kind: 'writeCells', at, cells: [[content]] }]);
    },
    [workbook, calculation, words, onSay],
  );

  const cell = active && workbook.sheets()[shown];
  const why = active ? calculation.uncalculated.get(placeKey(shown, active.row, active.column)) : undefined;
  return (
    <div className="book">
      <main className="sheetside">
        <FormulaBar
          words={words}
          active={active}
          text={cell ? editedText(cell.values[active.row]?.[active.column] ?? null, cell.formulas[active.row]?.[active.column]) : ''}
          note={why === undefined ? null : words.uncalculated[why]}
          onType={onType}
        />
        <SheetView book={book} sheet={shown} words={words} wanted={wanted} onActive={onActive} onType={onType} onLeftOut={setLeftOut} />
        <SheetTabs words={words} sheets={workbook.sheets()} shown={shown} leftOut={leftOut} onChoose={setShown} />
      </main>
      <aside className="paneside" aria-label={words.pane}>
        <Pane host={host} words={paneWords} theme="light" request={CHECK_AT_ONCE} />
      </aside>
    </div>
  );
}
