import { parseArea } from '../../src/model/address';
import { moved } from './book/areas';
import type { SimulatedBook } from './book/simulatedBook';
import type { SheetInput } from './book/simulatedSheet';
import { Listening } from './listening';
import { NotSimulated } from './protocol';
import type { HostEvent } from './simulatedExcel';

const EVENT = 65536;

/** Who changed something: a person at this Excel, or a co-author elsewhere. */
export type Source = 'Local' | 'Remote';

/** What people do in the workbook while the add-in is open, with the events that Excel then sends. */
export class User {
  private sent = 0;

  constructor(
    private readonly book: SimulatedBook,
    private readonly listening: Listening,
    private readonly send: (events: readonly HostEvent[]) => void,
  ) {}

  /** Types into a cell or area, such as `F7`. */
  type(sheetName: string, address: string, input: unknown, source: Source = 'Local'): void {
    const sheet = this.book.sheet(sheetName);
    const area = parseArea(address);
    if (!area) throw new NotSimulated(`typing into ${address}`);
    const line = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, () => input);
    const matrix = Array.from({ length: area.lastRow - area.firstRow + 1 }, () => line);
    this.book.type(sheet, area, matrix);
    this.tell([{ sheetId: sheet.id, address }], { source });
  }

  insertRows(sheetName: string, before: number, count: number): void {
    const sheet = this.book.sheet(sheetName);
    sheet.insertRows(before, count);
    const address = `${before + 1}:${before + count}`;
    this.emit('DataChangedEvent', { changeType: 'RowInserted', source: 'Local', worksheetId: sheet.id, address });
  }

  /** Copies a block of cells to another place, with all that belongs to them. */
  copyCells(sheetName: string, address: string, toSheet: string, at: string): void {
    const [area, corner] = [parseArea(address), parseArea(at)];
    if (!area || !corner) throw new NotSimulated(`copying ${address} to ${at}`);
    const target = moved(area, corner.firstRow - area.firstRow, corner.firstColumn - area.firstColumn);
    const to = this.book.sheet(toSheet);
    this.book.copy(this.book.sheet(sheetName), area, to, target, 'All');
    this.tell([{ sheetId: to.id, address: at }], { source: 'Local' });
  }

  addSheet(input: SheetInput): void {
    this.emit('AddedEvent', { source: 'Local', worksheetId: this.book.addSheet(input).id });
  }

  deleteSheet(name: string): void {
    const sheet = this.book.sheet(name);
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    this.emit('DeletedEvent', { source: 'Local', worksheetId: sheet.id });
  }

  renameSheet(name: string, newName: string): void {
    const sheet = this.book.sheet(name);
    sheet.name = newName;
    this.emit('EventNameChanged', { source: 'Local', worksheetId: sheet.id, nameBefore: name, nameAfter: newName });
  }

  /** Sends the events of cells that were typed into, then those of the sheets that were calculated. */
  tell(writes: readonly { sheetId: string; address: string }[], origin: Readonly<Record<string, string>>): void {
    for (const { sheetId, address } of writes) {
      this.emit('DataChangedEvent', { changeType: 'RangeEdited', worksheetId: sheetId, address, ...origin });
    }
    for (const sheet of this.book.recalculate()) this.emit('CalculatedEvent', { worksheetId: sheet.id });
  }

  /** Sends an event, where the add-in listens to it. */
  emit(name: string, message: object): void {
    if (!this.listening.hears(name)) return;
    this.send([[EVENT, Listening.type(name), 'Workbook', JSON.stringify(message), this.sent++]]);
  }
}
