import { functionHelp as english } from '../../messages/en/functionHelp';
import { functions as englishNames } from '../../messages/en/functions';
import { functionHelp as french } from '../../messages/fr/functionHelp';
import { functions as frenchNames } from '../../messages/fr/functions';
import { catalogue, NAMESPACE } from '../functions/catalogue';
import type { GuideLanguage } from './chapters';

const LANGUAGES = {
  fr: { help: french, names: frenchNames.argument, optional: ' (facultatif)' },
  en: { help: english, names: englishNames.argument, optional: ' (optional)' },
} as const;

/** Every function as a section of the guide: what it gives, its arguments, and a formula as a French Excel takes it. */
export function functionsText(language: GuideLanguage): string {
  const { help, names, optional } = LANGUAGES[language];
  return catalogue
    .map(({ id, parameters, example }) => {
      const list = parameters.map(({ name, optional: mayBeLeftOut }) => {
        return `- **${names[name]}**${mayBeLeftOut ? optional : ''} – ${help.arguments[name]}`;
      });
      return `## ${NAMESPACE}.${id}\n\n${help.functions[id]}\n\n\`${example}\`\n\n${list.join('\n')}`;
    })
    .join('\n\n');
}
