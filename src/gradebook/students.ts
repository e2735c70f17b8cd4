import { NO_ROW, STRIDE, type InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import { nameKey, numberKey } from './identity';
import type { Part, PartRow } from './parts';

/** The rows of one student, by index of the part they stand in. */
export type StudentRows = ReadonlyMap<number, readonly PartRow[]>;

/** Brings the rows of each student together: by number, and by name where a table has no numbers. In the order of the tables. */
export function* groupByStudent(parts: readonly Part[]): InSteps<{ students: StudentRows[]; problems: Problem[] }> {
  const students = new Map<string, Map<number, PartRow[]>>();
  const problems: Problem[] = [];
  const add = (key: string, part: number, row: PartRow): void => {
    const rows = students.get(key);
    const own = rows?.get(part);
    if (rows === undefined) students.set(key, new Map([[part, [row]]]));
    else if (own === undefined) rows.set(part, [row]);
    else own.push(row);
  };
  const isFoundByName = parts.some(({ numberColumn }) => numberColumn === null);
  const keysByName = new Map<string, Set<string>>();
  for (const [index, part] of parts.entries()) {
    if (part.numberColumn === null) continue;
    for (const [at, row] of part.rows.entries()) {
      if (at % STRIDE === STRIDE - 1) yield STRIDE;
      const key = row.number === null ? `row ${String(index)} ${String(row.row)}` : `number ${numberKey(row.number)}`;
      add(key, index, row);
      if (isFoundByName && row.name !== '') keysByName.set(nameKey(row.name), (keysByName.get(nameKey(row.name)) ?? new Set()).add(key));
      if (row.number === null) {
        const at = { sheet: part.sheet, row: row.row, column: part.numberColumn };
        problems.push({ code: 'missingNumber', at, sheet: part.sheet, text: row.name });
      }
    }
  }
  for (const [index, part] of parts.entries()) {
    if (part.numberColumn !== null) continue;
    for (const [at, row] of part.rows.entries()) {
      if (at % STRIDE === STRIDE - 1) yield STRIDE;
      const [known, ...others] = keysByName.get(nameKey(row.name)) ?? [];
      add(known !== undefined && others.length === 0 ? known : `name ${nameKey(row.name)}`, index, row);
    }
  }
  yield NO_ROW;
  const grouped = [...students.values()];
  return { students: grouped, problems: [...problems, ...numbersThatDiffer(parts, grouped)] };
}

/** One name under two numbers that never stand in the same table: a slip in a number splits a student in two. */
function numbersThatDiffer(parts: readonly Part[], students: readonly StudentRows[]): Problem[] {
  const numbered = parts.filter(({ numberColumn }) => numberColumn !== null).length;
  const byName = new Map<string, StudentRows[]>();
  for (const rows of students) {
    const [[row] = []] = rows.values();
    if (rows.size === numbered || row === undefined || row.number === null || row.name === '') continue;
    byName.set(nameKey(row.name), [...(byName.get(nameKey(row.name)) ?? []), rows]);
  }
  return [...byName.values()].flatMap(([one, two, ...others]): Problem[] => {
    if (one === undefined || two === undefined || others.length > 0 || [...one.keys()].some((part) => two.has(part))) return [];
    const [[part, [row]] = [0, []]] = two;
    const [[first] = []] = one.values();
    const { sheet = '', numberColumn } = parts[part] ?? {};
    if (row === undefined) return [];
    const at = { sheet, row: row.row, column: numberColumn ?? 0 };
    return [{ code: 'numberDiffers', at, sheet, text: row.number ?? '', about: first?.number ?? '' }];
  });
}
