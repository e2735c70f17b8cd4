import type { ListColumn, Meaning } from '../model/columns';
import { BLANK, type Mark } from '../model/mark';
import type { Problem, ProblemCode } from '../model/problem';
import type { Scalar, Sheet } from '../model/sheet';
import { withSources } from './acquiredCells';
import { cellProblems, CellReader } from './cellProblems';
import type { Dictionary } from './dictionary';
import { isBlank, textOf } from './grid';
import { numberKey } from './identity';
import { inSecondSitting, isSecondSitting, listedTest } from './listedTest';
import { readCoefficient } from './marks';
import type { PartRow, PartSlot } from './parts';
import type { Column } from './readColumns';

/** What each test of a list is out of. */
const SCALE_COLUMN = /^(?:bareme|sur|note sur|note max(?:imale)?|notation sur|out of|scale|maximum)$/;

const isSameMark = (a: Mark | undefined, b: Mark): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.state === b.state);

/** A student while the rows of a list are read: by slot, each mark and its row. */
interface ListedStudent {
  readonly row: PartRow;
  readonly marks: Mark[];
  readonly markRows: number[];
}

/** Reads the rows of a list into one row a student, with one slot for each test that the list names. */
export class ListReader {
  readonly slots: PartSlot[] = [];
  private readonly slotByTest = new Map<string, number>();
  private readonly students = new Map<string, ListedStudent>();
  private readonly retaken: { row: number; student: ListedStudent; slot: number; mark: Mark }[] = [];
  private readonly untold = new Map<string, number>();
  private readonly found: Problem[] = [];
  private readonly cells: CellReader;
  private readonly columnOf: ReadonlyMap<Meaning['is'], number>;
  private readonly acquiredIn: readonly number[];
  private readonly scaleColumn: number | undefined;
  private readonly scaleOfHeading: number | null;

  constructor(
    private readonly sheet: Sheet,
    columns: readonly Column[],
    private readonly dictionary: Dictionary,
  ) {
    this.cells = new CellReader(sheet);
    this.columnOf = new Map(
      columns.flatMap(({ reading: { meaning, column } }) => (meaning === null ? [] : [[meaning.is, column] as const])),
    );
    this.acquiredIn = columns.flatMap(({ reading: { meaning, column } }) =>
      meaning?.is === 'known' && meaning.what === 'acquisition' ? [column] : [],
    );
    this.scaleColumn = columns.find(({ path }) => SCALE_COLUMN.test(path.own.words))?.path.column;
    this.scaleOfHeading = columns.find(({ reading }) => reading.meaning?.is === 'mark')?.scale ?? null;
  }

  /** Takes the mark of one row, which stands beside these words for its student. */
  read(identity: PartRow): void {
    const { row } = identity;
    const subject = this.text(row, 'subjectName');
    const test = listedTest(subject, this.text(row, 'centreName'), this.dictionary);
    if (test === null) {
      if (subject !== '' && !this.untold.has(subject)) this.untold.set(subject, row);
      return;
    }
    const isSecond = isSecondSitting(this.text(row, 'sitting'));
    const meaning = isSecond ? inSecondSitting(test) : test;
    const slot = this.slotOf(meaning, row, subject);
    const student = this.studentOf(identity);
    const read = this.cells.read(row, this.columnOf.get('mark') ?? 0, meaning, this.scaleAt(row));
    const mark = withSources(read, this.sheet, row, this.acquiredIn);
    if (isSecond && meaning === test) this.retaken.push({ row, student, slot, mark });
    else this.take(mark, row, student, slot, subject);
  }

  /** One row for each student, with all the marks. */
  rows(): PartRow[] {
    return [...this.students.values()].map(({ row, marks, markRows }) => ({
      ...row,
      marks: this.slots.map((_, slot) => marks[slot] ?? BLANK),
      markRows: this.slots.map((_, slot) => markRows[slot] ?? -1),
    }));
  }

  /** What was found in the cells, once all rows are read: cells first, then second sittings that do not count, then untold tests. */
  problems(): Problem[] {
    const passedOver = this.retaken.filter(
      ({ row, student, slot, mark }) => !isSameMark(student.marks[slot], mark) && !isBlank(this.cell(row, 'mark')),
    );
    return [
      ...cellProblems(this.cells.takeNotes()),
      ...this.found,
      ...passedOver.map(({ row }) => this.problem('sittingNotRetained', row, 'mark', this.text(row, 'subjectName'))),
      ...[...this.untold.values()].map((row) => this.problem('ambiguousColumn', row, 'subjectName')),
    ];
  }

  /** The first mark that is typed stands; another one makes neither believed. */
  private take(mark: Mark, row: number, { marks, markRows }: ListedStudent, slot: number, subject: string): void {
    const before = marks[slot];
    const isTyped = !isBlank(this.cell(row, 'mark'));
    if (before === undefined || (isTyped && isSameMark(before, BLANK))) {
      marks[slot] = mark;
      markRows[slot] = row;
    } else if (isTyped && !isSameMark(before, mark)) {
      this.found.push(this.problem('duplicateMark', row, 'mark', subject));
      marks[slot] = { state: 'unreadable', why: 'unreadable', text: this.text(row, 'mark') };
    }
  }

  /** The slot of a test, with the first coefficient that is told of it. */
  private slotOf(meaning: Meaning, row: number, subject: string): number {
    const key = JSON.stringify(meaning);
    const known = this.slotByTest.get(key);
    const weight = readCoefficient(this.cell(row, 'coefficient'));
    const coefficient = typeof weight === 'number' ? weight : null;
    if (known !== undefined) {
      if (coefficient !== null && this.slots[known]?.coefficient !== coefficient)
        this.found.push(this.problem('coefficientDiffers', row, 'coefficient', subject));
      return known;
    }
    const slot = this.slots.push({ meaning, column: this.columnOf.get('mark') ?? 0, coefficient }) - 1;
    this.slotByTest.set(key, slot);
    return slot;
  }

  private studentOf(row: PartRow): ListedStudent {
    const key = row.number === null ? `name ${row.name}` : numberKey(row.number);
    const student = this.students.get(key) ?? { row, marks: [], markRows: [] };
    this.students.set(key, student);
    return student;
  }

  private scaleAt(row: number): number | null {
    const scale = this.scaleColumn === undefined ? null : readCoefficient(this.sheet.values[row]?.[this.scaleColumn] ?? null);
    return typeof scale === 'number' ? scale : this.scaleOfHeading;
  }

  private cell(row: number, name: ListColumn): Scalar {
    const column = this.columnOf.get(name);
    return column === undefined ? null : (this.sheet.values[row]?.[column] ?? null);
  }

  private text(row: number, name: ListColumn): string {
    return textOf(this.cell(row, name));
  }

  private problem(code: ProblemCode, row: number, name: ListColumn, about?: string): Problem {
    const at = { sheet: this.sheet.name, row, column: this.columnOf.get(name) ?? 0 };
    return { code, at, sheet: this.sheet.name, text: this.text(row, name), ...(about === undefined ? {} : { about }) };
  }
}
