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
    const others = events.filter((event) => !isOwn(event, following.ownWrites));
    const { changes, known } = await readChanges(others, following.read());
    following.keep(known);
    if (changes.length > 0) listener(changes);
  });
  const note = (event: SheetEvent): Promise<void> => {
    burst.add(event);
    return Promise.resolve();
  };
  const structure = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => note({ kind: 'structure', sheet: worksheetId });
  const handlers = await request(
    ({ workbook }) => {
      const { worksheets } = workbook;
      const added: { context: OfficeExtension.ClientRequestContext; remove: () => void }[] = [
        worksheets.onChanged.add((event) => (event.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : note(editOf(event)))),
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

const editOf = ({ changeType, worksheetId, address, source }: Excel.WorksheetChangedEventArgs): SheetEvent =>
  changeType === 'RangeEdited' ? { kind: 'edited', id: worksheetId, address, isLocal: source === 'Local' } : { kind: 'structure' };

/**
 * Whether a change is our own. Excel says so of edits from ExcelApi 1.14 on; before, what we have just written is left out, and
 * always the sheets that we have just made or removed. This is asked after the burst, when Excel has told us the ids of new sheets.
 */
function isOwn(event: SheetEvent, ownWrites: OwnWrites): boolean {
  if (event.kind === 'structure') return event.sheet !== undefined && ownWrites.coversSheet(event.sheet);
  if (event.kind === 'calculated' || !event.isLocal || Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return false;
  return areasOf(event.address).every((area) => ownWrites.covers(event.id, area));
}
