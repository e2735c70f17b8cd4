import type { DeliverableSource, DeliverableWords } from '../deliverable';
import { juryColumns } from './juryColumns';
import { layoutColumns, type LayoutColumn, layoutRows, type LayoutRow } from './juryLayout';
import type { JuryTable } from './juryTable';

/** Where the parts of the sheet stand. */
export interface JuryPlace {
  readonly columns: readonly LayoutColumn[];
  readonly header: readonly LayoutRow[];
  /** The column of ours of that name. */
  readonly at: (id: string) => number;
  /** First and last row of students. */
  readonly first: number;
  readonly last: number;
}

/** Where everything will stand, from the sheet that is made again, or as it is made first. */
export function juryPlace(students: number, table: JuryTable | null, source: DeliverableSource, words: DeliverableWords): JuryPlace {
  const columns = layoutColumns(juryColumns(source, words), table);
  const header = layoutRows(table);
  return {
    columns,
    header,
    at: (id) => columns.findIndex(({ ours }) => ours?.id === id),
    first: header.length,
    last: header.length + Math.max(students, 1) - 1,
  };
}
