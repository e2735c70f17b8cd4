import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const MESSAGES = resolve(__dirname, '../../src/messages');

/** Every text of a language with its file; what a figure or name stands for is written □. Excel's own names of errors are left out. */
function textsOf(language: string): { readonly file: string; readonly text: string }[] {
  const texts: { file: string; text: string }[] = [];
  for (const file of readdirSync(join(MESSAGES, language))) {
    const source = ts.createSourceFile(file, readFileSync(join(MESSAGES, language, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push({ file, text: node.text });
      if (ts.isTemplateExpression(node)) {
        texts.push({ file, text: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('□') });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return texts.map(({ file, text }) => ({ file, text: text.replace(/#NOM\?/g, '□') }));
}

const BREAKING = [' ', '\n'];
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

test.each([
  ['no space that could break a line before a mark of two parts', new RegExp(`[${BREAKING.join('')}][;:?!»%]|«[${BREAKING.join('')}]`)],
  ['a narrow space before ; ? !', new RegExp(`${NO_BREAK}[;?!]|[\\p{L}□)»][;?!]( |$)`, 'u')],
  ['a no-break space before : and within « »', new RegExp(`${NARROW}[:»]|«${NARROW}|«[^${NO_BREAK}]|[^${NO_BREAK}]»|[\\p{L}□)»]: `, 'u')],
  ['curved apostrophes', /[\p{L}]'[\p{L}]/u],
  ['three dots as one character', /\.\.\./],
])('French: %s', (_what, wrong) => {
  expect(textsOf('fr').filter(({ text }) => wrong.test(text) && !text.includes('resit='))).toEqual([]);
});

test.each([
  ['no space before a mark', / [;:?!]/],
  ['curved apostrophes', /[\p{L}]'[\p{L}]/u],
  ['three dots as one character', /\.\.\./],
])('English: %s', (_what, wrong) => {
  expect(textsOf('en').filter(({ text }) => wrong.test(text) && !text.includes('resit='))).toEqual([]);
});
