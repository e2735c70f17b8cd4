import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markLooks } from '../../src/views/markLooks';
import { dark, light, type Palette } from '../../src/views/palette';
import type { Look } from '../../src/workbook/look';
import { contrast, GRAPHICS, TEXTS } from '../support/contrast';
import { ROOT } from '../support/manifest';

export const PAGE = join(ROOT, 'docs', 'identity.md');

/** Rounded down, so that no ratio reads better than it is. */
const ratio = (one: string, other: string): string => String(Math.floor(contrast(one, other) * 100) / 100);

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...heading), `|${heading.map(() => '---').join('|')}|`, ...rows.map((cells) => row(...cells))].join('\n');

const colours = (): string =>
  table(
    ['name', 'light', 'dark'],
    Object.keys(light).map((name) => [`\`${name}\``, light[name as keyof Palette], dark[name as keyof Palette]]),
  );

const contrasts = (): string =>
  table(
    ['colour', 'on', 'at least', 'light', 'dark'],
    [...TEXTS.map((pair) => [...pair, 4.5] as const), ...GRAPHICS.map((pair) => [...pair, 3] as const)].map(([ink, ground, least]) => [
      `\`${ink}\``,
      `\`${ground}\``,
      String(least),
      ratio(light[ink], light[ground]),
      ratio(dark[ink], dark[ground]),
    ]),
  );

const marks = (): string =>
  table(
    ['mark', 'ink', 'fill', 'contrast', 'lines', 'letters'],
    Object.entries<Look>(markLooks).map(([name, { ink = '', fill = '#FFFFFF', lines, bold, italic, underline }]) => [
      `\`${name}\``,
      ink,
      fill,
      ratio(ink, fill),
      lines ? `${lines.style}, ${lines.sides.length === 4 ? 'all round' : lines.sides.join(' and ')}` : '',
      [bold ? 'bold' : '', italic ? 'italic' : '', underline ? 'underlined' : ''].filter((each) => each !== '').join(', '),
    ]),
  );

const SECTIONS = { colours, contrasts, marks };

/** The page as it stands, with its tables made again from the palette and the looks of marks. */
export const identityPage = (): string =>
  Object.entries(SECTIONS).reduce(
    (page, [name, make]) =>
      page.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`), (_, start: string, end: string) => start + make() + end),
    readFileSync(PAGE, 'utf8'),
  );
