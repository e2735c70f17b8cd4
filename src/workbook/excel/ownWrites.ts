import type { Area } from '../../model/sheet';

/** How long after a write Excel may still tell of it, in milliseconds. */
const ECHO = 1000;

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { firstRow: 0, lastRow: 1_048_575, firstColumn: 0, lastColumn: 16_383 };

/** What we are writing or have just written, so that following can tell our own changes from a person's where Excel does not. */
export class OwnWrites {
  private writes: { sheetId: string; area: Area }[] = [];
  private sheets: { sheetId: string }[] = [];

  /** Remembers a write that is about to happen. */
  expect(sheetId: string, area: Area): void {
    this.writes.push({ sheetId, area });
  }

  /** Remembers a sheet that we make or remove, so that its coming or going is no news. */
  expectSheet(sheetId: string): void {
    this.sheets.push({ sheetId });
    this.expect(sheetId, WHOLE_SHEET);
  }

  /** Forgets, a little later, what was expected until now: no more of it is coming. */
  finish(): void {
    const [writes, sheets] = [new Set(this.writes), new Set(this.sheets)];
    setTimeout(() => {
      this.writes = this.writes.filter((write) => !writes.has(write));
      this.sheets = this.sheets.filter((sheet) => !sheets.has(sheet));
    }, ECHO);
  }

  /** Whether a sheet came or went through us. */
  coversSheet(sheetId: string): boolean {
    return this.sheets.some((sheet) => sheet.sheetId === sheetId);
  }

  /** Whether an area lies inside one of our own writes. */
  covers(sheetId: string, area: Area): boolean {
    return this.writes.some(
      ({ sheetId: id, area: own }) =>
        id === sheetId &&
        area.firstRow >= own.firstRow &&
        area.lastRow <= own.lastRow &&
        area.firstColumn >= own.firstColumn &&
        area.lastColumn <= own.lastColumn,
    );
  }
}
