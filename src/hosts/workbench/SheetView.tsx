import React, { useEffect, useRef, useState } from 'react';
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
  readonly words: WorkbenchMessages;
  /** The cell to bring before the reader's eyes; a new object for every wish. */
  readonly wanted: WantedCell | null;
  readonly onActive: (cell: Address) => void;
  readonly onType: (cell: Address, text: string) => void;
  readonly onLeftOut: (count: number) => void;
}

interface SheetLook {
  readonly name: string;
  readonly appearance: SheetAppearance;
}

/** One sheet of the workbook as it looks, in the grid. Where its look changes, the reader stays where they were. */
export function SheetView({ book, name, words, wanted, onActive, onType, onLeftOut }: SheetViewProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<BookGrid | null>(null);
  const left = useRef<{ readonly name: string; readonly place: GridPlace } | null>(null);
  const [found, setFound] = useState<SheetLook | null>(null);
  const latest = useRef({ onActive, onType, onLeftOut });
  latest.current = { onActive, onType, onLeftOut };
  const version = book.workbook.version();
  const look = found?.name === name ? found : null;

  useEffect(() => {
    let isHere = true;
    void book.looks(name).then((appearance) => isHere && setFound({ name, appearance }));
    return () => {
      isHere = false;
    };
  }, [book, name, version]);

  useEffect(() => {
    const place = host.current;
    if (!place || !look) return;
    const { workbook, calculation, names } = book;
    const { appearance } = look;
    const current = (): Sheet => workbook.sheets().find((sheet) => sheet.name === name) ?? EMPTY;
    const conditional = conditionalLooks(appearance.conditionalFormats, names, calculation);
    latest.current.onLeftOut(conditional.leftOut);
    const made = bookGrid(place, {
      sheet: current,
      look: appearance,
      continued: continuedCells(current(), appearance, workbook.version().formats),
      label: words.grid(name),
      draw: (row, column) => {
        const at = { sheet: name, row, column };
        const why = calculation.whyNot(at);
        return drawCell(current(), row, column, {
          formats: workbook.version().formats,
          appearance,
          changes: conditional.changes(workbook.sheets(), at),
          note: why === undefined ? null : words.uncalculated[why],
        });
      },
      textOf: (row, column) => editedText(current().values[row]?.[column] ?? null, current().formulas[row]?.[column]),
      choicesOf: (row, column) => listAt(appearance.lists, { sheet: name, row, column }, workbook.sheets())?.choices ?? [],
      commit: (row, column, text) => latest.current.onType({ sheet: name, row, column }, text),
      onActive: (row, column) => latest.current.onActive({ sheet: name, row, column }),
    });
    grid.current = made;
    if (left.current?.name === name) made.goTo(left.current.place);
    const stop = workbook.watch(() => made.refresh());
    return () => {
      stop();
      left.current = { name, place: made.place() };
      made.destroy();
      grid.current = null;
    };
  }, [book, look, name, words]);

  useEffect(() => {
    if (wanted && wanted.sheet === name && look) grid.current?.show(wanted);
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
