export type { PaneLanguage as Words } from '../messages/language';
