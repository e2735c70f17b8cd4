import { chapterPage, type GuideChapter, type GuideLanguage } from '../guide/chapters';

/** Opens a chapter of the guide in the browser; its pages stand beside this one. */
export function openGuide(chapter: GuideChapter, language: GuideLanguage): void {
  const { href } = new URL(chapterPage(chapter, language), location.href);
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(href);
  else window.open(href, '_blank', 'noopener');
}
