import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { openFile } from '../../src/workbook/file';
import { figure, median, peakMegabytes } from './measure';
import { rival } from './rivals';

/** Ways to read a file: ours, a bare scan, and libraries merely reading. */
export const READERS = ['ours', 'bare scan', '@e965/xlsx', 'exceljs'] as const;
export type Reader = (typeof READERS)[number];

/** One reader over a file of so many students × 60, in a process of its own; null where the library is not there. */
export async function reader(name: Reader, file: string, students: number): Promise<object | null> {
  const bytes = new Uint8Array(readFileSync(file));
  const read = readingBy(name);
  if (read === null) return null;
  globalThis.gc?.();
  const before = peakMegabytes();
  await read(bytes);
  const peak = peakMegabytes() - before;
  return { reader: name, students, ms: figure(await median(() => read(bytes), { times: 5, warmups: 2 })), 'peak MB above the start': peak };
}

function readingBy(name: Reader): ((bytes: Uint8Array) => unknown) | null {
  if (name === 'ours') return (bytes) => openFile(bytes);
  if (name === 'bare scan') return bareScan;
  if (name === '@e965/xlsx') {
    const xlsx = rival<{ read(bytes: Uint8Array, options: object): unknown }>(name);
    return xlsx && ((bytes) => xlsx.read(bytes, { type: 'array', dense: true }));
  }
  const exceljs = rival<{ readonly Workbook: new () => { readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> } } }>(name);
  return exceljs && ((bytes) => new exceljs.Workbook().xlsx.load(bytes));
}

/** Unzips everything and looks at every cell of the sheet once, with a plain expression: a number, or where its text stands. */
function bareScan(bytes: Uint8Array): number {
  const parts = unzipSync(bytes);
  const decoder = new TextDecoder();
  const texts = [...decoder.decode(parts['xl/sharedStrings.xml']).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const rows: (number | string)[][] = [];
  for (const [, row = ''] of decoder.decode(parts['xl/worksheets/sheet1.xml']).matchAll(/<row [^>]*>(.*?)<\/row>/g)) {
    const cells: (number | string)[] = [];
    for (const [, kind, value] of row.matchAll(/<c r="[A-Z]+\d+"(?: t="(\w+)")?><v>([^<]*)<\/v><\/c>/g))
      cells.push(kind === 's' ? (texts[Number(value)] ?? '') : Number(value));
    rows.push(cells);
  }
  return rows.length;
}
