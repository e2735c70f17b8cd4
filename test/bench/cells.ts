import { readMark } from '../../src/gradebook/marks';
import { randomNumbers } from '../support/promotion';
import { figure, median } from './measure';

const ROWS = 10_000;
const COLUMNS = 60;

/** Rows of clean marks, half of the columns as text with a comma: nanoseconds a cell, beside a parser written for them alone. */
export async function cells(): Promise<object[]> {
  const random = randomNumbers(20);
  const number = (): number => Math.round(2000 * random()) / 100;
  const clean = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, number));
  const typed = clean.map((row) => row.map((value) => String(value).replace('.', ',')));
  const often = { times: 9, warmups: 9 };
  const each = async (rows: readonly (readonly (number | string)[])[], read: (cell: number | string) => unknown): Promise<number> =>
    ((await median(() => rows.map((row) => row.map(read)), often)) * 1e6) / (ROWS * COLUMNS);
  const bare = (cell: number | string): number => {
    const value = typeof cell === 'number' ? cell : Number(cell.replace(',', '.'));
    return value >= 0 && value <= 20 ? value : NaN;
  };
  const ours = (cell: number | string): unknown => readMark(cell);
  const table = [];
  for (const [what, rows] of [
    ['numbers', clean],
    ['texts with a comma', typed],
  ] as const) {
    const [hand, read] = [await each(rows, bare), await each(rows, ours)];
    table.push({
      'a clean row of': what,
      'bare hand parser, ns a cell': figure(hand),
      'ours, ns a cell': figure(read),
      ratio: figure(read / hand, 2),
    });
  }
  return table;
}
