import type { NumberKind } from '../../model/sheet';
import { builtInKind, formatKind } from './numberFormat';
import type { XmlHandler } from './xmlReader';

/** By cell style (the `s` of a cell): what its number format makes of a number. */
export type StyleKinds = readonly (NumberKind | undefined)[];

/** Reads the styles part into `kinds`, as far as dates and percentages need. */
export function stylesHandler(kinds: (NumberKind | undefined)[]): XmlHandler {
  const declared = new Map<number, NumberKind | undefined>();
  let inside = '';
  return {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmts' || name === 'cellXfs') inside = name;
      if (name === 'numFmt' && inside === 'numFmts') declared.set(+numFmtId, formatKind(formatCode));
      if (name === 'xf' && inside === 'cellXfs') kinds.push(declared.has(+numFmtId) ? declared.get(+numFmtId) : builtInKind(+numFmtId));
    },
    close(name) {
      if (name === inside) inside = '';
    },
  };
}
