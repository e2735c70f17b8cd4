import type { NumberKind } from '../../model/sheet';
import { CellBudget } from './cellBudget';
import { LIMITS } from './limits';
import type { Pace } from './pace';
import { linkOf, type Links } from './relationships';
import { sharedStringsHandler } from './sharedStrings';
import { stylesHandler, type StyleKinds } from './styles';
import { partEntry, readPart, type XlsxPackage } from './xlsxPackage';

/** What the cells of every sheet lean on. */
export interface CellContext {
  /** The shared texts. */
  readonly texts: readonly string[];
  readonly kinds: StyleKinds;
  readonly date1904: boolean;
  readonly budget: CellBudget;
}

/** Reads the shared texts and styles, where the workbook has them. */
export async function readContext(opened: XlsxPackage, links: Links, date1904: boolean, pace: Pace): Promise<CellContext> {
  const texts: string[] = [];
  const kinds: (NumberKind | undefined)[] = [];
  const budget = new CellBudget();
  const textsPart = linkOf(links, 'sharedStrings')?.target;
  const stylesPart = linkOf(links, 'styles')?.target;
  if (textsPart !== undefined && partEntry(opened, textsPart)) {
    await readPart(opened, textsPart, 'sst', pace, sharedStringsHandler(texts, budget), LIMITS.partBytes);
  }
  if (stylesPart !== undefined && partEntry(opened, stylesPart)) {
    await readPart(opened, stylesPart, 'styleSheet', pace, stylesHandler(kinds));
  }
  return { texts, kinds, date1904, budget };
}
