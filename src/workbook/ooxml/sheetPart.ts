import type { Area, Sheet } from '../../model/sheet';
import { OUR_TAG } from '../edits';
import { CellGrid } from './cellGrid';
import type { CellContext } from './cellContext';
import { CellPart } from './cellPart';
import { cellReference, sheetArea } from './cellReference';
import { FilterPart } from './filterPart';
import { LIMITS } from './limits';
import { PLAIN_START, PlainCell } from './plainCell';
import { SheetFormulas } from './sheetFormulas';
import { damaged } from './xlsxError';
import { isTrue, type Attributes, type Skimmer, type XmlHandler } from './xmlReader';

/** The plain cell that was read last; one serves for all. */
const plainCell = new PlainCell();

/** What a worksheet part says; its name, visibility and tables stand elsewhere. */
type SheetContent = Omit<Sheet, 'name' | 'hidden' | 'tables'>;

/** Reads a worksheet part. */
export class SheetPart implements XmlHandler {
  private readonly grid: CellGrid;
  private readonly formulas: SheetFormulas;
  private readonly cell: CellPart;
  private readonly merges: Area[] = [];
  private readonly filter = new FilterPart();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** Where the file hides every row that it does not list, those that it lists. */
  private listedRows: Set<number> | null = null;
  private row = -1;
  private column = -1;
  private inCell = false;
  /** Whether Excel would refuse to write into the sheet. */
  isProtected = false;
  /** Whether a conditional format of ours stands in it. */
  isMarked = false;
  private ruleFormula: string | null = null;
  readonly skimmer: Skimmer = { element: 'c', start: PLAIN_START, take: (text, from) => this.takePlainCells(text, from) };

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
  ) {
    this.grid = new CellGrid(context.budget);
    this.formulas = new SheetFormulas(this.grid, context.budget);
    this.cell = new CellPart(part, this.grid, this.formulas, context);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.cell.open(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'mergeCell') this.merge(attributes.ref ?? '');
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes.sheet);
    else if (name === 'sheetFormatPr' && isTrue(attributes.zeroHeight)) this.listedRows = new Set();
    else if (name === 'formula') this.ruleFormula = '';
    else this.filter.open(name, attributes);
  }

  text(text: string): void {
    if (this.inCell) this.cell.text(text);
    else if (this.ruleFormula !== null) this.ruleFormula += text;
  }

  close(name: string): void {
    if (!this.inCell) this.closeRule(name);
    else if (name === 'c') {
      this.inCell = false;
      this.cell.end();
    } else this.cell.close(name);
  }

  /** Formulas whose result the file does not hold. */
  get uncalculated(): number {
    return this.cell.uncalculated;
  }

  private takePlainCells(text: string, from: number): number {
    if (this.inCell) return from;
    let at = from;
    for (let end = plainCell.read(text, at); end > 0; end = plainCell.read(text, at)) {
      const { row, column, value, style, isText } = plainCell;
      if (row >= LIMITS.rows || column >= LIMITS.columns) throw damaged(this.part);
      this.column = column;
      this.cell.keep(row, column, isText && value !== null ? this.context.texts[value] : value, style);
      at = end;
    }
    return at;
  }

  /** What was read, once the part has come to its end. */
  content(): SheetContent {
    this.formulas.finish();
    const { values, formulas, kinds } = this.grid;
    const isHidden = (row: number): boolean => this.hiddenRows.has(row) || this.listedRows?.has(row) === false;
    const hiddenRows = new Set([...values.keys()].filter(isHidden));
    const arrays = this.formulas.areas.map(({ area }) => area).filter((area) => !isOneCell(area));
    return {
      values,
      formulas,
      kinds,
      merges: this.merges,
      hiddenRows,
      hiddenColumns: this.hiddenColumns,
      ...(arrays.length > 0 ? { arrays } : {}),
      ...(this.filter.columns.length > 0 ? { filtered: this.filter.columns } : {}),
    };
  }

  private closeRule(name: string): void {
    if (name !== 'formula') return;
    this.isMarked ||= this.ruleFormula?.includes(OUR_TAG) === true;
    this.ruleFormula = null;
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= LIMITS.rows) throw damaged(this.part);
    this.listedRows?.add(this.row);
    if (isTrue(hidden) || Number(ht ?? 1) === 0) this.hiddenRows.add(this.row);
  }

  private openCell(attributes: Attributes): void {
    const at = attributes.r === undefined ? { row: this.row, column: this.column + 1 } : cellReference(attributes.r);
    if (!at || at.row < 0 || at.row >= LIMITS.rows || at.column >= LIMITS.columns) throw damaged(this.part);
    this.column = at.column;
    this.inCell = true;
    this.cell.start(at.row, at.column, attributes);
  }

  private openColumns({ min, max, hidden, width }: Attributes): void {
    if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
    const last = Math.min(Number(max), LIMITS.columns) - 1;
    this.context.budget.take(Math.max(0, last - Number(min) + 2) || 0);
    for (let column = Math.max(0, Number(min) - 1); column <= last; column++) this.hiddenColumns.add(column);
  }

  private merge(name: string): void {
    const area = sheetArea(name);
    this.context.budget.take(1);
    if (area) this.merges.push(area);
  }
}

const isOneCell = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): boolean => firstRow === lastRow && firstColumn === lastColumn;
