import type { Address, Scalar } from '../../../model/sheet';
import { valueXml } from './cellXml';
import { prefixed, prefixOf, withAttribute, xmlOutline } from './xmlOutline';

/** What a formula of the file gives now. The cell keeps its formula, shared or not, byte for byte. */
export interface FormulaResult {
  readonly at: Address;
  readonly value: Scalar;
  /** Where the formula stands in another cell, whose answer fills this one. */
  readonly isFilled?: boolean;
}

/** A `c` element with another result behind its formula; a cell that is filled from another keeps no formula of its own. */
export function withResult(cell: string, { value, isFilled = false }: Pick<FormulaResult, 'value' | 'isFilled'>): string {
  const root = xmlOutline(cell, 2);
  const { type, value: result } = valueXml(value, 'str');
  const tag = withAttribute(cell.slice(root.start, root.openEnd), 't', /"(\w+)"/.exec(type)?.[1] ?? null);
  const formula = root.children.find(({ name }) => name === 'f');
  const kept = formula && !isFilled ? cell.slice(formula.start, formula.end) : '';
  const prefix = prefixOf(cell, root);
  return `${tag.replace(/\s*\/>$/, '>')}${kept}${prefixed(`${result}</c>`, prefix)}`;
}
