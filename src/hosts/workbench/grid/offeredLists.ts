import { contains, parseArea } from '../../../model/address';
import type { Address, Sheet } from '../../../model/sheet';
import type { OfferedList } from '../../../workbook/ooxml/appearance/sheetAppearance';

/** A list as a cell offers it; `choices` is null where the list is made by a formula that is not read here. */
export interface ListOffer extends Pick<OfferedList, 'others' | 'warning'> {
  readonly choices: readonly string[] | null;
}

/** The list that a cell offers; null where it offers none. */
export function listAt(lists: readonly OfferedList[], at: Address, sheets: readonly Sheet[]): ListOffer | null {
  const list = lists.find(({ areas }) => areas.some((area) => contains(area, at.row, at.column)));
  return list ? { choices: choicesOf(list.source, at.sheet, sheets), others: list.others, warning: list.warning || list.title } : null;
}

/** Values between quotes, or the cells of a range; both part them as English Excel does. */
function choicesOf(source: string, own: string, sheets: readonly Sheet[]): readonly string[] | null {
  const quoted = /^"([^]*)"$/.exec(source)?.[1];
  if (quoted !== undefined) {
    return quoted
      .replace(/""/g, '"')
      .split(',')
      .map((choice) => choice.trim());
  }
  const [, quotedName, plainName, reference = source] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(source) ?? [];
  const sheetName = quotedName?.replace(/''/g, "'") ?? plainName ?? own;
  const area = parseArea(reference);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!area || !sheet) return null;
  return sheet.values
    .slice(area.firstRow, area.lastRow + 1)
    .flatMap((row) => row.slice(area.firstColumn, area.lastColumn + 1))
    .flatMap((value) => (value === null || value === '' ? [] : [String(value)]));
}
