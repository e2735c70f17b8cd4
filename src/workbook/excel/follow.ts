import type { Change } from '../workbook';
import { Burst, type SheetEvent } from './burst';
import type { OwnSheets } from './ownSheets';
import { readChanges } from './readChanges';
import type { KnownSheet } from './readWorkbook';
import { request } from './request';

/** What following shares with the rest of the workbook: the sheets as last read, and which of them are of our making. */
export interface Following {
  readonly read: () => readonly KnownSheet[];
  readonly keep: (sheets: readonly KnownSheet[]) => void;
  readonly ownSheets: OwnSheets;
}

/**
 * Listens to the workbook's sheets; after a short rest, and once what we write ourselves is written, tells in one list what others
 * changed. Gives what ends it.
 */
export async function follow(listener: (changes: readonly Change[]) => void, following: Following): Promise<() => Promise<void>> {
  const burst = new Burst(async (events) => {
    await following.ownSheets.settled();
    const others = events.filter((event) => !isOwn(event, following));
    const { changes, known } = await readChanges(others, following.read());
    following.keep(known);
    if (changes.length > 0) listener(changes);
  });
  const note = (event: SheetEvent): Promise<void> => {
    burst.add(event);
    return Promise.resolve();
  };
  const handlers = await request(
    ({ workbook }) => {
      const { worksheets } = workbook;
      const added: { context: OfficeExtension.ClientRequestContext; remove: () => void }[] = [
        worksheets.onChanged.add((event) => (event.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : note(editOf(event)))),
        worksheets.onCalculated.add(({ worksheetId }) => note({ kind: 'calculated', id: worksheetId })),
        worksheets.onAdded.add(({ worksheetId: sheet }) => note({ kind: 'structure', what: 'added', sheet })),
        worksheets.onDeleted.add(({ worksheetId: sheet }) => note({ kind: 'structure', what: 'deleted', sheet })),
      ];
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
        const renamed = ({ worksheetId: sheet, nameBefore }: Excel.WorksheetNameChangedEventArgs): Promise<void> =>
          note({ kind: 'structure', what: 'renamed', sheet, nameBefore });
        added.push(worksheets.onNameChanged.add(renamed));
      }
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

const editOf = ({ changeType, worksheetId, address, source }: Excel.WorksheetChangedEventArgs): SheetEvent =>
  changeType === 'RangeEdited' ? { kind: 'edited', id: worksheetId, address, isLocal: source === 'Local' } : { kind: 'structure' };

/**
 * Whether a change is our own. Excel says so of edits from ExcelApi 1.14 on. Before, what we write is told like anyone's change, which
 * it is, but for the cells of a sheet that we have just made: they are known once the workbook is read again, as it is after writing.
 */
function isOwn(event: SheetEvent, { ownSheets, read }: Following): boolean {
  if (event.kind === 'structure') return ownSheets.isOurs(event);
  if (event.kind === 'calculated' || !event.isLocal || Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return false;
  return ownSheets.hasMade(event.id) && read().every(({ id }) => id !== event.id);
}
