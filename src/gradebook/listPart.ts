import type { ListColumn, Meaning } from '../model/columns';
import { STRIDE, type InSteps } from '../model/inSteps';
import { BLANK, type Mark } from '../model/mark';
import type { Problem } from '../model/problem';
import type { Scalar, Sheet } from '../model/sheet';
import { cellProblems, CellReader } from './cellProblems';
import { withNames } from './centreAbbreviations';
import { MEAN } from './centreColumns';
import { companyHeading } from './companyHeading';
import type { Dictionary } from './dictionary';
import { reading } from './fieldColumns';
import { isBlank, textOf } from './grid';
import { parseHeading } from './heading';
import { readCoefficient } from './marks';
import type { Memory } from './memory';
import type { Part, PartSlot } from './parts';
import { profileOf, type Profile } from './profile';
import type { Column } from './readColumns';
import type { Section } from './sections';
import { numberKey } from './identity';
import { widePart } from './widePart';
import { words } from './words';

/** The columns of a list with one row a test; null where the section is no such list: it must name subjects and give marks. */
export function listColumns(sheet: Sheet, section: Section, columns: readonly Column[], dictionary: Dictionary): Column[] | null {
  const found = new Map<ListColumn, Column>();
  for (const column of columns) {
    const meaning = dictionary.listColumn(column.path.own.words);
    if (meaning === null || found.has(meaning)) continue;
    if (meaning !== 'mark' || holdsListedMarks(profileOf(sheet, column.path.column, section.studentRows))) found.set(meaning, column);
  }
  if (!found.has('subjectName') || !found.has('mark')) return null;
  return columns.map((column) => {
    const own = [...found].find(([, other]) => other === column);
    return own === undefined ? column : { ...column, reading: reading({ path: column.path }, { is: own[0] }, 'heading') };
  });
}

/** Whether a column holds a list's marks, out of whatever: codes alone may as well be a jury's decisions. */
const holdsListedMarks = ({ marks, larger, codes, filled }: Profile): boolean =>
  (marks + larger + codes) * 2 >= filled && (marks + larger > 0 || filled === 0);

/** What the test of one row is; null where its words tell of none. */
function meaningOf(subject: string, centre: string, dictionary: Dictionary): Meaning | null {
  const heading = parseHeading(subject);
  if (dictionary.field(heading.words) === 'toeic') return { is: 'toeic' };
  const known = dictionary.centre(parseHeading(centre).words);
  if (known !== null && (MEAN.test(heading.words) || dictionary.centre(heading.words) === known))
    return { is: 'centreMean', centre: known };
  if (known !== null) return { is: 'subject', centre: known, name: heading.name, sitting: 'first' };
  const company = companyHeading(heading);
  const mark = company?.marks.length === 1 ? company.marks[0] : undefined;
  if (company !== null && mark !== undefined) {
    const period = company.period ?? 1;
    if (mark === 'E') return { is: 'companyScore', period };
    return company.resit && mark !== 'A' ? { is: 'companyResit', exam: mark, period } : { is: 'companyMark', mark, period };
  }
  const own = dictionary.centre(heading.words);
  return own === null ? null : { is: 'centreMean', centre: own };
}

/** What each test of a list is out of. */
const SCALE_COLUMN = /^(?:bareme|sur|note sur|note max(?:imale)?|notation sur|out of|scale|maximum)$/;

/** « 2 », « Session 2 », « Rattrapage »; not the 2 of a year, such as 2022/1. */
const isSecondSitting = (text: string): boolean =>
  /\b(?:s|session )?2(?:e|eme|nde?)?\b|ratt|repass|second|deuxieme/.test(words(text).replace(/\b(?:19|20)\d\d\b/g, ''));

const isSameMark = (a: Mark | undefined, b: Mark): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.state === b.state);

