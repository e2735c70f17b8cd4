import type { SheetDesign } from '../../edits';
import { escapeLetters } from './cellXml';
import { shortName } from './references';
import { escapeAttribute } from './xmlOutline';

/** The table part of a design: its headings are the texts of its first row. */
export function tableXml({ table, rows }: SheetDesign, id: number, namespace: string): string {
  if (!table) return '';
  const { area, name } = table;
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const cell = rows[area.firstRow]?.cells[area.firstColumn + index];
    const heading = cell && 'content' in cell && typeof cell.content === 'string' ? cell.content : `Colonne ${String(index + 1)}`;
    return `<tableColumn id="${String(index + 1)}" name="${escapeAttribute(escapeLetters(heading).replace(/\n/g, '_x000a_'))}"/>`;
  });
  const named = `name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}"`;
  const at = shortName(area);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}" id="${String(id)}" ${named} ref="${at}" totalsRowShown="0">` +
    `<autoFilter ref="${at}"/><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns></table>`
  );
}

/** The number of a table; every table of a workbook has its own. */
export const tableId = (xml: string): number => Number(/<(?:[\w.-]+:)?table\s[^>]*?\sid\s*=\s*["'](\d+)/.exec(xml)?.[1] ?? 0);
