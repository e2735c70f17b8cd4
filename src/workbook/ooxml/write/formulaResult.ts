import type { Address, Scalar } from '../../../model/sheet';
import { valueXml } from './cellXml';
import { prefixed, prefixOf, withAttribute, xmlOutline } from './xmlOutline';

/** What a formula of the file gives now. The cell keeps its formula, shared or not, byte for byte. */
export interface FormulaResult {
  readonly at: Address;
  readonly value: Scalar;
}

/** A `c` element with another result behind its formula. */
export function withResult(cell: string, value: Scalar): string {
  const root = xmlOutline(cell, 2);
  const { type, value: result } = valueXml(value, 'str');
  const tag = withAttribute(cell.slice(root.start, root.openEnd), 't', /"(\w+)"/.exec(type)?.[1] ?? null);
  const formula = root.children.find(({ name }) => name === 'f');
  const kept = formula ? cell.slice(formula.start, formula.end) : '';
  const prefix = prefixOf(cell, root);
  return `${tag.replace(/\s*\/>$/, '>')}${kept}${prefixed(`${result}</c>`, prefix)}`;
}
