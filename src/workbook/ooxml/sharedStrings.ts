import { shownText } from './excelText';
import type { CellBudget } from './cellBudget';
import type { XmlHandler } from './xmlReader';

/** Reads the shared texts into `texts`: rich text as one text, without its phonetic readings. */
export function sharedStringsHandler(texts: string[], budget: CellBudget): XmlHandler {
  const item = richText();
  return {
    open(name, attributes) {
      if (name === 'si') item.start();
      else item.open(name, attributes);
    },
    text: item.text,
    close(name) {
      if (name !== 'si') return item.close(name);
      budget.take(1);
      texts.push(item.value());
    },
  };
}

/** Gathers the text of a shared or inline text item: its `t` elements, but not those of phonetic runs (`rPh`). */
export function richText(): Required<Omit<XmlHandler, 'skimmer'>> & { start(): void; value(): string } {
  let whole = '';
  let piece: string | null = null;
  let space: string | undefined;
  let phonetic = false;
  return {
    start() {
      whole = '';
      piece = null;
      phonetic = false;
    },
    open(name, attributes) {
      if (name === 'rPh') phonetic = true;
      if (name !== 't' || phonetic) return;
      piece = '';
      space = attributes['xml:space'];
    },
    text(text) {
      if (piece !== null) piece += text;
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      if (name !== 't' || piece === null) return;
      whole += shownText(piece, space);
      piece = null;
    },
    value: () => whole,
  };
}
