import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../src/model/address';
import type { Meaning } from '../../src/model/columns';
import { serialDate } from '../../src/gradebook/dates';
import { cellKey, type Scalar, type Sheet } from '../../src/model/sheet';
import { startBrowser } from '../support/browser';
import { check } from '../support/gradeTable';
import { layoutSamples, type LayoutSample } from '../support/layoutSamples';

const FOLDER = join(__dirname, '../../docs/images/layouts');

/** What the columns of a picture are, told by their colour: what the product itself read. */
function kindOf(meaning: Meaning | null | undefined): string {
  if (!meaning || meaning.is === 'known') return 'none';
  if (meaning.is === 'centreMean') return 'mean';
  if (meaning.is === 'subject') return 'subject';
  if (meaning.is.startsWith('company')) return 'company';
  return ['number', 'lastName', 'firstName', 'fullName', 'route', 'option'].includes(meaning.is) ? 'identity' : 'other';
}

const STYLE = `
  body { margin: 12px; font: 13px/1.35 Arial, sans-serif; color: #292827; background: #fff }
  h2 { font-size: 13px; margin: 10px 0 4px }
  table { border-collapse: collapse; margin-bottom: 10px }
  td, th { border: 1px solid #d8d6d3; padding: 3px 7px; white-space: nowrap; max-width: 190px; overflow: hidden; text-overflow: ellipsis }
  th { background: #f3f2f1; color: #5c5a58; font-weight: normal; text-align: center }
  td.n { text-align: right; font-variant-numeric: tabular-nums }
  .identity { background: #e6edf6 } .subject { background: #e6f3f0 } .mean { background: #cfe8e2 } .company { background: #fcf0e3 } .other { background: #eeecf8 }
  .key span { padding: 2px 8px; margin-right: 8px; border: 1px solid #d8d6d3 }
`;
const KEY = [
  ['identity', 'qui'],
  ['subject', 'matières'],
  ['mean', 'moyennes des centres'],
  ['company', 'entreprise'],
  ['other', 'TOEIC, épreuves, coefficients'],
]
  .map(([kind = '', label = '']) => `<span class="${kind}">${label}</span>`)
  .join('');

const escaped = (value: Scalar): string =>
  value === null
    ? ''
    : (typeof value === 'number' ? String(value).replace('.', ',') : String(value)).replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** How a sheet was read: the kind of each column, or of each row where the students stand in columns, and where they begin. */
interface Colours {
  readonly kinds: ReadonlyMap<number, string>;
  readonly first: number;
  readonly isTurned: boolean;
}

function sheetTable(sheet: Sheet, { kinds, first, isTurned }: Colours, { rows, columns }: LayoutSample): string {
  const across = Array.from({ length: Math.min(columns, Math.max(...sheet.values.map((row) => row.length))) }, (_, column) => column);
  const isHead = (row: number, column: number): boolean =>
    sheet.merges.some((area) => area.firstRow === row && area.firstColumn === column);
  const isCovered = (row: number, column: number): boolean =>
    sheet.merges.some(
      (area) =>
        area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn && !isHead(row, column),
    );
  const cell = (row: number, column: number): string => {
    if (isCovered(row, column)) return '';
    const area = sheet.merges.find((each) => each.firstRow === row && each.firstColumn === column);
    const span =
      area === undefined
        ? ''
        : ` colspan="${String(Math.min(area.lastColumn, columns - 1) - column + 1)}" rowspan="${String(area.lastRow - row + 1)}"`;
    const value = sheet.values[row]?.[column] ?? null;
    const [along, across] = isTurned ? [column, row] : [row, column];
    const kind = along >= first && value !== null ? (kinds.get(across) ?? 'none') : 'none';
    return `<td class="${kind}${typeof value === 'number' ? ' n' : ''}"${span}>${sheet.kinds.get(cellKey(row, column)) === 'date' && typeof value === 'number' ? serialDate(value) : escaped(value)}</td>`;
  };
  const body = sheet.values
    .slice(0, rows)
    .map((_, row) => `<tr><th>${String(row + 1)}</th>${across.map((column) => cell(row, column)).join('')}</tr>`);
  return `<table><tr><th></th>${across.map((column) => `<th>${columnLetters(column)}</th>`).join('')}</tr>${body.join('')}</table>`;
}

function page(sample: LayoutSample): string {
  const { sheets: readings } = check(sample.sheets);
  const tables = sample.sheets.map((sheet) => {
    const reading = readings.find((each) => each.sheet === sheet.name);
    const kinds = new Map(reading?.columns.map(({ column, meaning }) => [column, kindOf(meaning)]));
    const colours = { kinds, first: Math.max(0, (reading?.firstRow ?? 1) - 1), isTurned: reading?.layout === 'turned' };
    return `<h2>${escaped(sheet.name)}</h2>${sheetTable(sheet, colours, sample)}`;
  });
  return `<style>${STYLE}</style><div id="all" style="display:inline-block">${tables.join('')}<p class="key">${KEY}</p></div>`;
}

/** Draws a picture of each sample of a layout, coloured by how the product reads it, for docs/layouts.md. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1500, height: 900 } });
    for (const sample of await layoutSamples()) {
      await tab.setContent(page(sample));
      await tab.locator('#all').screenshot({ path: join(FOLDER, `${sample.name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

void main();
