import type { Mark } from '../model/mark';
import type { Problem } from '../model/problem';
import type { Part, PartRow } from './parts';
import type { StudentRows } from './students';
import { words } from './words';

/** One centre in one table. */
interface CentrePart {
  readonly part: number;
  /** Its declared mean; -1 where the table declares none. */
  readonly mean: number;
  readonly subjects: readonly string[];
  readonly isWeighed: boolean;
}

/**
 * A centre of which several tables each tell a part (a semester, a year): the text asks for one mean over all of it.
 * Where every subject has its coefficient the mean is computed from them all; where one has not, none of the declared means
 * is taken for the whole.
 */
export function settleSeveralMeans(
  parts: readonly Part[],
  students: readonly StudentRows[],
): { parts: readonly Part[]; problems: Problem[] } {
  const changed = [...parts];
  const problems: Problem[] = [];
  for (const [centre, tables] of centresOf(parts)) {
    const declared = tables.filter(({ mean }) => mean >= 0);
    const [first] = declared;
    if (first === undefined) continue;
    const isPartial = declared.length === 1 ? sharesSubjects(tables, first, students) : differ(declared, students);
    if (!isPartial) continue;
    const isWeighed = tables.every((table) => table.isWeighed);
    if (isWeighed && declared.length === 1) continue;
    const acquired = new Set(students.flatMap((rows) => rowsOfAcquired(declared, rows)));
    for (const { part, mean } of declared) {
      const own = changed[part];
      if (own !== undefined) changed[part] = isWeighed ? withoutSlot(own, mean) : withOpenMean(own, mean, acquired);
    }
    const sheets = declared.flatMap(({ part }) => parts[part]?.sheet ?? []);
    problems.push({ code: 'meansOfSeveralSheets', ...firstMean(first, parts), text: sheets.join(', '), about: centre });
  }
  return { parts: problems.length === 0 ? parts : changed, problems };
}

function centresOf(parts: readonly Part[]): Map<string, CentrePart[]> {
  const centres = new Map<string, CentrePart[]>();
  parts.forEach(({ slots }, part) => {
    const here = new Set(slots.flatMap(({ meaning }) => ('centre' in meaning ? [meaning.centre] : [])));
    for (const centre of here) {
      const own = slots.filter(({ meaning }) => 'centre' in meaning && meaning.centre === centre);
      const subjects = own.flatMap(({ meaning }) => (meaning.is === 'subject' ? [words(meaning.name)] : []));
      const mean = slots.findIndex(({ meaning }) => meaning.is === 'centreMean' && meaning.centre === centre);
      const isWeighed = subjects.length > 0 && own.every(({ meaning, coefficient }) => meaning.is !== 'subject' || coefficient !== null);
      centres.set(centre, [...(centres.get(centre) ?? []), { part, mean, subjects, isWeighed }]);
    }
  });
  return centres;
}

/** Where the first of the declared means stands. */
function firstMean({ part, mean }: CentrePart, parts: readonly Part[]): Pick<Problem, 'at' | 'sheet'> {
  const { sheet = null, rows: [row] = [], slots = [] } = parts[part] ?? {};
  return { sheet, at: sheet === null || row === undefined ? null : { sheet, row: row.row, column: slots[mean]?.column ?? 0 } };
}

/** Whether the table of the only declared mean has some of the subjects, and another table of the same students others. */
function sharesSubjects(tables: readonly CentrePart[], declared: CentrePart, students: readonly StudentRows[]): boolean {
  if (declared.subjects.length === 0) return false;
  const others = tables.filter(
    ({ part, subjects }) => part !== declared.part && subjects.some((name) => !declared.subjects.includes(name)),
  );
  return others.some(({ part }) => students.some((rows) => rows.has(part) && rows.has(declared.part)));
}

/** Whether the tables declare different means for most of the students whom they share. */
function differ(declared: readonly CentrePart[], students: readonly StudentRows[]): boolean {
  let [compared, different] = [0, 0];
  for (const rows of students) {
    const means = declared.flatMap(({ part, mean }): number[] => {
      const mark = rows.get(part)?.[0]?.marks[mean];
      return typeof mark === 'number' ? [mark] : [];
    });
    if (means.length < 2) continue;
    compared++;
    if (means.some((mean) => Math.abs(mean - (means[0] ?? mean)) > 1e-9)) different++;
  }
  return different * 2 > compared;
}

/** A part without one of its marks. */
const withoutSlot = (part: Part, slot: number): Part => {
  const others = <Value>(values: readonly Value[]): Value[] => values.filter((_, index) => index !== slot);
  const rows = part.rows.map((row) => ({ ...row, marks: others(row.marks), markRows: row.markRows && others(row.markRows) }));
  return { ...part, slots: others(part.slots), rows };
};

/** The rows of a student who acquired the centre in every table that has them: what is acquired in one is but a part of it. */
function rowsOfAcquired(declared: readonly CentrePart[], student: StudentRows): PartRow[] {
  const own = declared.flatMap(({ part, mean }) => (student.get(part) ?? []).map((row) => ({ row, mark: row.marks[mean] })));
  const isWhole = own.every(({ mark }) => typeof mark === 'object' && mark.state === 'acquired');
  return isWhole ? own.map(({ row }) => row) : [];
}

/** The mean of a part of the centre is still to come for the whole of it; a centre acquired stays acquired. */
const withOpenMean = (part: Part, slot: number, acquired: ReadonlySet<PartRow>): Part => {
  const open = (mark: Mark): Mark => ({
    state: 'pending',
    text: typeof mark === 'number' ? String(mark) : 'text' in mark ? mark.text : '',
  });
  const rows = part.rows.map((row) =>
    acquired.has(row) ? row : { ...row, marks: row.marks.map((mark, index) => (index === slot ? open(mark) : mark)) },
  );
  return { ...part, rows };
};
