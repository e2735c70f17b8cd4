import { orderFaults } from './bookFaults';
import { all, type Node, one } from './xmlTree';

const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const DIFFERENTIAL = 'font numFmt fill alignment border protection extLst'.split(' ');
const BORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

/** What is wrong with a styles part: order, counts, places that lead nowhere. */
export function stylesFaults(part: string, styles: Node): string[] {
  const faults = orderFaults(
    part,
    styles.children.map(({ name }) => name),
    ORDER,
  );
  const count = (name: string): number => one(styles, name)?.children.length ?? 0;
  for (const { name, attributes, children } of styles.children) {
    if (attributes.count !== undefined && Number(attributes.count) !== children.length)
      faults.push(`${part}: ${name} counts ${attributes.count}, holds ${children.length}`);
  }
  const formats = all(one(styles, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId = '' } }) => numFmtId);
  if (new Set(formats).size !== formats.length) faults.push(`${part}: a number format stands twice`);
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    for (const [index, { attributes }] of all(one(styles, list), 'xf').entries()) {
      for (const [key, name] of [
        ['fontId', 'fonts'],
        ['fillId', 'fills'],
        ['borderId', 'borders'],
        ['xfId', 'cellStyleXfs'],
      ] as const) {
        if (Number(attributes[key] ?? 0) >= Math.max(1, count(name)))
          faults.push(`${part}: ${list} ${index} has a ${key} that is not there`);
      }
      const format = attributes.numFmtId ?? '0';
      if (Number(format) >= 164 && !formats.includes(format))
        faults.push(`${part}: ${list} ${index} has a number format that is not there`);
    }
  }
  for (const dxf of all(one(styles, 'dxfs'), 'dxf')) {
    faults.push(
      ...orderFaults(
        `${part} dxf`,
        dxf.children.map(({ name }) => name),
        DIFFERENTIAL,
      ),
    );
    for (const border of all(dxf, 'border'))
      faults.push(
        ...orderFaults(
          `${part} dxf border`,
          border.children.map(({ name }) => name),
          BORDER,
        ),
      );
  }
  for (const border of all(one(styles, 'borders'), 'border'))
    faults.push(
      ...orderFaults(
        `${part} border`,
        border.children.map(({ name }) => name),
        BORDER,
      ),
    );
  return faults;
}
