import { cellName } from '../../../src/model/address';
import { cellKey, type FilteredColumn, type Area, type NumberKind, type OurSheet, type Scalar, type Table } from '../../../src/model/sheet';
import { SheetDress } from './sheetDress';

/** What a test says of a sheet; everything but its name and values may be left out. A `Sheet` of the model will do. */
export interface SheetInput {
  readonly name: string;
  readonly values: readonly (readonly (Scalar | undefined)[])[];
  /** Where the values begin; A1 unless told. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** Formulas from A1, as in `Sheet`; the value of the same cell is its result. */
  readonly formulas?: readonly (readonly (string | undefined)[] | undefined)[];
  /** Number formats by `cellKey`; without them `kinds`, as in `Sheet`, gives dates and percentages their usual ones. */
  readonly formats?: ReadonlyMap<number, string>;
  readonly kinds?: ReadonlyMap<number, NumberKind>;
  /** Without it `hidden`, as in `Sheet`, decides. */
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly hidden?: boolean;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  readonly tables?: readonly (Table & { readonly filtered?: boolean })[];
  /** Whether the sheet's own filter hides rows, and by which headings. */
  readonly filtered?: boolean | readonly FilteredColumn[];
  /** Whether the sheet is protected; cells of `unlocked` can still be typed into. */
  readonly isProtected?: boolean;
  readonly unlocked?: readonly Area[];
  /** Whether the protection lets formats be changed. */
  readonly mayFormat?: boolean;
  /** What the sheet is, where it is one of ours. */
  readonly ours?: OurSheet | undefined;
}

/** A table as Excel keeps it. */
export interface SimulatedTable {
  readonly id: string;
  name: string;
  area: Area;
  hasTotalRow: boolean;
  filtered?: boolean;
  style?: string;
  banded?: boolean;
}

const USUAL_FORMAT: Readonly<Record<NumberKind, string>> = { date: 'm/d/yyyy', percent: '0%' };

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** A sheet of the simulated workbook: cells, formats and what Excel keeps beside them. */
export class SimulatedSheet {
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  filtered: boolean;
  private readonly filteredBy: readonly FilteredColumn[];
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: SimulatedTable[] = [];
  readonly unlocked: readonly Area[];
  readonly mayFormat: boolean;
  readonly dress = new SheetDress();
  readonly formulas = new Map<number, string>();
  readonly formats: Map<number, string>;
  private readonly rows: Scalar[][] = [];
  private tablesMade = 0;

  constructor(
    readonly id: string,
    input: SheetInput,
  ) {
    this.name = input.name;
    this.visibility = input.visibility ?? (input.hidden ? 'Hidden' : 'Visible');
    this.isProtected = input.isProtected ?? false;
    this.filtered = Boolean(input.filtered);
    this.filteredBy = Array.isArray(input.filtered) ? (input.filtered as readonly FilteredColumn[]) : [];
    this.merges = [...(input.merges ?? [])];
    this.hiddenRows = new Set(input.hiddenRows);
    this.hiddenColumns = new Set(input.hiddenColumns);
    for (const table of input.tables ?? []) this.addTable(table);
    this.unlocked = input.unlocked ?? [];
    this.mayFormat = input.mayFormat ?? false;
    if (input.ours) this.dress.names.set('EnsiameFeuille', { formula: `="${input.ours}"`, visible: false });
    this.formats = new Map(input.formats ?? [...(input.kinds ?? [])].map(([key, kind]) => [key, USUAL_FORMAT[kind]]));
    const { row: top, column: left } = input.origin ?? { row: 0, column: 0 };
    input.values.forEach((line, row) => line.forEach((value, column) => this.put(top + row, left + column, value ?? null)));
    input.formulas?.forEach((line, row) =>
      line?.forEach((text, column) => text !== undefined && this.formulas.set(cellKey(row, column), text)),
    );
  }

  get filteredColumns(): readonly number[] {
    return this.filteredBy.map(({ column }) => column);
  }

  /** Where the sheet's own filter stands: from its headings down to the last row. */
  filterArea(): Area | null {
    const [first] = this.filteredBy;
    const used = this.usedArea();
    return first && used ? { ...used, firstRow: first.row } : null;
  }

  addTable(table: Table & { readonly filtered?: boolean }): SimulatedTable {
    const made = { ...table, id: `table${this.id}${String(this.tablesMade++)}` };
    this.tables.push(made);
    return made;
  }

  value(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.get(cellKey(row, column));
  }

  format(row: number, column: number): string {
    return this.formats.get(cellKey(row, column)) ?? 'General';
  }

  /** Puts a value as it is, without reading it as Excel reads typed text; a formula there is kept as the caller says. */
  put(row: number, column: number, value: Scalar): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row];
    if (!line) return;
    while (line.length < column) line.push(null);
    line[column] = value;
  }

  /** Whether the cell lies under a merged area without being its first cell. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some((area) => inside(area, row, column) && (area.firstRow !== row || area.firstColumn !== column));
  }

  isLocked(row: number, column: number): boolean {
    return !this.unlocked.some((area) => inside(area, row, column));
  }

  /** The smallest rectangle that holds every cell with a value; null where there is none. */
  usedArea(): Area | null {
    let area: Area | null = null;
    this.rows.forEach((line, row) => {
      const first = line.findIndex((value) => value !== null);
      if (first < 0) return;
      const last = line.length - 1 - [...line].reverse().findIndex((value) => value !== null);
      area = {
        firstRow: area?.firstRow ?? row,
        lastRow: row,
        firstColumn: Math.min(first, area?.firstColumn ?? first),
        lastColumn: Math.max(last, area?.lastColumn ?? last),
      };
    });
    return area;
  }

  /** The same, counting cells that only look like something. */
  usedAreaWithFormats(): Area | null {
    let area = this.usedArea();
    for (const key of [...this.dress.looks.keys(), ...this.formats.keys()]) {
      const [row, column] = [Math.floor(key / 16384), key % 16384];
      area = {
        firstRow: Math.min(row, area?.firstRow ?? row),
        lastRow: Math.max(row, area?.lastRow ?? row),
        firstColumn: Math.min(column, area?.firstColumn ?? column),
        lastColumn: Math.max(column, area?.lastColumn ?? column),
      };
    }
    return area;
  }

  /** All that the cells hold, to compare before with after: by cell name, the formula or else the value; texts are quoted. */
  contents(): Record<string, string> {
    const cells: Record<string, string> = {};
    this.rows.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null) cells[cellName({ row, column })] = this.formula(row, column) ?? JSON.stringify(value);
      }),
    );
    return cells;
  }

  /** Inserts blank rows, moving everything below them, as a user does. */
  insertRows(before: number, count: number): void {
    this.rows.splice(before, 0, ...Array.from({ length: count }, () => []));
    for (const map of [this.formulas, this.formats, this.dress.looks, this.dress.comments] as Map<number, unknown>[]) {
      const moved = [...map].map(([key, own]): [number, unknown] => [key >= cellKey(before, 0) ? key + cellKey(count, 0) : key, own]);
      map.clear();
      for (const [key, own] of moved) map.set(key, own);
    }
    this.dress.insertRows(before, count);
  }
}