/** The students of a list: one slot for each test that the list names; a second sitting of a company exam is its resit. */
export function* listPart(
  sheet: Sheet,
  section: Section,
  columns: readonly Column[],
  dictionary: Dictionary,
  memory: Memory,
): InSteps<{ part: Part; problems: Problem[] }> {
  const columnOf = (name: ListColumn): number | null => columns.find(({ reading }) => reading.meaning?.is === name)?.reading.column ?? null;
  const [subjectColumn, centreColumn, markColumn, weightColumn, sittingColumn] = (
    ['subjectName', 'centreName', 'mark', 'coefficient', 'sitting'] as const
  ).map(columnOf);
  const cell = (row: number, column: number | null | undefined): Scalar =>
    column === null || column === undefined ? null : (sheet.values[row]?.[column] ?? null);
  const identities = yield* widePart(sheet, section, columns, dictionary, memory);
  const cells = new CellReader(sheet);
  const slots: PartSlot[] = [];
  const slotByKey = new Map<string, number>();
  const problems: Problem[] = [];
  const students = new Map<string, { row: Part['rows'][number]; marks: Mark[]; markRows: number[] }>();
  const retaken: { row: number; student: { marks: Mark[] }; slot: number; mark: Mark }[] = [];
  const unread = new Map<string, number>();
  const scaleColumn = columns.find(({ path }) => SCALE_COLUMN.test(path.own.words))?.path.column;
  const ofHeading = columns.find(({ reading }) => reading.column === markColumn)?.scale ?? null;
  const scaleAt = (row: number): number | null => {
    const scale = readCoefficient(cell(row, scaleColumn));
    return typeof scale === 'number' ? scale : ofHeading;
  };
  const centreAt = (row: number): string => textOf(cell(row, centreColumn));
  const named = withNames(dictionary, [...new Set(section.studentRows.map(centreAt))]);
  for (const [index, identity] of identities.part.rows.entries()) {
    const { row } = identity;
    if (index % STRIDE === STRIDE - 1) yield STRIDE;
    const subject = textOf(cell(row, subjectColumn));
    const first = meaningOf(subject, centreAt(row), named);
    if (first === null) {
      if (subject !== '' && !unread.has(subject)) unread.set(subject, row);
      continue;
    }
    const second = isSecondSitting(textOf(cell(row, sittingColumn)));
    const isResit = second && first.is === 'companyMark' && first.mark !== 'A';
    const meaning: Meaning = isResit ? { is: 'companyResit', exam: first.mark, period: first.period } : first;
    const key = JSON.stringify(meaning);
    let slot = slotByKey.get(key);
    const weight = readCoefficient(cell(row, weightColumn));
    if (slot === undefined) {
      slot = slots.push({ meaning, column: markColumn ?? 0, coefficient: typeof weight === 'number' ? weight : null }) - 1;
      slotByKey.set(key, slot);
    } else if (typeof weight === 'number' && slots[slot]?.coefficient !== weight) {
      const at = { sheet: sheet.name, row, column: weightColumn ?? 0 };
      problems.push({ code: 'coefficientDiffers', at, sheet: sheet.name, text: textOf(cell(row, weightColumn)), about: subject });
    }
    const studentKey = identity.number === null ? `name ${identity.name}` : numberKey(identity.number);
    const student = students.get(studentKey) ?? { row: identity, marks: [], markRows: [] };
    students.set(studentKey, student);
    const mark = cells.read(row, markColumn ?? 0, meaning, scaleAt(row));
    if (second && !isResit) {
      retaken.push({ row, student, slot, mark });
      continue;
    }
    const before = student.marks[slot];
    const isTyped = !isBlank(cell(row, markColumn));
    if (before === undefined || (isTyped && isSameMark(before, BLANK))) {
      student.marks[slot] = mark;
      student.markRows[slot] = row;
    } else if (isTyped && !isSameMark(before, mark)) {
      const at = { sheet: sheet.name, row, column: markColumn ?? 0 };
      problems.push({ code: 'duplicateMark', at, sheet: sheet.name, text: textOf(cell(row, markColumn)), about: subject });
      student.marks[slot] = { state: 'unreadable', why: 'unreadable', text: textOf(cell(row, markColumn)) };
    }
  }
  for (const { row, student, slot, mark } of retaken) {
    if (isSameMark(student.marks[slot], mark) || isBlank(cell(row, markColumn))) continue;
    const at = { sheet: sheet.name, row, column: markColumn ?? 0 };
    problems.push({
      code: 'sittingNotRetained',
      at,
      sheet: sheet.name,
      text: textOf(cell(row, markColumn)),
      about: textOf(cell(row, subjectColumn)),
    });
  }
  for (const [text, row] of unread)
    problems.push({ code: 'ambiguousColumn', at: { sheet: sheet.name, row, column: subjectColumn ?? 0 }, sheet: sheet.name, text });
  const rows = [...students.values()].map(({ row, marks, markRows }) => ({
    ...row,
    marks: slots.map((_, slot) => marks[slot] ?? BLANK),
    markRows: slots.map((_, slot) => markRows[slot] ?? -1),
  }));
  return {
    part: { ...identities.part, slots, rows, hasRowForEachMark: true },
    problems: [...identities.problems, ...cellProblems(cells.takeNotes()), ...problems],
  };
}
