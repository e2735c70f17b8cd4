import { FUNCTION_NAMES, type FunctionName } from '../../../views/formulaExamples';
import type { Words } from '../../../views/words';
import { catalogue } from '../../functions/catalogue';

/** A function as the pane presents it. */
export interface FormulaHelpEntry {
  readonly name: FunctionName;
  readonly says: string;
  readonly example: string;
}

/** The functions of the catalogue in the order in which staff need them. */
export const formulaHelp = ({ formulas }: Words): readonly FormulaHelpEntry[] =>
  FUNCTION_NAMES.map((name) => ({
    name,
    says: formulas.says[name],
    example: catalogue.find(({ id }) => id === name)?.example ?? '',
  }));
