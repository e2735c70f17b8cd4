import type { Look } from '../../look';
import { borderXml, differentialXml, fillXml, fontXml, formatXml } from './lookXml';
import { spliced, type Splice } from './splice';
import { prefixed, prefixOf, withAttribute, type XmlElement, xmlOutline } from './xmlOutline';

/** The collections of a styles part, in the format's order. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** Number formats that every program knows by number. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '@': 49 };

interface Collection {
  readonly element: XmlElement | undefined;
  readonly items: string[];
  readonly before: number;
}

/** Appends looks to a styles part: nothing is renumbered, and a look that is there already is used again. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly collections = new Map<string, Collection>();
  private readonly known = new Map<string, number>();
  private nextFormat: number;

  constructor(private readonly xml: string) {
    this.root = xmlOutline(xml, 3);
    this.prefix = prefixOf(xml, this.root);
    const codes = [...xml.matchAll(/numFmtId\s*=\s*["'](\d+)/g)].map(([, id]) => Number(id));
    this.nextFormat = Math.max(163, ...codes) + 1;
  }

  /** The `s` of a cell that looks like this. */
  cell(look: Look): number {
    return this.remembered('cell', look, () => {
      const font = this.intern('fonts', fontXml(look, true));
      const fill = look.fill === undefined ? 0 : this.intern('fills', fillXml(look, true));
      const border = look.lines ? this.intern('borders', borderXml(look)) : this.intern('borders', borderXml({}));
      return this.intern('cellXfs', formatXml(look, { font, fill, border, format: this.numberFormat(look.numberFormat ?? 'General') }));
    });
  }

  /** The `dxfId` of a conditional format that looks like this. */
  differential(look: Look): number {
    return this.remembered('differential', look, () => {
      const { items } = this.collection('dxfs');
      const withoutId = (item: string): string => item.replace(/numFmtId="\d+"/, '');
      const xml = (id: number): string => prefixed(differentialXml(look, id), this.prefix);
      const index = items.findIndex((item) => withoutId(item) === withoutId(xml(0)));
      if (index >= 0) return index;
      return items.push(xml(look.numberFormat === undefined ? 0 : this.nextFormat++)) - 1;
    });
  }

  /** The styles part with what was appended. */
  text(): string {
    const splices: Splice[] = [];
    for (const [name, { element, items, before }] of this.collections) {
      const added = items.slice(before).join('');
      if (added === '') continue;
      if (element && element.closeStart > element.openEnd) {
        const tag = withAttribute(this.xml.slice(element.start, element.openEnd), 'count', String(items.length));
        splices.push(
          { start: element.start, end: element.openEnd, text: tag },
          { start: element.closeStart, end: element.closeStart, text: added },
        );
      } else {
        const whole = prefixed(`<${name} count="${String(items.length)}">`, this.prefix) + added + prefixed(`</${name}>`, this.prefix);
        const at = element ? element : { start: this.placeOf(name), end: this.placeOf(name) };
        splices.push({ start: at.start, end: at.end, text: whole });
      }
    }
    return spliced(this.xml, splices);
  }

  private remembered(kind: string, look: Look, make: () => number): number {
    const key = kind + JSON.stringify(look);
    const index = this.known.get(key) ?? make();
    this.known.set(key, index);
    return index;
  }

  private intern(name: string, xml: string): number {
    const { items } = this.collection(name);
    const text = prefixed(xml, this.prefix);
    const index = items.indexOf(text);
    return index >= 0 ? index : items.push(text) - 1;
  }

  private collection(name: string): Collection {
    const known = this.collections.get(name);
    if (known) return known;
    const element = this.root.children.find((child) => child.name === name);
    const items = (element?.children ?? []).map(({ start, end }) => this.xml.slice(start, end));
    const collection = { element, items, before: items.length };
    this.collections.set(name, collection);
    return collection;
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const { items } = this.collection('numFmts');
    const attribute = `formatCode="${code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;
    const found = items.find((item) => item.includes(attribute));
    const id = /numFmtId="(\d+)"/.exec(found ?? '')?.[1];
    if (id !== undefined) return Number(id);
    items.push(prefixed(`<numFmt numFmtId="${String(this.nextFormat)}" ${attribute}/>`, this.prefix));
    return this.nextFormat++;
  }

  private placeOf(name: string): number {
    const later = ORDER.slice(ORDER.indexOf(name) + 1);
    return this.root.children.find((child) => later.includes(child.name))?.start ?? this.root.closeStart;
  }
}
