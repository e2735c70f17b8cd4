import './customFunctions';
import { functions } from '../../functions/functions';
import { NAMESPACE } from '../../functions/catalogue';
import { wordsOf } from '../../functions/words';
import type { FunctionName } from '../../../messages/areas/functionHelp';
import type { CellFunction } from './cellFunction';
import { FormulaError, isMatrix, type Single, type Value } from './value';

const words = wordsOf('fr-FR');

/** One of our functions under its full name, also as files store it; undefined for other names. */
export function ownFunction(name: string): CellFunction | undefined {
  const id = new RegExp(`^(?:_XLDUDF_)?${NAMESPACE}[._](\\w+)$`).exec(name)?.[1];
  if (id === undefined || !isFunctionName(id)) return undefined;
  return (given) => {
    const blocks = Array.from({ length: given.count }, (_, index) => (given.isGiven(index) ? block(given.value(index)) : undefined));
    try {
      const answer = functions[id](words, ...blocks);
      return Array.isArray(answer) ? { rows: answer.map((row) => row.map(result)), isRange: false } : result(answer);
    } catch (error) {
      if (error instanceof CustomFunctions.Error) return result(error);
      throw error;
    }
  };
}

const isFunctionName = (id: string): id is FunctionName => id in functions;

/** A value as Excel hands it over: always as a block, errors as objects with their code. */
const block = (value: Value): unknown[][] =>
  (isMatrix(value) ? value.rows : [[value]]).map((row) => row.map((cell) => (cell instanceof FormulaError ? { code: cell.code } : cell)));

const result = (value: number | string | boolean | CustomFunctions.Error): Single =>
  value instanceof CustomFunctions.Error ? new FormulaError(value.code, value.message ?? '') : value;
