import { stringifyTokens, tokenize, type Token } from '@borgar/fx';
import { englishOf, frenchOf } from './frenchNames';

/** A formula as French Excel shows it: French names, `;` between arguments, a decimal comma. */
export function toFrench(formula: string): string {
  let braces = 0;
  const tokens = tokenize(formula, { negativeNumbers: false }).map((token) => {
    const { type, value } = token;
    if (value === '{') braces += 1;
    if (value === '}') braces -= 1;
    if (type === 'func') return written(token, frenchName(value));
    if (type === 'number') return written(token, value.replace('.', ','));
    if (type === 'bool') return written(token, value.toUpperCase() === 'TRUE' ? 'VRAI' : 'FAUX');
    if (type === 'operator' && value === ',') return written(token, braces > 0 ? '.' : ';');
    return token;
  });
  return stringifyTokens(tokens);
}

const frenchName = (name: string): string => {
  const plain = name.replace(/^(_xlfn\.|_xlws\.)+/i, '').replace(/^_xldudf_ENSIAME_/i, 'ENSIAME.');
  return frenchOf.get(plain.toUpperCase()) ?? plain;
};

const written = (token: Token, value: string): Token => ({ ...token, value });

/**
 * A typed formula in English notation, from French or English. It is French where it has a `;`, a French name, or a comma outside
 * every bracket; otherwise its commas part arguments.
 */
export function toEnglish(typed: string): string {
  const pieces = typed.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_][\p{L}\d_.]*|\d+|[^]/gu) ?? [];
  const isFrench = pieces.some((piece) => piece === ';' || englishOf.has(piece.toUpperCase())) || hasBareComma(pieces);
  if (!isFrench) return typed;
  return pieces
    .map((piece, index) => {
      if (piece === ';') return ',';
      if (piece === ',' && isDigits(pieces[index - 1]) && isDigits(pieces[index + 1])) return '.';
      const isCall = pieces.slice(index + 1).find((next) => next.trim() !== '') === '(';
      const upper = piece.toUpperCase();
      return isCall || upper === 'VRAI' || upper === 'FAUX' ? (englishOf.get(upper) ?? piece) : piece;
    })
    .join('');
}

const isDigits = (piece: string | undefined): boolean => piece !== undefined && /^\d+$/.test(piece);

function hasBareComma(pieces: readonly string[]): boolean {
  let depth = 0;
  return pieces.some((piece) => {
    if (piece === '(' || piece === '{') depth += 1;
    if (piece === ')' || piece === '}') depth -= 1;
    return piece === ',' && depth === 0;
  });
}
