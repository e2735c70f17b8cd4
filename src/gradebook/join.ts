import { BLANK } from '../model/mark';
import { STRIDE, type InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Route, StudentRecord } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { settleDuplicates, type OwnRow } from './duplicates';
import { sameName } from './identity';
import type { JoinedRecord, Memory } from './memory';
import type { Part } from './parts';
import { markOf, ProgrammeMaker, rowOf, type Source } from './programmeMaker';
import { settleSeveralMeans } from './severalMeans';
import { groupByStudent } from './students';

/** Joins the tables of a workbook into one record a student. */
export function* joinParts(
  read: readonly Part[],
  vocabulary: Vocabulary,
  memory: Memory,
): InSteps<{ records: StudentRecord[]; problems: Problem[] }> {
  const first = groupByStudent(read);
  const { parts, problems: several } = settleSeveralMeans(read, first.students);
  const { students, problems: unnumbered } = parts === read ? first : groupByStudent(parts);
  const problems = [...unnumbered, ...several];
  const families = familiesOf(
    parts,
    students.map((rows) => [...rows.keys()]),
  );
  const programmes = memory.programmesOf(parts, () => new ProgrammeMaker(vocabulary));
  const records: StudentRecord[] = [];
  const listing = new Set(parts.filter((part) => part.slots.length === 0));
  for (const [student, rows] of students.entries()) {
    if (student % STRIDE === STRIDE - 1) yield STRIDE;
    const present = [...rows.keys()];
    const settled = new Map<Part, OwnRow[]>();
    for (const index of present) {
      const part = parts[index];
      if (part === undefined) continue;
      const { rows: own, problem } = settleDuplicates(part, rows.get(index) ?? []);
      settled.set(part, own);
      if (problem !== null) problems.push(problem);
    }
    const family = (families[present[0] ?? 0] ?? []).flatMap((index) => parts[index] ?? []);
    if (family.some((part) => listing.has(part)) && !family.some((part) => listing.has(part) && settled.has(part)))
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
function familiesOf(parts: readonly Part[], present: readonly (readonly number[])[]): number[][] {
  const family = parts.map((_, index) => new Set([index]));
  for (const [first, ...others] of present) {
    for (const other of others) {
      const [a, b] = [family[first ?? 0], family[other]];
      if (a === undefined || b === undefined || a === b) continue;
      for (const index of b) {
        a.add(index);
        family[index] = a;
      }
    }
  }
  return family.map((set) => [...set].sort((a, b) => a - b));
}

/** One source a part; where rows of a student contradict each other, each of them is kept. */
function combinations(family: readonly Part[], settled: ReadonlyMap<Part, readonly OwnRow[]>): Source[][] {
  const contradicted = [...settled].find(([, rows]) => rows.length > 1);
  const choose = (own: OwnRow | null): Source[] =>
    family.map((part) => ({ part, own: own !== null && part === contradicted?.[0] ? own : (settled.get(part)?.[0] ?? null) }));
  return contradicted === undefined ? [choose(null)] : contradicted[1].map(choose);
}

function unlisted(settled: ReadonlyMap<Part, readonly OwnRow[]>): Problem {
  const [part, rows] = [...settled][0] ?? [];
  const row = rows?.[0]?.row;
  const at =
    part === undefined || row === undefined ? null : { sheet: part.sheet, row: row.row, column: part.numberColumn ?? part.nameColumn ?? 0 };
  return { code: 'unknownNumber', at, sheet: part?.sheet ?? null, text: row?.number ?? row?.name ?? '' };
}

/** The record of these rows: the last one, where they are the very same. */
function joinedRecord(sources: readonly Source[], programmes: ProgrammeMaker, memory: Memory): JoinedRecord {
  const from = sources.map(({ own }) => (own === null || own.contradicted ? null : own.row));
  const first = from.find((row) => row !== null);
  if (first === undefined || sources.some(({ own }) => own?.contradicted)) return { from, ...recordOf(sources, programmes) };
  const joined = memory.recordFrom(from, first) ?? { from, ...recordOf(sources, programmes) };
  memory.keepRecord(first, joined);
  return joined;
}

function recordOf(sources: readonly Source[], programmes: ProgrammeMaker): { record: StudentRecord; problem: Problem | null } {
  const present = sources.filter((source): source is Source & { own: OwnRow } => source.own !== null);
  const listed = [...present].sort((a, b) => b.part.identity - a.part.identity);
  const [main] = listed;
  const { programme, chosen } = programmes.of(sources);
  const routes = [...new Set(listed.flatMap(({ own }) => own.row.route ?? []))];
  const differing = present.find(({ own }) => main !== undefined && !sameName(own.row, main.own.row));
  const clash = present.length > 1 ? programmes.clash(sources) : null;
  const first = <Value>(pick: (source: (typeof present)[number]) => Value | null): Value | null => {
    for (const source of listed) {
      const value = pick(source);
      if (value !== null) return value;
    }
    return null;
  };
  const record: StudentRecord = {
    programme,
    at: { sheet: main?.part.sheet ?? '', row: main?.own.row.row ?? 0 },
    number: first(({ own }) => own.row.number),
    name: first(({ own }) => own.row.name || null) ?? '',
    route: routes.length === 1 ? (routes[0] as Route) : null,
    option: first(({ own }) => own.row.option),
    abroad: first(({ own }) => own.row.abroad),
    marks: chosen.map((slot) => markOf(sources, slot) ?? BLANK),
    rows: chosen.map((slot) => rowOf(sources, slot)),
    contradicted: present.some(({ own }) => own.contradicted) || differing !== undefined || clash !== null,
  };
  if (differing !== undefined) return { record, problem: nameProblem(differing, record.name) };
  return {
    record,
    problem: clash && { code: 'duplicateStudent', at: clash, sheet: clash.sheet, text: record.number ?? record.name, about: 'different' },
  };
}

const nameProblem = ({ part, own }: Source & { own: OwnRow }, name: string): Problem => ({
  code: 'nameDiffers',
  at: { sheet: part.sheet, row: own.row.row, column: part.nameColumn ?? part.numberColumn ?? 0 },
  sheet: part.sheet,
  text: own.row.name,
  about: name,
});
