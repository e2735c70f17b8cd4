import type { DesignedElements } from './designXml';
import { prefixed, prefixOf, xmlOutline } from './xmlOutline';

/** The elements of a worksheet in the format's order, as far as a sheet of ours may hold them. */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems',
  'tableParts', 'extLst',
]; // prettier-ignore

/** A new worksheet; `namespaces` are those of the workbook's own kind of file. */
export function newWorksheet(elements: DesignedElements, namespaces: { readonly main: string; readonly links: string }): string {
  const written = ORDER.map((name) => elements[name] ?? '').join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.links}">${written}</worksheet>`;
}

/** A worksheet of ours made again: what the design fills is replaced, what others added (comments, drawings) stays. */
export function replacedWorksheet(xml: string, elements: DesignedElements): string {
  const root = xmlOutline(xml, 2);
  const prefix = prefixOf(xml, root);
  const written = ORDER.map((name) => {
    const designed = elements[name];
    if (designed !== undefined) return prefixed(designed, prefix);
    return root.children
      .filter((child) => child.name === name && name !== 'mergeCells')
      .map(({ start, end }) => xml.slice(start, end))
      .join('');
  });
  return xml.slice(0, root.openEnd) + written.join('') + xml.slice(root.closeStart);
}
