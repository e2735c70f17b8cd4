import React, { useEffect, useRef, useState } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Address } from '../../model/sheet';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import { placeKey } from './engine/dependencies';
import { type BookGrid, bookGrid } from './grid/bookGrid';
import { conditionalLooks } from './grid/conditionalLooks';
import { drawCell } from './grid/drawCell';
import type { OpenBook } from './openBook';
import { editedText } from './typedContent';

interface SheetViewProps {
  readonly book: OpenBook;
  readonly sheet: number;
  readonly words: WorkbenchMessages;
  /** The cell to bring before the reader's eyes; a new object for every wish. */
  readonly wanted: Address | null;
  readonly onActive: (cell: Address) => void;
  readonly onType: (cell: Address, text: string) => void;
  readonly onLeftOut: (count: number) => void;
}

/** One sheet of the workbook as it looks, in the grid. */
export function SheetView({ book, sheet, words, wanted, onActive, onType, onLeftOut }: SheetViewProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<BookGrid | null>(null);
  const [look, setLook] = useState<SheetAppearance | null>(null);
  const latest = useRef({ onActive, onType, onLeftOut });
  latest.current = { onActive, onType, onLeftOut };
  const name = book.file.sheets[sheet]?.name ?? '';

  useEffect(() => {
    let isHere = true;
    void book.client.appearance(sheet).then((found) => isHere && setLook(found));
    return () => {
      isHere = false;
      setLook(null);
    };
  }, [book, sheet]);

  useEffect(() => {
    const place = host.current;
    if (!place || !look) return;
    const { workbook, calculation, names, file } = book;
    const current = () => workbook.sheets()[sheet] ?? file.sheets[0];
    const conditional = conditionalLooks(look.conditionalFormats, names, calculation);
    latest.current.onLeftOut(conditional.leftOut);
    const made = bookGrid(place, {
      sheet: () => current() ?? EMPTY,
      look,
      label: words.grid(name),
      rowLabel: words.row,
      draw: (row, column) => {
        const why = calculation.uncalculated.get(placeKey(sheet, row, column));
        const changes = conditional.changes(workbook.sheets(), { sheet: name, row, column });
        return drawCell(current() ?? EMPTY, row, column, {
          formats: file.formats,
          appearance: look,
          changes,
          note: why === undefined ? null : words.uncalculated[why],
        });
      },
      textOf: (row, column) => editedText(current()?.values[row]?.[column] ?? null, current()?.formulas[row]?.[column]),
      commit: (row, column, text) => latest.current.onType({ sheet: name, row, column }, text),
      onActive: (row, column) => latest.current.onActive({ sheet: name, row, column }),
    });
    grid.current = made;
    const stop = workbook.watch(() => made.refresh());
    return () => {
      stop();
      made.destroy();
      grid.current = null;
    };
  }, [book, sheet, look, name, words]);

  useEffect(() => {
    if (wanted && wanted.sheet === name && look) grid.current?.show(wanted, true);
  }, [wanted, name, look]);

  return <div ref={host} className="grid" />;
}

const EMPTY = {
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
