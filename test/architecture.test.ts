import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '..', 'src');

interface Source {
  /** Within src, such as `gradebook/marks.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** The stages of the sentence that README tells: what each folder may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // Sentences round figures for reading, with the arithmetic that judges them.
  messages: ['regulation', 'model'],
  gradebook: ['model'],
  regulation: ['model'],
  certifications: ['regulation', 'model'],
  // What a view would write is said in the port's own words: edits, and how cells look.
  views: ['messages', 'model', 'regulation', 'workbook/edits.ts', 'workbook/look.ts'],
  workbook: ['model'],
  'judgeWorkbook.ts': ['gradebook', 'regulation', 'model'],
};

/** Packages by the only folders that may use them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  react: ['hosts'],
  'react-dom': ['hosts'],
  'office-ui-fabric-react': ['hosts'],
  fflate: ['workbook/ooxml'],
  saxes: ['workbook/ooxml'],
  zod: ['hosts', 'gradebook/chosenColumns.ts', 'workbook/settings.ts'],
};

const IMPURE = ['Excel', 'Office', 'CustomFunctions', 'document', 'window', 'globalThis', 'process', 'Date'];

function read(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports: string[] = [];
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push(node.moduleSpecifier.text);
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      imports.push(node.arguments[0].text);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      imports.push(node.argument.literal.text);
    }
    if (ts.isIdentifier(node) && !isMemberName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, text, imports, names };
}

/** A property or a label that happens to be called like a global is not the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node)
  );
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => read(path.split(sep).join('/')));

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** The place of an import within src; null for a package. */
const placeOf = (from: string, specifier: string): string | null =>
  specifier.startsWith('.')
    ? relative(SRC, resolve(SRC, dirname(from), specifier))
        .split(sep)
        .join('/')
    : null;

test('each stage imports only the stages before it: hosts know everything, nobody knows a host', () => {
  const wrong = sources.flatMap(({ path, imports }) => {
    const stage = path.split('/')[0] ?? '';
    const allowed = MAY_IMPORT[stage];
    if (allowed === undefined) return [];
    return imports.flatMap((specifier) => {
      const target = placeOf(path, specifier);
      const isAllowed =
        target === null || [stage, ...allowed].some((place) => within(target, place.replace(/\.ts$/, '')) || target === place);
      return isAllowed ? [] : [`${path} imports ${specifier}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('every folder of src has its rule above, hosts excepted', () => {
  const stages = [...new Set(sources.map(({ path }) => path.split('/')[0] ?? ''))];
  expect(stages.sort()).toEqual([...Object.keys(MAY_IMPORT), 'hosts'].sort());
});

test('a package is used only where its job is', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports.flatMap((specifier) => {
      if (specifier.startsWith('.')) return [];
      const name = specifier.split('/')[0] ?? '';
      const places = PACKAGES[name] ?? ['hosts'];
      return places.some((place) => within(path, place)) ? [] : [`${path} imports ${specifier}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('outside hosts and workbook nothing touches Excel, the page, the process or the clock, so that it can be tested anywhere', () => {
  const wrong = sources
    .filter(({ path }) => !within(path, 'hosts') && !within(path, 'workbook'))
    .flatMap(({ path, names }) => IMPURE.filter((name) => names.has(name)).map((name) => `${path} names ${name}`));
  expect(wrong).toEqual([]);
});

test('Excel itself is spoken to only by workbook/excel and the pages of Excel; the workbench stands in for it', () => {
  const allowed = ['workbook/excel', 'hosts/taskpane', 'hosts/functions', 'hosts/workbench/engine'];
  const wrong = sources
    .filter(
      ({ path, names }) =>
        !allowed.some((place) => within(path, place)) && ['Excel', 'Office', 'CustomFunctions'].some((name) => names.has(name)),
    )
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('no files import each other in a circle: what two need stands in a third', () => {
  const known = new Map(sources.map((source) => [source.path, source]));
  const targets = ({ path, imports }: Source): Source[] =>
    imports.flatMap((specifier) => {
      const place = placeOf(path, specifier);
      return place === null ? [] : [`${place}.ts`, `${place}.tsx`, `${place}/index.ts`].flatMap((name) => known.get(name) ?? []);
    });
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (source: Source, way: readonly string[]): void => {
    const start = way.indexOf(source.path);
    if (start >= 0) circles.push([...way.slice(start), source.path].join(' → '));
    if (start >= 0 || done.has(source.path)) return;
    for (const target of targets(source)) follow(target, [...way, source.path]);
    done.add(source.path);
  };
  for (const source of sources) follow(source, []);
  expect(circles).toEqual([]);
});

test('a file is one idea: 200 lines at most', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path)).toEqual([]);
});

test('a folder says what it is for: no utils, helpers, common or services', () => {
  expect(sources.filter(({ path }) => /(^|\/)(utils?|helpers?|common|services?)(\/|\.)/.test(path)).map(({ path }) => path)).toEqual([]);
});

test('a mark is never shown through toFixed: it gives 9.57 for 9.575', () => {
  expect(sources.filter(({ text }) => text.includes('.toFixed(')).map(({ path }) => path)).toEqual([]);
});
