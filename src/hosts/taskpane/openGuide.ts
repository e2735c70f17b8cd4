import type { LanguageCode } from '../../model/language';
import { chapterPage, type GuideChapter } from '../guide/chapters';

/** Opens a chapter of the guide in the browser; its pages stand beside this one. */
export function openGuide(chapter: GuideChapter, language: LanguageCode): void {
  const { href } = new URL(chapterPage(chapter, language), location.href);
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(href);
  else window.open(href, '_blank', 'noopener');
}
