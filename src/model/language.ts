/** The languages on offer; a code without its sentences does not compile. */
export const LANGUAGES = ['fr', 'en'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

/** A display language such as `fr-FR` as one on offer; others read English. */
export const languageOf = (tag: string): LanguageCode => LANGUAGES.find((code) => tag.toLowerCase().startsWith(code)) ?? 'en';
