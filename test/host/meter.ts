import { areaName } from '../../src/model/address';
import type { Area } from '../../src/model/sheet';
import type { SimulatedSheet } from './book/simulatedSheet';

const cellsOf = (area: Area): number => (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);

/** Counts the different cells that one sync reads and writes. */
export class Meter {
  private readonly read = new Map<string, number>();
  private readonly written = new Map<string, number>();

  countRead(sheet: SimulatedSheet, area: Area): void {
    this.read.set(`${sheet.id}${areaName(area)}`, cellsOf(area));
  }

  countWritten(sheet: SimulatedSheet, area: Area): void {
    this.written.set(`${sheet.id}${areaName(area)}`, cellsOf(area));
  }

  /** The counts since the last time, which start again from 0. */
  take(): { cellsRead: number; cellsWritten: number } {
    const sum = (map: Map<string, number>): number => [...map.values()].reduce((total, cells) => total + cells, 0);
    const counts = { cellsRead: sum(this.read), cellsWritten: sum(this.written) };
    this.read.clear();
    this.written.clear();
    return counts;
  }
}
