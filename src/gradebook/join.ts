import { NO_ROW, STRIDE, type InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Address } from '../model/sheet';
import type { StudentRecord } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { settleDuplicates, type OwnRow } from './duplicates';
import { sameName } from './identity';
import type { JoinedRecord, Memory } from './memory';
import type { Part, PartRow } from './parts';
import { marksOf, ProgrammeMaker, rowOf, type Source } from './programmeMaker';
import { settleRepeatedSubjects } from './repeatedSubjects';
import { settleSeveralMeans } from './severalMeans';
import { groupByStudent, type StudentRows } from './students';

/** Joins the tables of a workbook into one record a student. */
export function* joinParts(
  read: readonly Part[],
  vocabulary: Vocabulary,
  memory: Memory,
): InSteps<{ records: StudentRecord[]; problems: Problem[] }> {
  const first = yield* groupByStudent(read);
  const { parts: whole, problems: several } = settleSeveralMeans(read, first.students);
  const { students, problems: unnumbered } = whole === read ? first : yield* groupByStudent(whole);
  const parts = settleRepeatedSubjects(whole, students);
  const problems = [...unnumbered, ...several];
  yield NO_ROW;
  const families = familiesOf(parts, students);
  const programmes = memory.programmesOf(parts, () => new ProgrammeMaker(vocabulary));
  const records: StudentRecord[] = [];
  const listing = new Set(parts.filter((part) => part.slots.length === 0));
  for (const [student, rows] of students.entries()) {
    if (student % STRIDE === STRIDE - 1) yield STRIDE;
    const settled = new Map<Part, readonly OwnRow[]>();
    for (const [index, found] of rows) {
      const part = parts[index];
      if (part === undefined) continue;
      const { rows: own, problem } = settleDuplicates(part, found);
      settled.set(part, own);
      if (problem !== null) problems.push(problem);
    }
    const [first = 0] = rows.keys();
    const family = families[first] ?? [];
    if (listing.size > 0 && family.some((part) => listing.has(part)) && !family.some((part) => listing.has(part) && settled.has(part)))
      problems.push(unlisted(settled));
    for (const sources of combinations(family, settled)) {
      const { record, problem } = joinedRecord(sources, programmes, memory);
      records.push(record);
      if (problem !== null) problems.push(problem);
    }
  }
  return { records, problems };
}

/** By part, the parts that share students with it, itself included: a table of other students tells nothing of these. */
function familiesOf(parts: readonly Part[], students: readonly StudentRows[]): Part[][] {
  const family = parts.map((_, index) => new Set([index]));
  for (const rows of students) {
    if (rows.size === 1) continue;
    const [first, ...others] = rows.keys();
    for (const other of others) {
      const [a, b] = [family[first ?? 0], family[other]];
      if (a === undefined || b === undefined || a === b) continue;
      for (const index of b) {
        a.add(index);
        family[index] = a;
      }
    }
  }
  return family.map((set) => [...set].sort((a, b) => a - b).flatMap((index) => parts[index] ?? []));
}

/** One source a part; where rows of a student contradict each other, each of them is kept. */
function combinations(family: readonly Part[], settled: ReadonlyMap<Part, readonly OwnRow[]>): Source[][] {
  let contradicted: Part | null = null;
  for (const [part, rows] of settled) if (rows.length > 1) contradicted ??= part;
  const choose = (own: OwnRow | null): Source[] =>
    family.map((part) => ({ part, own: own !== null && part === contradicted ? own : (settled.get(part)?.[0] ?? null) }));
  return contradicted === null ? [choose(null)] : (settled.get(contradicted) ?? []).map(choose);
}

function unlisted(settled: ReadonlyMap<Part, readonly OwnRow[]>): Problem {
  const [part, rows] = [...settled][0] ?? [];
  const row = rows?.[0]?.row;
  const at =
    part === undefined || row === undefined ? null : { sheet: part.sheet, row: row.row, column: part.numberColumn ?? part.nameColumn ?? 0 };
  return { code: 'unknownNumber', at, sheet: part?.sheet ?? null, text: row?.number ?? row?.name ?? '' };
}

/** The record of these rows: the last one, where they are the very same and stand beside the same tables. */
function joinedRecord(sources: readonly Source[], programmes: ProgrammeMaker, memory: Memory): Omit<JoinedRecord, 'from'> {
  const first = sources.find(({ own }) => own !== null)?.own?.row;
  if (first === undefined || sources.some(({ own }) => own?.contradicted)) return recordOf(sources, programmes);
  const from = sources.map(({ part, own }) => own?.row ?? part.slots);
  const joined = memory.recordFrom(from, first) ?? { from, ...recordOf(sources, programmes) };
  memory.keepRecord(first, joined);
  return joined;
}

function recordOf(sources: readonly Source[], programmes: ProgrammeMaker): Omit<JoinedRecord, 'from'> {
  const present = sources.filter((source): source is Present => source.own !== null);
  const listed = present.length > 1 ? [...present].sort((a, b) => b.part.identity - a.part.identity) : present;
  const [main] = listed;
  const made = programmes.of(sources);
  const differing = present.find(({ own }) => main !== undefined && !sameName(own.row, main.own.row));
  const clash = present.length > 1 ? programmes.clash(sources) : null;
  const route = firstTold(listed, (row) => row.route);
  const otherRoute = listed.find(({ own }) => own.row.route !== null && own.row.route !== route);
  const record: StudentRecord = {
    programme: made.programme,
    at: {
      sheet: main?.part.sheet ?? '',
      row: main?.own.row.row ?? 0,
      ...(main?.own.row.column === undefined ? {} : { column: main.own.row.column }),
    },
    number: firstTold(listed, ({ number }) => number),
    name: firstTold(listed, ({ name }) => name || null) ?? '',
    route: otherRoute === undefined ? route : null,
    option: firstTold(listed, ({ option }) => option),
    abroad: listed.some(({ own }) => own.row.abroad === true) || firstTold(listed, ({ abroad }) => abroad),
    marks: marksOf(sources, made),
    rows: made.rows.map((slot) => rowOf(sources, slot)),
    contradicted: present.some(({ own }) => own.contradicted) || differing !== undefined || clash !== null,
  };
  return { record, problem: differenceOf(record, differing, clash, otherRoute) };
}

/** What the tables of a student say differently: who it is, a mark, how the student studies. */
function differenceOf(record: StudentRecord, named?: Present, clash?: Address | null, routed?: Present): Problem | null {
  const text = record.number ?? record.name;
  if (named !== undefined) return { code: 'nameDiffers', ...whereOf(named, 'nameColumn'), text: named.own.row.name, about: record.name };
  if (clash) return { code: 'duplicateStudent', at: clash, sheet: clash.sheet, text, about: 'different' };
  return routed === undefined ? null : { code: 'unknownRoute', ...whereOf(routed, 'numberColumn'), text };
}

function whereOf({ part, own }: Present, column: 'nameColumn' | 'numberColumn'): { at: Address; sheet: string } {
  const at = { sheet: part.sheet, row: own.row.row, column: part[column] ?? part.numberColumn ?? part.nameColumn ?? 0 };
  return { at, sheet: part.sheet };
}

type Present = Source & { readonly own: OwnRow };

/** What the first of the tables that tells it says. */
function firstTold<Value>(listed: readonly Present[], pick: (row: PartRow) => Value | null): Value | null {
  for (const { own } of listed) {
    const value = pick(own.row);
    if (value !== null) return value;
  }
  return null;
}
