import React, { useEffect, useRef } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Address, Sheet } from '../../model/sheet';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import { type BookGrid, bookGrid, type GridPlace, type WantedCell } from './grid/bookGrid';
import { conditionalLooks } from './grid/conditionalLooks';
import { continuedCells } from './grid/continuedCells';
import { drawCell } from './grid/drawCell';
import { listAt } from './grid/offeredLists';
import type { OpenBook } from './openBook';
import { editedText } from './typedContent';

interface SheetViewProps {
  readonly book: OpenBook;
  /** The sheet's name. */
  readonly name: string;
  /** How it looks; null until that is read. */
  readonly look: SheetAppearance | null;
  readonly words: WorkbenchMessages;
  /** The cell to bring before the reader's eyes; a new object for every wish. */
  readonly wanted: WantedCell | null;
  readonly onActive: (cell: Address) => void;
  readonly onType: (cell: Address, text: string) => void;
  readonly onLeftOut: (count: number) => void;
}

/** One sheet of the workbook as it looks, in the grid. Where its look changes, the reader stays where they were. */
export function SheetView({ book, name, look, words, wanted, onActive, onType, onLeftOut }: SheetViewProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<BookGrid | null>(null);
  const left = useRef<{ readonly name: string; readonly place: GridPlace } | null>(null);
  const brought = useRef<WantedCell | null>(null);
  const latest = useRef({ onActive, onType, onLeftOut });
  latest.current = { onActive, onType, onLeftOut };

  useEffect(() => {
    const place = host.current;
    if (!place || !look) return;
    const { workbook, calculation, names } = book;
    const current = (): Sheet => workbook.sheets().find((sheet) => sheet.name === name) ?? EMPTY;
    const conditional = conditionalLooks(look.conditionalFormats, names, calculation);
    latest.current.onLeftOut(conditional.leftOut);
    const made = bookGrid(place, {
      sheet: current,
      look,
      continued: continuedCells(current(), look, workbook.version().formats),
      label: words.grid(name),
      draw: (row, column) => {
        const at = { sheet: name, row, column };
        const why = calculation.whyNot(at);
        return drawCell(current(), row, column, {
          formats: workbook.version().formats,
          appearance: look,
          changes: conditional.changes(workbook.sheets(), at),
          note: why === undefined ? null : words.uncalculated[why],
        });
      },
      textOf: (row, column) => editedText(current().values[row]?.[column] ?? null, current().formulas[row]?.[column]),
      choicesOf: (row, column) => listAt(look.lists, { sheet: name, row, column }, workbook.sheets())?.choices ?? [],
      commit: (row, column, text) => latest.current.onType({ sheet: name, row, column }, text),
      onActive: (row, column) => latest.current.onActive({ sheet: name, row, column }),
    });
    grid.current = made;
    if (left.current?.name === name) made.goTo(left.current.place);
    else made.show({ sheet: name, row: 0, column: 0, isFound: false });
    const stop = workbook.watch(() => made.refresh());
    return () => {
      stop();
      left.current = { name, place: made.place() };
      made.destroy();
      grid.current = null;
    };
  }, [book, look, name, words]);

  // Once for each wish: afterwards the reader goes where they like.
  useEffect(() => {
    if (!wanted || wanted === brought.current || wanted.sheet !== name || !grid.current) return;
    brought.current = wanted;
    grid.current.show(wanted);
  }, [wanted, name, look]);

  return <div ref={host} className="grid" />;
}

const EMPTY: Sheet = {
  name: '',
  hidden: false,
  values: [],
  formulas: [],
  kinds: new Map(),
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  tables: [],
};
