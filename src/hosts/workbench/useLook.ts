import { useEffect, useState } from 'react';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import type { OpenBook } from './openBook';

/** How a sheet looks; null until that is read. While a newer look is read, the one before stays. */
export function useLook(book: OpenBook, sheet: string | undefined): SheetAppearance | null {
  const [found, setFound] = useState<{ readonly sheet: string; readonly look: SheetAppearance } | null>(null);
  const version = book.workbook.version();
  useEffect(() => {
    let isHere = true;
    if (sheet !== undefined) void book.looks(sheet).then((look) => isHere && setFound({ sheet, look }));
    return () => {
      isHere = false;
    };
  }, [book, sheet, version]);
  return found?.sheet === sheet ? (found?.look ?? null) : null;
}
