import { parseArea } from '../../../src/model/address';
import { cellReference } from '../../../src/workbook/ooxml/cellReference';
import { all, type Node, one } from './xmlTree';

const TYPES = ['b', 'd', 'e', 'inlineStr', 'n', 's', 'str'];
const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)$/;

/** What is wrong with the cells of a worksheet. `formats` and `texts` are how many the file has. */
export function cellFaults(sheet: Node, formats: number, texts: number): string[] {
  const faults: string[] = [];
  const masters = new Map<string, string>();
  const followers: { readonly at: string; readonly group: string }[] = [];
  let lastRow = 0;
  for (const row of all(one(sheet, 'sheetData'), 'row')) {
    const number = row.attributes.r === undefined ? lastRow + 1 : Number(row.attributes.r);
    if (!(number > lastRow && number <= 1048576)) faults.push(`row ${String(row.attributes.r)} stands behind row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of all(row, 'c')) {
      const { r = '', s = '0', t = 'n' } = cell.attributes;
      const at = r === '' ? { row: number - 1, column: lastColumn + 1 } : cellReference(r);
      if (!at || at.row !== number - 1 || at.column <= lastColumn || at.column > 16383)
        faults.push(`${r} is out of place in row ${number}`);
      lastColumn = at?.column ?? lastColumn;
      if (Number(s) >= Math.max(1, formats)) faults.push(`${r} has a format that is not there`);
      if (!TYPES.includes(t)) faults.push(`${r} has the type ${t}`);
      faults.push(...contentFaults(r, t, cell, texts));
      const formula = one(cell, 'f');
      if (formula?.attributes.t === 'shared' && formula.text !== '') masters.set(formula.attributes.si ?? '', formula.attributes.ref ?? '');
      else if (formula?.attributes.t === 'shared') followers.push({ at: r, group: formula.attributes.si ?? '' });
    }
  }
  for (const { at, group } of followers) {
    const area = parseArea(masters.get(group) ?? '');
    const cell = cellReference(at);
    if (!area) faults.push(`${at} follows a shared formula that is not there`);
    else if (cell && (cell.row > area.lastRow || cell.column < area.firstColumn || cell.column > area.lastColumn))
      faults.push(`${at} is outside its shared formula`);
  }
  return faults;
}

function contentFaults(at: string, type: string, cell: Node, texts: number): string[] {
  const value = one(cell, 'v')?.text;
  const formula = one(cell, 'f');
  const faults: string[] = [];
  if (formula && formula.text.length > 8192) faults.push(`${at}: the formula is too long`);
  if (formula && /_xldudf|\bENSIAME[._]/.test(formula.text)) faults.push(`${at}: a formula of the add-in`);
  if (formula?.attributes.t === 'array' && !parseArea(formula.attributes.ref ?? '')) faults.push(`${at}: an array without an area`);
  if (value === undefined) return faults;
  if (type === 's' && !(Number(value) < texts)) faults.push(`${at}: the text ${value} is not there`);
  if (type === 'n' && !/^-?\d*\.?\d+(E[+-]?\d+)?$/i.test(value.trim()) && value.trim() !== '') faults.push(`${at}: ${value} is no number`);
  if (type === 'b' && !/^[01]$|^true$|^false$/.test(value.trim())) faults.push(`${at}: ${value} is no boolean`);
  if (type === 'e' && !ERROR.test(value.trim())) faults.push(`${at}: ${value} is no error`);
  if (value.length > 32767) faults.push(`${at}: the text is too long`);
  return faults;
}
