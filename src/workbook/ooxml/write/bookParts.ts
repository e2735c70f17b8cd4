import { relationshipsPath, resolveTarget } from '../partNames';
import type { XlsxWorkbook } from '../readXlsx';
import type { PartStore } from './partStore';
import { spliced } from './splice';
import { escapeAttribute, prefixed, prefixOf, type XmlElement, xmlOutline } from './xmlOutline';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The kinds of parts that we add. */
export type PartKind = 'worksheet' | 'table' | 'styles';

/** Adds parts to a file and takes them out again: content types, relationships, the workbook's own lists. */
export class BookParts {
  constructor(
    readonly store: PartStore,
    readonly book: XlsxWorkbook,
  ) {}

  /** The namespaces of this kind of file, Strict or not. */
  async namespaces(): Promise<{ readonly main: string; readonly links: string }> {
    const xml = await this.store.text(this.book.part);
    const root = xmlOutline(xml, 1);
    const prefix = prefixOf(xml, root);
    const main = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
    return { main, links: main.includes('purl.oclc.org') ? STRICT : TRANSITIONAL };
  }

  /** Adds a part with its content type, tied to `owner`; gives the id of the relationship. */
  async add(part: string, kind: PartKind, xml: string, owner: string): Promise<string> {
    this.store.write(part, xml);
    await this.appended('[Content_Types].xml', `<Override PartName="/${part}" ContentType="${TYPES}.${kind}+xml"/>`);
    const path = relationshipsPath(owner);
    if (!this.store.has(path)) {
      this.store.write(
        path,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
      );
    }
    const used = new Set([...(await this.store.text(path)).matchAll(/\sId\s*=\s*["']([^"']*)/g)].map(([, id]) => id));
    let number = 1;
    while (used.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const { links } = await this.namespaces();
    await this.appended(path, `<Relationship Id="${id}" Type="${links}/${kind}" Target="/${escapeAttribute(part)}"/>`);
    return id;
  }

  /** Leaves a part out, with its content type and the relationship of its owner. */
  async remove(part: string, owner: string): Promise<void> {
    this.store.remove(part);
    const lower = part.toLowerCase();
    await this.without('[Content_Types].xml', ({ attributes: { PartName = '' } }) => PartName.replace(/^\//, '').toLowerCase() === lower);
    await this.without(
      relationshipsPath(owner),
      ({ attributes: { Target = '', TargetMode } }) => TargetMode !== 'External' && resolveTarget(owner, Target).toLowerCase() === lower,
    );
  }

  /** Puts an element at the end of a part's root. */
  private async appended(part: string, element: string): Promise<void> {
    const xml = await this.store.text(part);
    const root = xmlOutline(xml, 1);
    const prefix = prefixOf(xml, root);
    const open = root.end === root.openEnd ? xml.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>') : null;
    const text = prefixed(element, prefix);
    const whole = open ? `${open}${text}${prefixed(`</${root.name}>`, prefix)}` : null;
    this.store.write(
      part,
      whole
        ? spliced(xml, [{ start: root.start, end: root.end, text: whole }])
        : spliced(xml, [{ start: root.closeStart, end: root.closeStart, text }]),
    );
  }

  private async without(part: string, isGone: (element: XmlElement) => boolean): Promise<void> {
    const xml = await this.store.text(part);
    const gone = xmlOutline(xml, 2).children.filter(isGone);
    this.store.write(
      part,
      spliced(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }
}
