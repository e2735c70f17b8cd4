import type { FormatRule } from '../edits';
import { OUR_TAG } from '../edits';
import { sharedFormula } from '../ooxml/sharedFormula';
import { giveConditionalLook } from './cellLook';
import { areasIn, portionsOf } from './rangeAreas';
import { excelCode, request, type RequestOptions } from './request';
import type { ListedSheet } from './sheetList';

/** A conditional format of ours, by Excel's id. */
export interface OurFormat {
  readonly sheet: FormattedSheet;
  readonly id: string;
}

/** A sheet in which conditional formats are found. */
export type FormattedSheet = Pick<ListedSheet, 'id' | 'name'>;

const formatsOf = (workbook: Excel.Workbook, sheet: FormattedSheet): Excel.ConditionalFormatCollection => {
  const cells = workbook.worksheets.getItem(sheet.id).getRange();
  cells.untrack();
  return cells.conditionalFormats;
};

/** Puts rules before all others of a sheet, in their order: Excel gives a new one the first place. */
export function addRules(sheet: Excel.Worksheet, rules: readonly FormatRule[]): void {
  for (const { areas, formula, look } of [...rules].reverse()) {
    const [from] = areas;
    for (const portion of portionsOf(areas).reverse()) {
      const [to] = portion;
      if (!from || !to) continue;
      const { custom } = areasIn(sheet, portion).conditionalFormats.add('Custom');
      custom.rule.formula = `=${sharedFormula(formula)(to.firstRow - from.firstRow, to.firstColumn - from.firstColumn)}`;
      giveConditionalLook(custom.format, look);
    }
  }
}

/** Finds our conditional formats in sheets, wherever the staff have moved or copied them, with something else asked in the same request. */
export async function findOurFormats<Also>(
  sheets: readonly FormattedSheet[],
  options: RequestOptions,
  also: (workbook: Excel.Workbook) => () => Also,
): Promise<{ readonly formats: readonly OurFormat[]; readonly also: Also }> {
  try {
    return await request(({ workbook }) => {
      const asked = sheets.map((sheet) => ({ sheet, formats: formatsOf(workbook, sheet) }));
      for (const { formats } of asked) formats.load('items/id,items/customOrNullObject/rule/formula');
      const answer = also(workbook);
      return () => ({
        formats: asked.flatMap(({ sheet, formats }) => formats.items.filter(isOurs).map(({ id }) => ({ sheet, id }))),
        also: answer(),
      });
    }, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (sheets.length === 0 || excelCode(error) === '') throw error;
    return oneByOne(sheets, options, also);
  }
}

const isOurs = ({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean =>
  !custom.isNullObject && custom.rule.formula.includes(OUR_TAG);

/** Where one formula fails, all of a request do. */
async function oneByOne<Also>(
  sheets: readonly FormattedSheet[],
  options: RequestOptions,
  also: (workbook: Excel.Workbook) => () => Also,
): Promise<{ readonly formats: readonly OurFormat[]; readonly also: Also }> {
  const found = await request(({ workbook }) => {
    const asked = sheets.map((sheet) => ({ sheet, formats: formatsOf(workbook, sheet) }));
    for (const { formats } of asked) formats.load('items/id,items/type');
    const answer = also(workbook);
    return () => ({
      custom: asked.flatMap(({ sheet, formats }) => formats.items.flatMap(({ id, type }) => (type === 'Custom' ? [{ sheet, id }] : []))),
      also: answer(),
    });
  }, options);
  return { formats: await withOurTag(found.custom, options), also: found.also };
}

/** Excel fails on the formulas of rules that were duplicated by hand; what cannot be read even alone is taken as the staff's. */
async function withOurTag(formats: readonly OurFormat[], options: RequestOptions): Promise<OurFormat[]> {
  if (formats.length === 0) return [];
  try {
    return await request(({ workbook }) => {
      const asked = formats.map((format) => ({ format, rule: formatsOf(workbook, format.sheet).getItem(format.id).custom.rule }));
      for (const { rule } of asked) rule.load('formula');
      return () => asked.flatMap(({ format, rule }) => (rule.formula.includes(OUR_TAG) ? [format] : []));
    }, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (excelCode(error) === '') throw error;
    if (formats.length === 1) return [];
    const half = Math.ceil(formats.length / 2);
    return [...(await withOurTag(formats.slice(0, half), options)), ...(await withOurTag(formats.slice(half), options))];
  }
}

/** Deletes conditional formats. */
export function deleteFormats(workbook: Excel.Workbook, formats: readonly OurFormat[]): void {
  for (const { sheet, id } of formats) formatsOf(workbook, sheet).getItem(id).delete();
}
