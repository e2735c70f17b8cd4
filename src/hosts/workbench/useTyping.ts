import { useCallback } from 'react';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { Address } from '../../model/sheet';
import type { CellContent } from '../../workbook/edits';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import { isFormula } from './engine/parsedFormula';
import { listAt } from './grid/offeredLists';
import type { OpenBook } from './openBook';
import { refusal } from './refusal';
import { typedContent } from './typedContent';

/** Carries out at once what was typed into a cell of the sheet that looks so, or says why not. */
export function useTyping(
  book: OpenBook,
  look: SheetAppearance | null,
  words: WorkbenchMessages,
  onSay: (sentence: string | null) => void,
): (at: Address, text: string) => void {
  return useCallback(
    (at, text) => {
      const content = typedContent(text);
      if (isUnreadable(content)) return onSay(words.notAFormula(text));
      const list = look && listAt(look.lists, at, book.workbook.sheets());
      const isOff = list?.choices && text !== '' && !list.choices.includes(text.trim());
      if (isOff && list.others === 'refused') return onSay(words.onlyList(text));
      if (isOff && list.others === 'asked' && !window.confirm(words.offList(list.warning, text))) return;
      onSay(null);
      try {
        book.workbook.type([{ kind: 'writeCells', at, cells: [[content]] }]);
      } catch (error) {
        const sentence = refusal(error, words);
        if (sentence === null) throw error;
        onSay(sentence);
      }
    },
    [book, look, words, onSay],
  );
}

const isUnreadable = (content: CellContent): boolean => typeof content === 'object' && content !== null && !isFormula(content.formula);
