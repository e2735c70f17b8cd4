import { cellName } from '../../../../model/address';
import { cellReference } from '../../cellReference';
import type { Links } from '../../relationships';
import type { PartStore } from '../partStore';
import type { CellMoves } from './cellMoves';

/** The parts that say in which cell a comment stands: notes, threaded comments, and the drawing of the notes' boxes. */
const PARTS: Readonly<Record<string, (text: string, moves: CellMoves) => string>> = {
  comments: (xml, moves) => withReferences(xml, 'comment', moves),
  threadedComment: (xml, moves) => withReferences(xml, 'threadedComment', moves),
  vmlDrawing: withBoxes,
};

/** Has the comments of a sheet go with their cells. */
export async function moveComments(links: Links, store: PartStore, moves: CellMoves): Promise<void> {
  for (const { type, target, external } of links.values()) {
    const moved = PARTS[type];
    if (moved && !external && store.has(target)) store.write(target, moved(await store.text(target), moves));
  }
}

function withReferences(xml: string, element: string, { row, column }: CellMoves): string {
  const tag = new RegExp(`(<(?:[\\w.-]+:)?${element}\\s(?:[^>]*?\\s)?ref\\s*=\\s*["'])([A-Za-z]+\\d+)`, 'g');
  return xml.replace(tag, (whole, before: string, name: string) => {
    const cell = cellReference(name);
    return cell ? before + cellName({ row: row(cell.row), column: column(cell.column) }) : whole;
  });
}

/** The drawing of the boxes is often no well-formed XML: only the numbers of each note's own data are looked for. */
function withBoxes(vml: string, { row, column }: CellMoves): string {
  return vml.replace(/<((?:\w+:)?)ClientData\b[^>]*ObjectType\s*=\s*["']Note["'][\s\S]*?<\/\1ClientData>/g, (note) => {
    const [from, at] = [numberIn(note, 'Row'), numberIn(note, 'Column')];
    if (from === null || at === null) return note;
    const [down, right] = [row(from) - from, column(at) - at];
    const shifted = (numbers: string): string =>
      numbers
        .split(',')
        .map((text, index) => (index % 2 === 1 ? text : ` ${String(Math.max(0, Number(text) + (index % 4 === 0 ? right : down)))}`))
        .join(',')
        .trimStart();
    return withContent(
      withContent(
        withContent(note, 'Row', () => String(row(from))),
        'Column',
        () => String(column(at)),
      ),
      'Anchor',
      shifted,
    );
  });
}

const contentOf = (element: string): RegExp => new RegExp(`(<(?:\\w+:)?${element}>)\\s*([^<]*?)\\s*(?=</)`);

function numberIn(xml: string, element: string): number | null {
  const text = contentOf(element).exec(xml)?.[2] ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

const withContent = (xml: string, element: string, to: (content: string) => string): string =>
  xml.replace(contentOf(element), (_, tag: string, content: string) => tag + to(content));
