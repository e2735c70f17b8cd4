import { languages } from '../../messages';
import { catalogue, NAMESPACE } from '../functions/catalogue';
import type { GuideLanguage } from './chapters';

const OPTIONAL = { fr: ' (facultatif)', en: ' (optional)' } as const;

/** Every function as a section of the guide: what it gives, its arguments, and a formula as a French Excel takes it. */
export function functionsText(language: GuideLanguage): string {
  const {
    functions: { argument: names },
    functionHelp: help,
  } = languages[language];
  return catalogue
    .map(({ id, parameters, example }) => {
      const list = parameters.map(({ name, optional: mayBeLeftOut }) => {
        return `- **${names[name]}**${mayBeLeftOut ? OPTIONAL[language] : ''} – ${help.arguments[name]}`;
      });
      return `## ${NAMESPACE}.${id}\n\n${help.functions[id]}\n\n\`${example}\`\n\n${list.join('\n')}`;
    })
    .join('\n\n');
}
