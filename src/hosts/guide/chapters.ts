import type { LanguageCode } from '../../model/language';

/** The chapters of the guide in their order, by the names of their files in docs/guide; a chapter is the same in every language. */
export const CHAPTERS = [
  { fr: 'installer', en: 'install' },
  { fr: 'verifier', en: 'check' },
  { fr: 'raisons', en: 'reasons' },
  { fr: 'corriger', en: 'correct' },
  { fr: 'colonnes', en: 'columns' },
  { fr: 'jury', en: 'jury' },
  { fr: 'deliberation', en: 'deliberation' },
  { fr: 'partager', en: 'share' },
  { fr: 'formules', en: 'formulas' },
  { fr: 'questions', en: 'questions' },
] as const;

/** The languages of the guide; every other language reads the English one. */
export const GUIDE_LANGUAGES = ['fr', 'en'] as const;

export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** A chapter by its English name. */
export type GuideChapter = (typeof CHAPTERS)[number]['en'];

/** The address of a chapter beside the add-in's pages. */
export const chapterPage = (chapter: GuideChapter, code: LanguageCode): string => {
  const language = GUIDE_LANGUAGES.find((each) => each === code) ?? 'en';
  return `guide/${language}/${CHAPTERS.find(({ en }) => en === chapter)?.[language] ?? chapter}.html`;
};
