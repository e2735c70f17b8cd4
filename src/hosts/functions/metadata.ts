import type { FunctionHelpMessages } from '../../messages/areas/functionHelp';
import type { FunctionMessages } from '../../messages/areas/functions';
import { functionHelp as englishHelp } from '../../messages/en/functionHelp';
import { functions as english } from '../../messages/en/functions';
import { functionHelp as frenchHelp } from '../../messages/fr/functionHelp';
import { functions as french } from '../../messages/fr/functions';
import { catalogue } from './catalogue';

const LANGUAGES: Readonly<Record<'fr' | 'en', { readonly names: FunctionMessages['argument']; readonly help: FunctionHelpMessages }>> = {
  fr: { names: french.argument, help: frenchHelp },
  en: { names: english.argument, help: englishHelp },
};

/** Where the guide tells of a function. */
const helpPage = (language: 'fr' | 'en', id: string): string =>
  `guide/${language}/${language === 'fr' ? 'formules' : 'formulas'}.html#ensiame-${id.toLowerCase()}`;

/**
 * The content of functions.json for a display language, hosted at `url` (with the slash at its end). Ids and names are the same in every language. Written here since
 * Microsoft's generator knows neither languages nor `allowErrorForDataTypeAny`, without which Excel does not even call a
 * function that has an error among its cells.
 */
export function functionsMetadata(language: 'fr' | 'en', url: string): object {
  const { names, help } = LANGUAGES[language];
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters }) => ({
      id,
      name: id,
      description: help.functions[id],
      helpUrl: url + helpPage(language, id),
      parameters: parameters.map(({ name, optional }) => ({
        name: names[name],
        description: help.arguments[name],
        type: 'any',
        dimensionality: 'matrix',
        ...(optional ? { optional } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
