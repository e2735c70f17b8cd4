import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './manifest';

const MESSAGES = join(ROOT, 'src', 'messages');

/** Every text of a language with its file; what a figure or name stands for is written □. */
export function messageTexts(language: string): readonly { readonly file: string; readonly text: string }[] {
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
  return texts;
}
