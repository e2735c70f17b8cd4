import { type Column, type GridOption, SlickGrid } from 'slickgrid';
import { columnLetters } from '../../../model/address';
import type { Address, Area, Sheet } from '../../../model/sheet';
import type { SheetAppearance } from '../../../workbook/ooxml/appearance/sheetAppearance';
import { cellEditor, type EditedCells } from './cellEditor';
import type { DrawnCell } from './drawCell';
import { mergedCells } from './mergedCells';
import { type Line, sheetLayout } from './sheetLayout';
import { goOnTyping, isText, keepTyped, type Typing, typingIn } from './typing';

/** A sheet in the grid. */
export interface BookGrid {
  /** Draws again the cells of the sheet. */
  readonly refresh: () => void;
  /** Brings a cell before the reader's eyes; one that was looked for is marked. */
  readonly show: (cell: WantedCell) => void;
  /** Where the reader is, to come back there. */
  readonly place: () => GridPlace;
  readonly goTo: (place: GridPlace) => void;
  readonly destroy: () => void;
}

/** A cell to bring before the reader's eyes, and whether it is marked there. */
export interface WantedCell extends Address {
  readonly isFound: boolean;
}

/** Where a reader is in a sheet: the first row in sight, how far it is scrolled sideways, the active cell, whether the keys go there, and what was not typed to its end. */
export interface GridPlace {
  readonly top: number;
  readonly left: number;
  readonly active: { readonly row: number; readonly cell: number } | null;
  readonly hasFocus: boolean;
  readonly typing: Typing | null;
}

/** What the grid is given: the sheet as it is now, its look, how a cell is drawn, and what happens to it. */
export interface GridSource extends EditedCells {
  readonly sheet: () => Sheet;
  readonly look: SheetAppearance;
  /** Texts that run over cells beside them. */
  readonly continued: readonly Area[];
  readonly draw: (row: number, column: number) => DrawnCell;
  readonly onActive: (row: number, column: number) => void;
  readonly label: string;
}

const ROW_HEAD = 46;
/** The frozen columns leave at least this much of the view to the others. */
const SCROLLED_AT_LEAST = 160;

