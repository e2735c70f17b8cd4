import type { DesignedElements } from './designXml';
import type { CellMoves } from './moved/cellMoves';
import { movedElement, type OurAreas } from './moved/movedElements';
import { prefixed, prefixOf, withAttribute, xmlOutline } from './xmlOutline';

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

/** A worksheet of ours made again: what the design fills is replaced, what others added stays and goes with its cells. */
export function replacedWorksheet(xml: string, elements: DesignedElements, moves: CellMoves, ours: OurAreas): string {
  const root = xmlOutline(xml, 3);
  const prefix = prefixOf(xml, root);
  const written = ORDER.map((name) => {
    const designed = elements[name];
    const isShared = name === 'conditionalFormatting' || name === 'dataValidations';
    if (designed !== undefined && !isShared) return prefixed(designed, prefix);
    const standing = root.children.filter((child) => child.name === name).map((child) => movedElement(xml, child, moves, ours));
    return name === 'dataValidations' ? withLists(standing.join(''), prefixed(designed ?? '', prefix)) : standing.join('');
  });
  return xml.slice(0, root.openEnd) + written.join('') + xml.slice(root.closeStart);
}

/** One list of validations from two, others' first. */
function withLists(others: string, ours: string): string {
  if (others === '' || ours === '') return others + ours;
  const [one, added] = [xmlOutline(others, 2), xmlOutline(ours, 2)];
  const tag = withAttribute(others.slice(0, one.openEnd), 'count', String(one.children.length + added.children.length));
  return tag + others.slice(one.openEnd, one.closeStart) + ours.slice(added.openEnd, added.closeStart) + others.slice(one.closeStart);
}
