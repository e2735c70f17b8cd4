import type { Check } from '../model/check';
import type { Address } from '../model/sheet';
import type { Judgement } from '../model/verdict';

const known = new WeakMap<Check, ReadonlyMap<string, Judgement>>();

/** The student in whose row a cell stands, on whichever sheet; undefined for cells that are nobody's. */
export function studentAt(check: Check, cell: Pick<Address, 'sheet' | 'row'>): Judgement | undefined {
  let rows = known.get(check);
  if (!rows) known.set(check, (rows = rowsOf(check)));
  return rows.get(`${cell.sheet}\n${cell.row}`);
}

function rowsOf(check: Check): ReadonlyMap<string, Judgement> {
  const rows = new Map<string, Judgement>();
  for (const judgement of check.judgements) {
    const { record } = judgement;
    rows.set(`${record.at.sheet}\n${record.at.row}`, judgement);
    for (const [source, sheet] of sheetsOf(record.programme.places)) {
      const row = record.rows[source];
      if (row !== undefined) rows.set(`${sheet}\n${row}`, judgement);
    }
  }
  return rows;
}

const sources = new WeakMap<readonly object[], ReadonlyMap<number, string>>();

/** The sheet of each source of a programme, the same for all its students. */
function sheetsOf(places: readonly { readonly source: number; readonly sheet: string }[]): ReadonlyMap<number, string> {
  let sheets = sources.get(places);
  if (!sheets) sources.set(places, (sheets = new Map(places.map(({ source, sheet }) => [source, sheet]))));
  return sheets;
}
