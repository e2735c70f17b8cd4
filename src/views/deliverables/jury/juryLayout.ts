import type { JuryColumn } from './juryColumns';
import type { JuryTable } from './juryTable';

/** A column of the sheet to be made: one of ours, one of the users', and where it stood. */
export interface LayoutColumn {
  readonly ours: JuryColumn | null;
  readonly from: number | null;
}

/** A row above the students: one of ours by its hidden name, or one that users inserted. */
export interface LayoutRow {
  readonly id: HeaderRow | null;
  readonly from: number | null;
}

/** The rows above the headings; `names` holds the hidden names of the columns and stands last. */
export const HEADER_ROWS = ['title', 'rules', 'source', 'readings', 'progress', 'legend', 'groups', 'names', 'headings'] as const;
export type HeaderRow = (typeof HEADER_ROWS)[number];

/** Columns as they stand, ours and the users'; what is new of ours comes after the one that it follows. */
export function layoutColumns(columns: readonly JuryColumn[], table: JuryTable | null): readonly LayoutColumn[] {
  if (!table) return columns.map((ours) => ({ ours, from: null }));
  const { sheet, headingRow } = table;
  const width = Math.max(...sheet.values.map((row) => row.length), table.lastColumn + 1);
  const byPlace = new Map([...table.columns].map(([id, column]) => [column, id]));
  const layout = Array.from({ length: width }, (_, from): LayoutColumn => {
    const id = byPlace.get(from);
    const ours = columns.find((column) => column.id === id);
    return { ours: ours ?? formerCentre(id, columns, String(sheet.values[headingRow]?.[from] ?? '')), from };
  });
  return withMissing(
    layout,
    columns.map((ours) => ({ ours, from: null })),
    (one, other) => one.ours?.id === other.ours?.id,
  );
}

/** A centre that the grades no longer have keeps its column, without means. */
const formerCentre = (id: string | undefined, columns: readonly JuryColumn[], heading: string): JuryColumn | null => {
  const alike = columns.find((column) => column.id.startsWith('centre '));
  return id?.startsWith('centre ') && alike ? { ...alike, id, heading } : null;
};

/** Rows above the students as they stand; their hidden names are in the column of the bases. */
export function layoutRows(table: JuryTable | null): readonly LayoutRow[] {
  const ours = HEADER_ROWS.map((id): LayoutRow => ({ id, from: null }));
  if (!table) return ours;
  const { sheet, headingRow, columns } = table;
  const column = columns.get('base');
  const isAsMade = column === undefined && headingRow === HEADER_ROWS.length - 1;
  const layout = Array.from({ length: headingRow + 1 }, (_, from): LayoutRow => {
    const name =
      from === headingRow
        ? 'headings'
        : from === headingRow - 1
          ? 'names'
          : isAsMade
            ? HEADER_ROWS[from]
            : sheet.values[from]?.[column ?? -1];
    return { id: HEADER_ROWS.find((id) => id === name) ?? null, from };
  });
  return withMissing(layout, ours, (one, other) => one.id === other.id);
}

/** All of the one list, and what it lacks of the other after the one that it follows there. */
function withMissing<One>(standing: readonly One[], wanted: readonly One[], isSame: (one: One, other: One) => boolean): readonly One[] {
  const layout = [...standing];
  wanted.forEach((one, index) => {
    if (layout.some((other) => isSame(other, one))) return;
    const before = wanted[index - 1];
    const at = before === undefined ? 0 : layout.findIndex((other) => isSame(other, before)) + 1;
    layout.splice(at, 0, one);
  });
  return layout;
}
