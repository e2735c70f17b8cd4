import type { Editor } from 'slickgrid';
import type { Line } from './sheetLayout';

/** What the editor needs of the page around the grid. */
export interface EditedCells {
  readonly textOf: (row: number, column: number) => string;
  /** The values that a cell offers to choose from. */
  readonly choicesOf: (row: number, column: number) => readonly string[];
  readonly commit: (row: number, column: number, text: string) => void;
}

/** What SlickGrid tells of the cell that is edited. */
interface Edited {
  readonly item: Line;
  readonly column: { readonly id: number | string; readonly toolTip?: string | undefined };
  readonly container: HTMLElement;
}

/** SlickGrid's editor for a cell: a plain text field with what one would type to get the cell. */
export function cellEditor(cells: EditedCells): new (given: Edited) => Editor {
  return class implements Editor {
    private readonly input = document.createElement('input');
    private readonly at: { readonly row: number; readonly column: number };
    private before = '';

    constructor(given: Edited) {
      this.at = { row: given.item.row, column: Number(given.column.id) };
      this.input.className = 'typing';
      this.input.spellcheck = false;
      this.input.setAttribute('aria-label', given.column.toolTip ?? '');
      this.input.addEventListener('keydown', (event) => {
        if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) event.stopImmediatePropagation();
      });
      given.container.append(this.input, ...this.choices());
      this.input.focus();
    }

    /** The browser's own list under the field. */
    private choices(): HTMLElement[] {
      const choices = cells.choicesOf(this.at.row, this.at.column);
      if (choices.length === 0) return [];
      const list = document.createElement('datalist');
      list.id = 'cell-choices';
      list.append(...choices.map((choice) => new Option(choice, choice)));
      this.input.setAttribute('list', list.id);
      return [list];
    }

    init(): void {}

    destroy(): void {
      this.input.parentElement?.querySelector('datalist')?.remove();
      // A field that is taken away loses the focus too: by then nobody types in it.
      this.input.className = '';
      this.input.remove();
    }

    focus(): void {
      this.input.focus();
    }

    loadValue(): void {
      this.before = cells.textOf(this.at.row, this.at.column);
      this.input.value = this.before;
      this.input.select();
    }

    serializeValue(): string {
      return this.input.value;
    }

    applyValue(_: unknown, text: string): void {
      cells.commit(this.at.row, this.at.column, text);
    }

    isValueChanged(): boolean {
      return this.input.value !== this.before;
    }

    validate(): { valid: boolean; msg: null } {
      return { valid: true, msg: null };
    }
  };
}
