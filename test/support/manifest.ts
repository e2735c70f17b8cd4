import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

/** The project's own folder. */
export const ROOT = join(__dirname, '..', '..');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
  text: string;
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, path: [...open.map((parent) => parent.name), name].join('/'), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

/** Width and height of a PNG file, in pixels. */
export function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What is wrong with a manifest that its schema cannot see; one sentence each. */
export function manifestFaults(xml: string): string[] {
  const elements = elementsOf(xml);
  const named = (name: string): Element[] => elements.filter((element) => element.name === name);
  const resources = elements.filter(({ name }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name));
  const defined = resources.flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
  const faults: string[] = [];
  for (const id of new Set(used)) if (!defined.includes(id)) faults.push(`resid ${id} is not defined`);
  for (const id of new Set(defined)) {
    if (defined.filter((other) => other === id).length > 1) faults.push(`resid ${id} is defined twice`);
    if (!used.includes(id)) faults.push(`resid ${id} is never used`);
    if (id.length > 32) faults.push(`resid ${id} is longer than 32 characters`);
  }
  for (const { name, attributes } of elements) {
    const url = attributes['DefaultValue'] ?? attributes['Value'] ?? '';
    const isAddress =
      ['bt:Url', 'bt:Image', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'].includes(name) && url !== '';
    if (isAddress && !url.startsWith('https://')) faults.push(`${url} is not https`);
    if (/\.png$/.test(url)) faults.push(...iconFaults(url, attributes['id'] ?? name));
  }
  const runtime = named('Runtime')[0]?.attributes['resid'];
  for (const [what, path] of [
    ['the functions page', 'ExtensionPoint/Page/SourceLocation'],
    ['the function file', 'DesktopFormFactor/FunctionFile'],
    ['the pane', 'Action/SourceLocation'],
  ] as const) {
    const element = elements.find((one) => one.path.endsWith(path));
    if (element?.attributes['resid'] !== runtime) faults.push(`${what} is not the page of the shared runtime`);
  }
  for (const { attributes } of named('bt:String')) {
    const limit = elements.some(({ path, attributes: other }) => path.endsWith('bt:LongStrings/bt:String') && other === attributes)
      ? 250
      : 125;
    if ((attributes['DefaultValue'] ?? '').length > limit) faults.push(`${attributes['id'] ?? ''} is longer than ${limit} characters`);
  }
  for (const [index, { name, attributes }] of elements.entries()) {
    if (!['bt:String', 'DisplayName', 'Description'].includes(name) || attributes['DefaultValue'] === undefined) continue;
    const next = elements[index + 1];
    if (!/Override$/.test(next?.name ?? '') || next?.attributes['Locale'] !== 'en-US')
      faults.push(`${attributes['id'] ?? name} has no English`);
  }
  return faults;
}

/** An icon's file must be there, and as large as its name says: `check-16.png` is 16 by 16. */
function iconFaults(url: string, id: string): string[] {
  const file = join(ROOT, new URL(url).pathname);
  if (!existsSync(file)) return [`${id}: ${new URL(url).pathname} does not exist`];
  const size = Number(/(\d+)\.png$/.exec(url)?.[1]);
  const [width, height] = pngSize(file);
  return width === size && height === size ? [] : [`${id}: ${new URL(url).pathname} is ${width} by ${height}`];
}
