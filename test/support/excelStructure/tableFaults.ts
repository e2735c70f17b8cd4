import { parseArea } from '../../../src/model/address';
import type { Sheet } from '../../../src/model/sheet';
import { all, type Node, one } from './xmlTree';

/** What is wrong with the tables of a workbook: numbers, names, headings that differ from the cells above the data. */
export function tableFaults(
  tables: readonly { readonly table: Node; readonly sheet: Sheet | undefined }[],
  names: readonly string[],
): string[] {
  const faults: string[] = [];
  const ids = tables.map(({ table }) => table.attributes.id);
  const called = [...tables.map(({ table }) => (table.attributes.displayName ?? '').toLowerCase()), ...names];
  if (new Set(ids).size !== ids.length) faults.push('two tables share a number');
  if (new Set(called).size !== called.length) faults.push('two tables or names are called alike');
  for (const { table, sheet } of tables) {
    const { ref = '', displayName = '', headerRowCount = '1' } = table.attributes;
    const area = parseArea(ref);
    const columns = all(one(table, 'tableColumns'), 'tableColumn').map(({ attributes }) => attributes);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(displayName) || /^[A-Z]{1,3}[1-9]\d*$/i.test(displayName))
      faults.push(`the table name ${displayName}`);
    if (!area || area.lastRow <= area.firstRow) faults.push(`the table ${displayName} has no row`);
    if (!area) continue;
    if (columns.length !== area.lastColumn - area.firstColumn + 1)
      faults.push(`the table ${displayName} has ${columns.length} columns in ${ref}`);
    if (new Set(columns.map(({ id }) => id)).size !== columns.length) faults.push(`the table ${displayName} has a column number twice`);
    const headings = columns.map(({ name = '' }) => unescaped(name));
    if (new Set(headings.map((heading) => heading.toLowerCase())).size !== headings.length)
      faults.push(`the table ${displayName} has a heading twice`);
    if (headerRowCount === '0') continue;
    for (const [index, heading] of headings.entries()) {
      const cell = sheet?.values[area.firstRow]?.[area.firstColumn + index];
      if (String(cell).replace(/\r\n?/g, '\n') !== heading)
        faults.push(`the table ${displayName} says ${heading}, its cell ${String(cell)}`);
    }
    const filter = parseArea(one(table, 'autoFilter')?.attributes.ref ?? ref);
    if (filter?.firstRow !== area.firstRow || filter.firstColumn !== area.firstColumn)
      faults.push(`the filter of the table ${displayName}`);
  }
  return faults;
}

const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
