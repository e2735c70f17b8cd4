/** Functions that came after the file format: files name them with a prefix, without which Excel shows `#NAME?`. */
const LATER = new Set(
  (
    'IFNA,IFS,SWITCH,XOR,CONCAT,TEXTJOIN,MAXIFS,MINIFS,STDEV.S,STDEV.P,VAR.S,VAR.P,MODE.SNGL,MODE.MULT,RANK.EQ,RANK.AVG,PERCENTILE.INC,' +
    'PERCENTILE.EXC,QUARTILE.INC,QUARTILE.EXC,PERCENTRANK.INC,PERCENTRANK.EXC,COVARIANCE.P,COVARIANCE.S,CEILING.MATH,FLOOR.MATH,DAYS,' +
    'ISFORMULA,FORMULATEXT,NUMBERVALUE,XLOOKUP,XMATCH,UNIQUE,SORTBY,SEQUENCE,RANDARRAY,LET,LAMBDA,HSTACK,VSTACK,TAKE,DROP,CHOOSECOLS,' +
    'CHOOSEROWS,TOCOL,TOROW,WRAPCOLS,WRAPROWS,EXPAND,TEXTBEFORE,TEXTAFTER,TEXTSPLIT,BYROW,BYCOL,MAP,REDUCE,SCAN,MAKEARRAY'
  ).split(','),
);
const LATER_ON_SHEETS = new Set(['FILTER', 'SORT']);

/** A formula in English notation as files hold it: without `=`, later functions and those of this add-in under the names that Excel writes. */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*(?=\s*\()/gu, (piece) => (/^["']/.test(piece) ? piece : fileName(piece)));
}

function fileName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('ENSIAME.')) return `_xldudf_ENSIAME_${upper.slice('ENSIAME.'.length)}`;
  if (LATER_ON_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER.has(upper) ? `_xlfn.${upper}` : name;
}
