import { cellReference, sheetArea } from '../cellReference';
import { LIMITS } from '../limits';
import { isTrue, type Attributes, type XmlHandler } from '../xmlReader';
import type { ColumnLook, ConditionalFormat, OfferedList, SheetAppearance } from './sheetAppearance';

/** Most rules of one sheet that are looked at: rules that were copied cell by cell come in tens of thousands. */
const MOST_RULES = 2000;

/** Reads what a worksheet part says of its look. Unlike the cells, whatever is odd in it is passed over. */
export class SheetLookPart implements XmlHandler {
  private readonly styles: ((number | undefined)[] | undefined)[] = [];
  private readonly rowStyles = new Map<number, number>();
  private readonly columns: ColumnLook[] = [];
  private readonly heights = new Map<number, number>();
  private readonly rules: (ConditionalFormat & { readonly formulas: string[] })[] = [];
  private look = { defaultWidth: null as number | null, defaultHeight: null as number | null, frozenRows: 0, frozenColumns: 0 };
  private showsGridLines = true;
  private readonly lists: (OfferedList & { source: string })[] = [];
  private row = -1;
  private column = -1;
  private areas: ConditionalFormat['areas'] = [];
  private formula: string | null = null;
  private inList = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'sheetFormatPr') this.openDefaults(attributes);
    else if (name === 'sheetView') this.showsGridLines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
    else if (name === 'pane') this.openPane(attributes);
    else if (name === 'dataValidation') this.openValidation(attributes);
    else if (name === 'conditionalFormatting') this.areas = areasOf(attributes.sqref ?? '');
    else if (name === 'cfRule') this.openRule(attributes);
    else if (name === 'formula' || (name === 'formula1' && this.inList)) this.formula = '';
  }

  text(text: string): void {
    if (this.formula !== null) this.formula += text;
  }

  close(name: string): void {
    if (name === 'dataValidation') this.inList = false;
    if (this.formula === null || (name !== 'formula' && name !== 'formula1')) return;
    const list = this.lists[this.lists.length - 1];
    if (name === 'formula') this.rules[this.rules.length - 1]?.formulas.push(this.formula);
    else if (list) list.source = this.formula;
    this.formula = null;
  }

  /** What was read, once the part has come to its end. */
  content(): SheetAppearance {
    const { styles, rowStyles, columns, heights, showsGridLines, lists } = this;
    const conditionalFormats = [...this.rules].sort((one, other) => one.priority - other.priority);
    return { styles, rowStyles, columns, heights, ...this.look, showsGridLines, conditionalFormats, lists };
  }

  private openCell({ r, s }: Attributes): void {
    const at = r === undefined ? { row: this.row, column: this.column + 1 } : cellReference(r);
    if (!at || at.row < 0 || at.column >= LIMITS.columns) return;
    this.column = at.column;
    if (s === undefined) return;
    const cells = (this.styles[at.row] ??= []);
    cells[at.column] = Number(s);
  }

  private openRow({ r, ht, s, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (ht !== undefined && Number(ht) > 0) this.heights.set(this.row, Number(ht));
    if (s !== undefined && isTrue(customFormat)) this.rowStyles.set(this.row, Number(s));
  }

  private openColumns({ min, max, width, style }: Attributes): void {
    this.columns.push({
      first: Number(min) - 1,
      last: Number(max) - 1,
      width: width === undefined ? null : Number(width),
      style: style === undefined ? null : Number(style),
    });
  }

  private openDefaults({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    if (defaultColWidth !== undefined) this.look.defaultWidth = Number(defaultColWidth);
    else if (baseColWidth !== undefined) this.look.defaultWidth = Number(baseColWidth) + 5 / 7;
    if (defaultRowHeight !== undefined) this.look.defaultHeight = Number(defaultRowHeight);
  }

  private openPane({ state, xSplit, ySplit }: Attributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.look.frozenColumns = Number(xSplit ?? 0);
    this.look.frozenRows = Number(ySplit ?? 0);
  }

  private openValidation({ type, sqref = '', errorStyle = 'stop', showErrorMessage, errorTitle = '', error = '' }: Attributes): void {
    this.inList = type === 'list';
    if (!this.inList || this.lists.length >= MOST_RULES) return;
    const others = !isTrue(showErrorMessage) ? 'taken' : errorStyle === 'stop' ? 'refused' : 'asked';
    this.lists.push({ areas: areasOf(sqref), source: '', others, title: errorTitle, warning: error });
  }

  private openRule({ type = '', operator = '', dxfId, priority = '0', stopIfTrue }: Attributes): void {
    if (this.rules.length >= MOST_RULES) return;
    this.rules.push({
      areas: this.areas,
      type,
      operator,
      formulas: [],
      change: dxfId === undefined ? null : Number(dxfId),
      priority: Number(priority),
      stops: isTrue(stopIfTrue),
    });
  }
}

const areasOf = (names: string): ConditionalFormat['areas'] => names.split(/\s+/).flatMap((name) => sheetArea(name) ?? []);
