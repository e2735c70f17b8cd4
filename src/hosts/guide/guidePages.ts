import { marked } from 'marked';
import { CHAPTERS, type GuideLanguage } from './chapters';
import { functionsText } from './functionsText';

const WORDS = {
  fr: { guide: 'Guide ENSIAME', chapters: 'Chapitres', other: 'English', skip: 'Aller au texte', next: 'Suite :' },
  en: { guide: 'ENSIAME guide', chapters: 'Chapters', other: 'Français', skip: 'Skip to the text', next: 'Next:' },
} as const;

/** Headings carry ids, so that a help button can open the right place. */
const anchor = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The pages of the guide in one language, as HTML by file name; `read` gives the Markdown of a chapter. */
export function guidePages(language: GuideLanguage, read: (chapter: string) => string): ReadonlyMap<string, string> {
  const chapters = CHAPTERS.map((names) => {
    const markdown = read(names[language]).replace('<!-- functions -->', () => functionsText(language));
    return { names, markdown, title: /^# (.*)$/m.exec(markdown)?.[1] ?? names[language] };
  });
  const links = (own: number): string =>
    chapters
      .map(({ names, title }, index) => {
        const current = index === own ? ' aria-current="page"' : '';
        return `<li><a href="${names[language]}.html"${current}>${escaped(title)}</a></li>`;
      })
      .join('');
  return new Map(
    chapters.map(({ names, markdown, title }, index) => {
      const next = chapters[index + 1];
      return [
        `${names[language]}.html`,
        page(language, names, title, links(index), textOf(language === 'fr' ? withFrenchSpaces(markdown) : markdown), next),
      ];
    }),
  );
}

/** French sets marks of two parts apart; they must not begin a line. */
const withFrenchSpaces = (markdown: string): string =>
  markdown
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');

/** A chapter's text; its pictures and its links to other chapters stand beside the page. */
const textOf = (markdown: string): string =>
  marked
    .parse(markdown.replace(/\.\.\/\.\.\/images\//g, '../images/').replace(/\]\((\w+)\.md/g, ']($1.html'), { async: false })
    .replace(/<h2>(.*?)<\/h2>/g, (_, heading: string) => `<h2 id="${anchor(heading)}">${heading}</h2>`)
    .replace(/<img /g, '<img loading="lazy" ')
    .replace(/<table>/g, '<div class="wide"><table>')
    .replace(/<\/table>/g, '</table></div>');

function page(
  language: GuideLanguage,
  names: (typeof CHAPTERS)[number],
  title: string,
  links: string,
  text: string,
  next: { readonly names: (typeof CHAPTERS)[number]; readonly title: string } | undefined,
): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const following = next ? `<p class="next">${words.next} <a href="${next.names[language]}.html">${escaped(next.title)}</a></p>` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)} – ${words.guide}</title>
<link rel="icon" href="../../assets/icons/product-32.png">
<link rel="stylesheet" href="../guide.css">
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header><img src="../../assets/icons/product-32.png" width="32" height="32" alt=""><p>${words.guide}</p>
<a href="../${other}/${names[other]}.html" lang="${other}" hreflang="${other}">${words.other}</a></header>
<nav aria-label="${words.chapters}"><ol>${links}</ol></nav>
<main id="text" tabindex="-1">
${text}${following}
</main>
</body>
</html>
`;
}
