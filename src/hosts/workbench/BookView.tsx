import React, { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../messages/language';
import type { Address } from '../../model/sheet';
import { chapterPage } from '../guide/chapters';
import { Pane } from '../pane/Pane';
import { workbookHost } from '../pane/workbookHost';
import { FormulaBar } from './FormulaBar';
import type { WantedCell } from './grid/bookGrid';
import { formatStyles } from './grid/formatStyles';
import type { OpenBook } from './openBook';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './SheetView';
import { editedText } from './typedContent';
import { useLook } from './useLook';
import { useTyping } from './useTyping';

interface BookViewProps {
  readonly book: OpenBook;
  readonly words: Language;
  readonly onSay: (sentence: string | null) => void;
}

const CHECK_AT_ONCE = { tab: 'students', isCheck: true, id: 1 } as const;

/** A workbook: its formula bar, the shown sheet, the sheets to choose from, and the pane that checks it. */
export function BookView({ book, words, onSay }: BookViewProps): JSX.Element {
  const { workbook, calculation } = book;
  const { workbench } = words;
  const sheets = workbook.sheets();
  const { formats } = workbook.version();
  const [chosen, setChosen] = useState<string | null>(null);
  const [active, setActive] = useState<Address | null>(null);
  const [wanted, setWanted] = useState<WantedCell | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [, setWrites] = useState(0);
  const selections = useRef(new Set<(cell: Address) => void>());
  const shown = sheets.find(({ name }) => name === chosen) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const look = useLook(book, shown?.name);

  useEffect(() => workbook.watch(() => setWrites((count) => count + 1)), [workbook]);
  useEffect(
    () =>
      workbook.onSelect((cell) => {
        setChosen(cell.sheet);
        setWanted({ ...cell, isFound: true });
      }),
    [workbook],
  );
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = formatStyles(formats);
    document.head.appendChild(style);
    return () => style.remove();
  }, [formats]);

  const host = useMemo(
    () =>
      workbookHost(workbook, {
        juryWords: () => Promise.resolve(words),
        followSelection: (listener) => {
          selections.current.add(listener);
          return () => selections.current.delete(listener);
        },
        openGuide: (chapter) => void window.open(chapterPage(chapter, words.pane.language), '_blank', 'noopener'),
        time: () => ({ hours: new Date().getHours(), minutes: new Date().getMinutes() }),
        today: () => ({ year: new Date().getFullYear(), month: new Date().getMonth() + 1, day: new Date().getDate() }),
        hasStacking: false,
      }),
    [workbook, words],
  );
  const onActive = useCallback((cell: Address) => {
    setActive(cell);
    selections.current.forEach((listener) => listener(cell));
  }, []);
  const onType = useTyping(book, look, workbench, onSay);

  const place = look && active?.sheet === shown?.name ? active : null;
  const why = place ? calculation.whyNot(place) : undefined;
  return (
    <div className="book">
      <section className="sheetside" aria-label={book.name}>
        <FormulaBar
          words={workbench}
          active={place}
          text={
            place && shown ? editedText(shown.values[place.row]?.[place.column] ?? null, shown.formulas[place.row]?.[place.column]) : ''
          }
          note={why === undefined ? null : workbench.uncalculated[why]}
          onGo={(row, column) => shown && setWanted({ sheet: shown.name, row, column, isFound: false })}
          onType={onType}
        />
        {shown && (
          <SheetView
            book={book}
            name={shown.name}
            look={look}
            words={workbench}
            wanted={wanted}
            onActive={onActive}
            onType={onType}
            onLeftOut={setLeftOut}
          />
        )}
        <SheetTabs words={workbench} sheets={sheets} shown={shown} leftOut={leftOut} older={calculation.leftCount} onChoose={setChosen} />
      </section>
      <div className="paneside">
        <Pane host={host} words={words} theme="light" request={CHECK_AT_ONCE} />
      </div>
    </div>
  );
}