/** Shows a sheet in SlickGrid: one grid column for each visible column, the row numbers before them. */
export function bookGrid(host: HTMLElement, source: GridSource): BookGrid {
  const first = source.sheet();
  const layout = sheetLayout(first, source.look);
  const rowHead: Column<Line> = {
    id: 'row',
    name: '',
    field: 'row',
    width: ROW_HEAD,
    cssClass: 'rowhead',
    focusable: false,
    selectable: false,
    resizable: false,
    formatter: (place) => ({
      text: String((layout.rows[place] ?? 0) + 1),
      addClasses: isAfterHidden(layout.rows, place) ? 'afterhidden' : '',
    }),
  };
  const editor = cellEditor(source);
  const columns: Column<Line>[] = layout.columns.map((column, place) => ({
    id: column,
    name: columnLetters(column),
    toolTip: columnLetters(column),
    field: 'row',
    width: layout.width(column),
    minWidth: 8,
    sortable: false,
    editor,
    ...(place > 0 && layout.columns[place - 1] !== column - 1 ? { headerCssClass: 'afterhidden' } : {}),
    formatter: (line) => source.draw(layout.rows[line] ?? 0, column),
  }));
  const frozenWidth = layout.columns.slice(0, layout.frozenColumns).reduce((sum, column) => sum + layout.width(column), ROW_HEAD);
  const frozenHeight = layout.rows.slice(0, layout.frozenRows).reduce((sum, row) => sum + layout.height(row), 0);
  const frozenColumn = frozenWidth + SCROLLED_AT_LEAST < host.clientWidth ? layout.frozenColumns : 0;
  const merges = mergedCells([...first.merges, ...source.continued], layout.placeOfRow, layout.placeOfColumn, frozenColumn);
  const isRowFrozen = frozenHeight + 60 < host.clientHeight && layout.frozenRows > 0;
  const options: GridOption = {
    editable: true,
    enableCellNavigation: true,
    enableColumnReorder: false,
    autoEdit: false,
    // The grid's own would open a cell for Ctrl+Z too.
    autoEditByKeypress: false,
    autoCommitEdit: true,
    enableHtmlRendering: false,
    enableCellRowSpan: merges.hasTall,
    enableVariableRowHeight: true,
    rowHeight: 20,
    rowHeightProvider: (_, place) => layout.height(layout.rows[place] ?? 0),
    headerRowHeight: 20,
    frozenColumn,
    frozenRow: isRowFrozen ? layout.frozenRows : -1,
    skipFreezeColumnValidation: true,
    suppressActiveCellChangeOnEdit: false,
    // A cell is closed before what was typed into it is carried out, which draws the grid again.
    editCommandHandler: (_, __, command) => command.execute(),
  };
  const data = {
    getLength: () => layout.rows.length,
    getItem: (place: number): Line => ({ row: layout.rows[place] ?? 0 }),
    getItemMetadata: (place: number) => merges.metadata.get(place) ?? null,
  };
  const grid = new SlickGrid<Line>(host, data, [rowHead, ...columns], options);
  nameParts(host, source.label);
  host.classList.toggle('nolines', !source.look.showsGridLines);
  host.classList.toggle('frozenrows', isRowFrozen);
  grid.onActiveCellChanged.subscribe((_, { row, cell }) => {
    const [line, column] = [layout.rows[row], layout.columns[cell - 1]];
    if (line !== undefined && column !== undefined) source.onActive(line, column);
  });
  host.classList.add('start');
  grid.onScroll.subscribe((_, { scrollLeft }) => host.classList.toggle('start', scrollLeft === 0));
  grid.onKeyDown.subscribe((event) => {
    const active = grid.getActiveCell();
    if (!active || grid.getCellEditor()) return;
    const pressed = event as unknown as KeyboardEvent;
    if (isText(pressed)) grid.editActiveCell();
    else if (pressed.key === 'Delete') source.commit(layout.rows[active.row] ?? 0, layout.columns[active.cell - 1] ?? 0, '');
  });
  // The Tab key leaves the grid, as it does any other part of a page; while a cell is typed in it goes to the next one.
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && !grid.getCellEditor()) event.stopPropagation();
  };
  host.addEventListener('keydown', leave, true);
  const stopKeeping = keepTyped(grid, host);
  // Whatever makes the grid draw itself again closes a cell that is open.
  const redraw = (draw: () => void): void => {
    const typing = typingIn(host);
    draw();
    goOnTyping(grid, host, typing);
  };
  const sizes = new ResizeObserver(() => redraw(() => grid.resizeCanvas()));
  sizes.observe(host);
  return {
    refresh: () => redraw(() => grid.invalidate()),
    show: ({ row, column, isFound }) => {
      const [place, cell] = [layout.placeOfRow.get(row), layout.placeOfColumn.get(column)];
      if (place === undefined || cell === undefined) return;
      grid.scrollCellIntoView(place, cell, false);
      const focused = document.activeElement;
      grid.setActiveCell(place, cell);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      grid.setCellCssStyles('found', isFound ? { [place]: { [column]: 'found' } } : {});
    },
    place: () => ({
      top: grid.getViewport().top,
      left: grid.getViewport().leftPx,
      active: grid.getActiveCell(),
      hasFocus: host.contains(document.activeElement),
      typing: typingIn(host),
    }),
    goTo: ({ top, left, active, hasFocus, typing }) => {
      if (active) grid.setActiveCell(active.row, active.cell, undefined, undefined, !hasFocus);
      grid.scrollRowToTop(top);
      const [, right] = host.querySelectorAll('.slick-viewport-right');
      if (right) right.scrollLeft = left;
      if (hasFocus) grid.focus();
      goOnTyping(grid, host, typing);
    },
    destroy: () => {
      sizes.disconnect();
      stopKeeping();
      host.removeEventListener('keydown', leave, true);
      grid.destroy(true);
    },
  };
}

/**
 * SlickGrid calls its container the grid, in which its own focus helpers must not stand: the canvases of cells are the grids. The column
 * letters are said with each cell; by themselves they are no table. Of its many stops for the Tab key one is enough.
 */
function nameParts(host: HTMLElement, label: string): void {
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', label);
  for (const canvas of host.querySelectorAll('.grid-canvas')) {
    canvas.setAttribute('role', 'grid');
    canvas.setAttribute('aria-label', label);
  }
  for (const part of host.querySelectorAll('.slick-header-columns, .slick-header-column, .slick-resizable-handle'))
    part.removeAttribute('role');
  const [stop, ...others] = host.querySelectorAll<HTMLElement>(':scope > [tabindex]:not(.slick-pane)');
  stop?.setAttribute('role', 'application');
  stop?.setAttribute('aria-label', label);
  for (const other of [...others, ...host.querySelectorAll<HTMLElement>('.slick-pane, .slick-viewport, .grid-canvas')]) other.tabIndex = -1;
}

const isAfterHidden = (rows: readonly number[], place: number): boolean => rows[place] !== (place === 0 ? 0 : (rows[place - 1] ?? 0) + 1);
