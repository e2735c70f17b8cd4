import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { clauses } from '../../src/messages/fr/clauses';
import type { ClauseId } from '../../src/messages/areas/clauses';
import { ROOT } from '../support/manifest';

/** Where one clause of the text lives: what computes it, which tests hold it, through what it is shown. Paths from the root. */
export interface Coverage {
  readonly id: string;
  readonly section: string;
  readonly says: string;
  readonly rule: string;
  readonly computed: readonly string[];
  readonly tests: readonly string[];
  readonly shown: readonly string[];
}

/** What carries a clause to the eyes, where it is not a reason with its clause: a part of the judgement, or the problems of cells. */
const CARRIED_BY: Readonly<Record<string, string>> = {
  'company.resit': 'resits',
  'extra.tests': 'extraTests',
  'programme.hours': 'hoursDiffer',
  'title.jury': 'verdict',
};

/** The views of the pane and of the jury sheet that show each of these, which must speak of it. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  findings: ['src/views/reasons.ts', 'src/views/deliverables/jury/reasonLines.ts'],
  resits: ['src/views/studentDetail.ts', 'src/views/deliverables/jury/remedyLines.ts'],
  extraTests: ['src/views/studentDetail.ts', 'src/views/deliverables/jury/remedyLines.ts'],
  hoursDiffer: ['src/views/toCorrect.ts', 'src/views/correctEntry.ts'],
  verdict: ['src/views/studentDetail.ts', 'src/views/deliverables/jury/juryCells.ts'],
};

const RULES = 'src/certifications/rncp10118/rules';

const filesUnder = (folder: string): { path: string; text: string }[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const speaksOf = (path: string, carrier: string): boolean => new RegExp(`\\b${carrier}\\b`).test(readFileSync(join(ROOT, path), 'utf8'));

/** The table, in the order of the text. */
export function coverage(): readonly Coverage[] {
  const sources = [...filesUnder('src/certifications'), ...filesUnder('src/hosts/functions')];
  const tests = filesUnder('test/certifications/rncp10118').filter(({ path }) => !path.endsWith('/sections.test.ts'));
  const rules = filesUnder(RULES);
  const holding = (files: readonly { path: string; text: string }[], pattern: RegExp): string[] =>
    files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  return rncp10118.rules.map(({ clause: { id, section } }) => {
    const rule = rules.find(({ text }) => text.includes(`id: '${id}'`))?.path ?? '';
    const name = basename(rule, '.ts');
    const computed = holding(sources, new RegExp(`rules/${name}'`)).filter((path) => !path.endsWith('/index.ts'));
    const isReason = sources.some(({ path, text }) => path.includes('/criteria/') && new RegExp(`\\b${name}\\.clause\\b`).test(text));
    const carrier = isReason ? 'findings' : (CARRIED_BY[id] ?? '');
    return {
      id,
      section,
      says: clauses[id as ClauseId].says,
      rule,
      computed,
      tests: holding(tests, new RegExp(`rules/${name}'|'${id.replace('.', '\\.')}'|'${name}(?:Below|Missing|Unsettled|Acquired)'`)),
      shown: (VIEWS[carrier] ?? []).filter((path) => speaksOf(path, carrier)),
    };
  });
}

const list = (paths: readonly string[]): string => paths.map((path) => `[${basename(path)}](../${path})`).join(', ');

/** The table as a page of the documentation. */
export const clausePage = (): string =>
  [
    '# Les clauses du texte',
    '',
    'Écrit par `npx tsx test/clauses/main.ts` à partir des règles elles-mêmes ; un test échoue quand une clause n’est calculée, tenue par un test ou montrée nulle part, ou quand cette page n’est plus à jour.',
    '',
    '<!-- prettier-ignore-start -->',
    '| clause | ce qu’elle dit | règle | calculée dans | tenue par | montrée par |',
    '|---|---|---|---|---|---|',
    ...coverage().map(
      ({ id, says, rule, computed, tests, shown }) =>
        `| \`${id}\` | ${says} | ${list([rule])} | ${list(computed)} | ${list(tests)} | ${list(shown)} |`,
    ),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
