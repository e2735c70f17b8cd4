import { languages } from '../../messages';
import type { LanguageCode } from '../../model/language';
import { chapterPage } from '../guide/chapters';
import { catalogue } from './catalogue';

/** The file for a display language: the manifest names the English one where it names no other. */
export const metadataFile = (language: LanguageCode): string => (language === 'en' ? 'functions.json' : `functions-${language}.json`);

/**
 * The content of functions.json for a display language, hosted at `url` (with the slash at its end). Ids and names are the same in every language. Written here since
 * Microsoft's generator knows neither languages nor `allowErrorForDataTypeAny`, without which Excel does not even call a
 * function that has an error among its cells.
 */
export function functionsMetadata(language: LanguageCode, url: string): object {
  const {
    functions: { argument: names },
    functionHelp: help,
  } = languages[language];
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters }) => ({
      id,
      name: id,
      description: help.functions[id],
      helpUrl: `${url}${chapterPage('formulas', language)}#ensiame-${id.toLowerCase()}`,
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
