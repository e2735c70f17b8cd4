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

/** Elements of the manifest that hold an address, by themselves or through an override. */
const ADDRESSES = /(^|\/)(bt:Url|bt:Image|IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation)(\/(bt:)?Override)?$/;
/** Elements that people read, and how long they may be. */
const SENTENCES: readonly (readonly [place: RegExp, limit: number])[] = [
  [/bt:ShortStrings\/bt:String(\/bt:Override)?$/, 125],
  [/bt:LongStrings\/bt:String(\/bt:Override)?$/, 250],
  [/^OfficeApp\/DisplayName(\/Override)?$/, 125],
  [/^OfficeApp\/Description(\/Override)?$/, 250],
];
/** Every icon of the ribbon is needed in these sizes. */
const ICON_SIZES = ['16', '32', '80'];

const valueOf = ({ attributes }: Element): string => attributes['DefaultValue'] ?? attributes['Value'] ?? '';

/** What is wrong with a manifest that its schema cannot see; one sentence each. */
export function manifestFaults(xml: string): string[] {
  const elements = elementsOf(xml);
  return [
    ...resourceFaults(elements),
    ...addressFaults(elements),
    ...iconFaults(elements),
    ...runtimeFaults(elements),
    ...sentenceFaults(elements),
  ];
}

function resourceFaults(elements: readonly Element[]): string[] {
  const defined = elements.filter(({ name }) => /^bt:(Image|Url|String)$/.test(name)).flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
  const ids = [...new Set(defined)];
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...ids.filter((id) => defined.indexOf(id) !== defined.lastIndexOf(id)).map((id) => `resid ${id} is defined twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resid ${id} is never used`),
    ...ids.filter((id) => id.length > 32).map((id) => `resid ${id} is longer than 32 characters`),
  ];
}

function addressFaults(elements: readonly Element[]): string[] {
  const addresses = elements.filter(({ path }) => ADDRESSES.test(path)).map(valueOf);
  return addresses.filter((address) => address !== '' && !address.startsWith('https://')).map((address) => `${address} is not https`);
}

/** An icon's file must be there and as large as the manifest says; Excel scales badly and shows nothing where one is missing. */
function iconFaults(elements: readonly Element[]): string[] {
  const addressOf = (resid: string): string => valueOf(elements.find(({ attributes }) => attributes['id'] === resid) ?? NOTHING);
  const images = elements.filter(({ path }) => path.endsWith('Icon/bt:Image'));
  const sized = [
    ...images.map(({ attributes }) => [addressOf(attributes['resid'] ?? ''), Number(attributes['size'])] as const),
    ...elements.filter(({ name }) => name === 'IconUrl').map((element) => [valueOf(element), 32] as const),
    ...elements.filter(({ name }) => name === 'HighResolutionIconUrl').map((element) => [valueOf(element), 64] as const),
  ];
  const icons = elements.filter(({ name }) => name === 'Icon').length;
  return [
    ...sized.flatMap(([address, size]) => (address === '' ? [] : fileFaults(address, size))),
    ...ICON_SIZES.filter((size) => images.filter(({ attributes }) => attributes['size'] === size).length !== icons).map(
      (size) => `an icon is not there at ${size} pixels`,
    ),
  ];
}

const NOTHING: Element = { name: '', attributes: {}, path: '', text: '' };

function fileFaults(address: string, size: number): string[] {
  const { pathname } = new URL(address);
  const file = join(ROOT, pathname);
  if (!existsSync(file)) return [`${pathname} does not exist`];
  const [width, height] = pngSize(file);
  return width === size && height === size ? [] : [`${pathname} is ${width} by ${height}, not ${size}`];
}

function runtimeFaults(elements: readonly Element[]): string[] {
  const runtime = elements.find(({ name }) => name === 'Runtime')?.attributes['resid'];
  const users = [
    ['the functions page', 'ExtensionPoint/Page/SourceLocation'],
    ['the function file', 'DesktopFormFactor/FunctionFile'],
    ['the pane', 'Action/SourceLocation'],
  ] as const;
  return users
    .filter(([, path]) => elements.find((element) => element.path.endsWith(path))?.attributes['resid'] !== runtime)
    .map(([what]) => `${what} is not the page of the shared runtime`);
}

/** Everything that people read is there in French and in English, and no longer than Office shows. */
function sentenceFaults(elements: readonly Element[]): string[] {
  return elements.flatMap((element, index) => {
    const { name, attributes, path } = element;
    const limit = SENTENCES.find(([place]) => place.test(path))?.[1];
    if (limit === undefined) return [];
    const what = attributes['id'] ?? name;
    const next = elements[index + 1];
    const isTranslated =
      attributes['DefaultValue'] === undefined || (next?.path.startsWith(`${path}/`) && next.attributes['Locale'] === 'en-US');
    return [
      ...(valueOf(element).length > limit ? [`${what} is longer than ${limit} characters`] : []),
      ...(isTranslated ? [] : [`${what} has no English`]),
    ];
  });
}

/** The names under which the buttons of the ribbon call the page. */
export const functionNames = (xml: string): string[] =>
  elementsOf(xml).flatMap(({ name, text }) => (name === 'FunctionName' ? [text] : []));
