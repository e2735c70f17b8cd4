import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { fr } from '../../../src/messages/fr';
import { judged } from '../../support/aStudent';
import { markFindings, verdicts } from './german';

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../../..');
const GERMAN = '../../../test/messages/workedExample/german';

/** What CONTRIBUTING says of a new language, done: the edits by file, each text replaced by another. */
type Edits = Readonly<Record<string, readonly [before: string, after: string]>>;

const CODE: Edits = { 'src/model/language.ts': ["['fr', 'en']", "['fr', 'en', 'de']"] };

const LISTS: Edits = {
  'src/messages/index.ts': ['{ fr, en }', "{ fr, en, de }; import { de } from './de'"],
  'src/messages/inCells.ts': ['{ fr, en }', "{ fr, en, de }; import { cellLanguage as de } from './de/cellLanguage'"],
  'src/messages/inPane.ts': [
    '  en: {',
    `  de: {
    pane: async () => (await import(/* webpackChunkName: 'words-de' */ './de/paneLanguage')).paneLanguage,
    jury: async () => (await import(/* webpackChunkName: 'jury-de' */ './de/juryLanguage')).juryLanguage,
  },
  en: {`,
  ],
  'src/certifications/rncp10118/called.ts': ['  en: {', '  get de() {\n    return this.en;\n  },\n  en: {'],
};

/** The folder of the language, which borrows from English what it does not say yet. */
const FOLDER: Readonly<Record<string, string>> = {
  'src/messages/de/cellLanguage.ts': `import { functions } from '../en/functions';
import type { CellLanguage } from '../language';
import { markFindings, verdicts } from '${GERMAN}';
export const cellLanguage: CellLanguage = { functions, findings: markFindings, verdicts };`,
  'src/messages/de/paneLanguage.ts': `import { paneLanguage as en } from '../en/paneLanguage';
import type { PaneLanguage } from '../language';
export const paneLanguage: PaneLanguage = { ...en, pane: { ...en.pane, language: 'de', check: 'Prüfen' } };`,
  'src/messages/de/juryLanguage.ts': `import { juryLanguage as en } from '../en/juryLanguage';
import type { JuryLanguage } from '../language';
import { paneLanguage } from './paneLanguage';
export const juryLanguage: JuryLanguage = { ...en, ...paneLanguage };`,
  'src/messages/de/index.ts': `import { en } from '../en';
import type { Language } from '../language';
import { cellLanguage } from './cellLanguage';
import { juryLanguage } from './juryLanguage';
export const de: Language = { ...en, ...juryLanguage, ...cellLanguage, workbench: { ...en.workbench, language: 'Deutsch' } };`,
};

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')) as { config: object };
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, ROOT);
const nameOf = (file: string): string => relative(ROOT, file).split(sep).join('/');
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Whether a file names the languages on offer, or says something in one. */
const isConcerned = ({ fileName, text }: ts.SourceFile): boolean =>
  nameOf(fileName).startsWith('src/') && /LanguageCode|LANGUAGES|languages|inPane|inCells|Called|Language\b/.test(text);

/** What the type checker says of every file of src that is concerned, with these edits and new files, as `file: sentence`. */
function typeFaults(edits: Edits, added: Readonly<Record<string, string>> = {}): string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const textOf = (name: string): string | undefined => {
    const edit = edits[name];
    if (!edit) return added[name];
    const text = readFileSync(join(ROOT, name), 'utf8');
    if (!text.includes(edit[0])) throw new Error(`${name} no longer reads ${edit[0]}`);
    return text.replace(...edit);
  };
  host.directoryExists = () => true;
  host.fileExists = (file) => nameOf(file) in added || fileExists(file);
  host.getSourceFile = (file, target, ...more) => {
    const text = textOf(nameOf(file));
    if (text !== undefined) return ts.createSourceFile(file, text, target, true);
    if (!parsed.has(file)) parsed.set(file, getSourceFile.call(host, file, target, ...more));
    return parsed.get(file);
  };
  const plain = { ...options, incremental: false, noUnusedLocals: false };
  const program = ts.createProgram([...fileNames, ...Object.keys(added).map((file) => join(ROOT, file))], plain, host);
  return program
    .getSourceFiles()
    .filter(isConcerned)
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => `${file ? nameOf(file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

test('a language on offer without its sentences does not compile, and the type checker names every place that lacks it', () => {
  const faults = typeFaults(CODE);
  expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(Object.keys(LISTS).sort());
  for (const fault of faults) expect(fault).toContain("Property 'de' is missing");
});

test('with its folder and a line in each of those places everything compiles, and no other file changes', () => {
  expect(typeFaults({ ...CODE, ...LISTS }, FOLDER)).toEqual([]);
});

test('a sentence that the language lacks is named', () => {
  const cells = FOLDER['src/messages/de/cellLanguage.ts'] ?? '';
  const faults = typeFaults(
    { ...CODE, ...LISTS },
    { ...FOLDER, 'src/messages/de/cellLanguage.ts': cells.replace('findings: markFindings, ', '') },
  );
  expect(faults).toEqual([expect.stringMatching(/^src\/messages\/de\/cellLanguage\.ts: Property 'findings' is missing/)]);
});

test('the figures are those of the other languages, in its own words and its own notation', () => {
  const { findings, verdict } = judged({ centres: [14, 14, 14, 9.996, 14, 14], company: [[14, 8, 14, 9.9]], toeic: 745 });
  expect([verdicts[verdict], fr.verdicts[verdict]]).toEqual(['Vom Prüfungsausschuss zu beraten', 'À examiner par le jury']);
  expect(findings.map((finding) => markFindings[finding.code as keyof typeof markFindings](finding))).toEqual([
    'Génie Mécanique 9,996, unter 10',
    'Génie Mécanique 9,996 rundet auf 10,00 und bleibt unter 10',
    'B 8, unter 10',
    'D 9,9, unter 10',
    'E 11,57, unter 12',
    'TOEIC 745, unter 750',
  ]);
});
