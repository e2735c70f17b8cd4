import { parseArea } from '../../model/address';
import type { Address } from '../../model/sheet';

/** Tells the top left cell of the selection, now and whenever it changes; gives what ends it. Nothing is told while Excel does not answer. */
export function followSelection(listener: (cell: Address) => void): () => void {
  let end: () => void = () => undefined;
  let isHere = true;
  const tell = async (): Promise<void> => {
    const cell = await selectedCell().catch(() => null);
    if (cell && isHere) listener(cell);
  };
  void Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    end = () => {
      handler.remove();
      void handler.context.sync().catch(() => undefined);
    };
    if (!isHere) end();
  }).catch(() => undefined);
  void tell();
  return () => {
    isHere = false;
    end();
  };
}

async function selectedCell(): Promise<Address | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    range.worksheet.load('name');
    await context.sync();
    const area = parseArea(range.address.slice(range.address.lastIndexOf('!') + 1).split(',')[0] ?? '');
    return area && { sheet: range.worksheet.name, row: area.firstRow, column: area.firstColumn };
  });
}
