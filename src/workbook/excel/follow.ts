import type { Change } from '../workbook';
import { Burst, type SheetEvent } from './burst';
import { areasOf } from './eventAreas';
import type { OwnWrites } from './ownWrites';
import { readChanges } from './readChanges';
import type { KnownSheet } from './readWorkbook';
import { request } from './request';

/** What following shares with the rest of the workbook: the sheets as last read, and what we write ourselves. */
export interface Following {
  readonly read: () => readonly KnownSheet[];
  readonly keep: (sheets: readonly KnownSheet[]) => void;
  readonly ownWrites: OwnWrites;
}

/** Listens to the workbook's sheets; after a short rest tells in one list what others changed. Gives what ends it. */
export async function follow(listener: (changes: readonly Change[]) => void, following: Following): Promise<() => Promise<void>> {
  const burst = new Burst(async (events) => {
    const { changes, known } = await readChanges(events, following.read());
    following.keep(known);
    if (changes.length > 0) listener(changes);
  });
  const note = (event: SheetEvent): Promise<void> => {
    burst.add(event);
    return Promise.resolve();
  };
  const structure = (): Promise<void> => note({ kind: 'structure' });
  const handlers = await request(
    ({ workbook }) => {
      const { worksheets } = workbook;
      const added: { context: OfficeExtension.ClientRequestContext; remove: () => void }[] = [
        worksheets.onChanged.add((event) => (isOwn(event, following.ownWrites) ? Promise.resolve() : note(editOf(event)))),
        worksheets.onCalculated.add(({ worksheetId }) => note({ kind: 'calculated', id: worksheetId })),
        worksheets.onAdded.add(structure),
        worksheets.onDeleted.add(structure),
      ];
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) added.push(worksheets.onNameChanged.add(structure));
      return () => added;
    },
    { patient: true },
  );
  return async () => {
    burst.stop();
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

const editOf = (event: Excel.WorksheetChangedEventArgs): SheetEvent =>
  event.changeType === 'RangeEdited' ? { kind: 'edited', id: event.worksheetId, address: event.address } : { kind: 'structure' };

/** Whether a change is our own: Excel says so from ExcelApi 1.14 on; before, what we have just written is left out. */
function isOwn({ triggerSource, source, worksheetId, address }: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return triggerSource === 'ThisLocalAddin';
  return source === 'Local' && areasOf(address).every((area) => ownWrites.covers(worksheetId, area));
}
