import type { Scalar } from '../../model/sheet';
import type { CellContext } from './cellContext';
import type { CellGrid } from './cellGrid';
import { cellValue, DAYS_BEFORE_1904 } from './cellValue';
import { richText } from './sharedStrings';
import type { SheetFormulas } from './sheetFormulas';
import { damaged } from './xlsxError';
import type { Attributes, XmlHandler } from './xmlReader';

/** Reads one `c` element after the other into the grid. */
export class CellPart implements XmlHandler {
  /** Formulas whose result the file does not hold: whatever wrote it never calculated them. */
  uncalculated = 0;
  private row = 0;
  private column = 0;
  private type: string | undefined;
  private style: string | undefined;
  private value: string | null = null;
  private formula: Attributes | null = null;
  private formulaText = '';
  private inside: 'v' | 'f' | 'is' | null = null;
  private readonly inline = richText();

  constructor(
    private readonly part: string,
    private readonly grid: CellGrid,
    private readonly formulas: SheetFormulas,
    private readonly context: CellContext,
  ) {}

  /** Starts a cell. */
  start(row: number, column: number, { t: type, s: style }: Attributes): void {
    this.row = row;
    this.column = column;
    this.type = type;
    this.style = style;
    this.value = null;
    this.formula = null;
    this.formulaText = '';
    this.inside = null;
  }

  open(name: string, attributes: Attributes): void {
    if (this.inside === 'is') return this.inline.open(name, attributes);
    if (name !== 'v' && name !== 'f' && name !== 'is') return;
    this.inside = name;
    if (name === 'v') this.value = '';
    else if (name === 'f') this.formula = attributes;
    else this.inline.start();
  }

  text(text: string): void {
    if (this.inside === 'v') this.value += text;
    else if (this.inside === 'f') this.formulaText += text;
    else if (this.inside === 'is') this.inline.text(text);
  }

  close(name: string): void {
    if (name === this.inside) {
      if (name === 'is') this.value = this.inline.value();
      this.inside = null;
    } else if (this.inside === 'is') this.inline.close(name);
  }

  /** Ends the cell and keeps what it holds. */
  end(): void {
    const { row, column, type } = this;
    const value = cellValue(type, this.value, this.context.texts);
    if (this.formula && value !== undefined) {
      this.formulas.add(row, column, this.formula, this.formulaText);
      if (value === null) this.uncalculated += 1;
    }
    if (type === 'str' && this.value === null && !this.formula) return;
    if (type === 'd' && typeof value === 'number') {
      this.grid.setValue(row, column, value);
      this.grid.setKind(row, column, 'date');
    } else this.keep(row, column, value, this.style ? +this.style : undefined);
  }

  /** Keeps a value and what its style makes of it; undefined is one that points to a text that is not there. */
  keep(row: number, column: number, value: Scalar | undefined, style: number | undefined): void {
    if (value === undefined) throw damaged(this.part);
    if (value === null) return;
    const { date1904, kinds } = this.context;
    const kind = typeof value === 'number' && style !== undefined ? kinds[style] : undefined;
    const from1904 = kind === 'date' && date1904 && typeof value === 'number' && Math.abs(value) >= 1;
    this.grid.setValue(row, column, from1904 ? value + DAYS_BEFORE_1904 : value);
    if (kind) this.grid.setKind(row, column, kind);
  }
}
