import { parseArea } from '../../../src/model/address';
import type { Area } from '../../../src/model/sheet';
import { orderFaults } from './bookFaults';
import { all, everywhere, type Node, one } from './xmlTree';

const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'.split(
    ' ',
  );

const overlap = (one: Area, other: Area): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

/** The rectangles of an `sqref`; null where one is none. */
export const areasOf = (list: string): Area[] | null => {
  const areas = list.trim().split(/\s+/).map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
};

/** What is wrong with a worksheet around its cells. `differentials` is how many looks of conditional formats the file has. */
export function sheetFaults(sheet: Node, differentials: number): string[] {
  const faults = orderFaults(
    'worksheet',
    sheet.children.map(({ name }) => name),
    ORDER,
    ['conditionalFormatting', 'AlternateContent'],
  );
  const counted = ['mergeCells', 'dataValidations', 'tableParts', 'rowBreaks', 'colBreaks'];
  for (const { name, attributes, children } of sheet.children) {
    if (counted.includes(name) && attributes.count !== undefined && Number(attributes.count) !== children.length)
      faults.push(`${name} counts ${attributes.count}, holds ${children.length}`);
    if (counted.includes(name) && children.length === 0) faults.push(`${name} is empty`);
  }
  let last = 0;
  for (const { attributes } of all(one(sheet, 'cols'), 'col')) {
    const [min, max] = [Number(attributes.min), Number(attributes.max)];
    if (!(min > last && max >= min && max <= 16384)) faults.push(`column ${String(attributes.min)} stands behind column ${last}`);
    last = max;
    if (!(Number(attributes.width ?? 9) >= 0 && Number(attributes.width ?? 9) <= 255)) faults.push(`column ${min} is too wide`);
  }
  if (one(sheet, 'cols')?.children.length === 0) faults.push('cols is empty');
  const merges = all(one(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => parseArea(attributes.ref ?? ''));
  for (const [index, merge] of merges.entries()) {
    if (!merge || merges.slice(0, index).some((other) => other && overlap(merge, other)))
      faults.push(`merged cells ${index} are not valid`);
  }
  return [...faults, ...formatFaults(sheet, differentials), ...validationFaults(sheet), ...headerFaults(sheet)];
}

function formatFaults(sheet: Node, differentials: number): string[] {
  const faults: string[] = [];
  const priorities = new Set<string>();
  for (const block of all(sheet, 'conditionalFormatting')) {
    if (!areasOf(block.attributes.sqref ?? '')) faults.push(`a conditional format of ${String(block.attributes.sqref)}`);
    if (all(block, 'cfRule').length === 0) faults.push('a conditional format without a rule');
    for (const { attributes, children } of all(block, 'cfRule')) {
      const { priority = '', dxfId, type } = attributes;
      if (!(Number(priority) >= 1) || priorities.has(priority)) faults.push(`the priority ${priority} is there twice or no number`);
      priorities.add(priority);
      if (dxfId !== undefined && !(Number(dxfId) < differentials))
        faults.push(`a conditional format has a look ${dxfId} that is not there`);
      const formulas = children.filter(({ name }) => name === 'formula');
      if (type === 'expression' && formulas.length !== 1) faults.push('a conditional format without its formula');
      for (const { text } of formulas)
        if (text.length > 8192 || /_xldudf|ENSIAME\./.test(text)) faults.push(`the conditional format ${text}`);
    }
  }
  return faults;
}

function validationFaults(sheet: Node): string[] {
  const faults: string[] = [];
  const areas: Area[] = [];
  for (const { attributes, children } of all(one(sheet, 'dataValidations'), 'dataValidation')) {
    const { sqref = '', errorTitle = '', error = '', promptTitle = '', prompt = '' } = attributes;
    const own = areasOf(sqref);
    if (!own || own.some((area) => areas.some((other) => overlap(area, other)))) faults.push(`a list of ${sqref} lies over another`);
    areas.push(...(own ?? []));
    if (errorTitle.length > 32 || promptTitle.length > 32 || error.length > 255 || prompt.length > 255)
      faults.push('a message of a list is too long');
    const formula = children.find(({ name }) => name === 'formula1')?.text ?? '';
    if (formula.startsWith('"') && formula.length > 257) faults.push('the choices of a list are too long');
  }
  return faults;
}

const headerFaults = (sheet: Node): string[] =>
  everywhere(one(sheet, 'headerFooter') ?? { name: '', uri: '', attributes: {}, children: [], text: '' })
    .filter(({ text }) => text.length > 255)
    .map(({ name }) => `${name} is too long`);
