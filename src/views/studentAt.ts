import type { Check } from '../model/check';
import type { Address } from '../model/sheet';
import type { Place } from '../model/student';
import type { Judgement } from '../model/verdict';

const known = new WeakMap<Check, ReadonlyMap<string, Judgement>>();

/** The student in whose row a cell stands, or column where the sheet has one for each; undefined for cells that are nobody's. */
export function studentAt(check: Check, cell: Address): Judgement | undefined {
  let rows = known.get(check);
  if (!rows) known.set(check, (rows = rowsOf(check)));
  return rows.get(`${cell.sheet}\n${cell.row}`) ?? rows.get(`${cell.sheet}\n\n${cell.column}`);
}

function rowsOf(check: Check): ReadonlyMap<string, Judgement> {
  const rows = new Map<string, Judgement>();
  const turned = new Set(check.sheets.flatMap(({ sheet, layout }) => (layout === 'turned' ? [sheet] : [])));
  for (const judgement of check.judgements) {
    const { record } = judgement;
    if (record.at.column === undefined) rows.set(`${record.at.sheet}\n${record.at.row}`, judgement);
    for (const [source, { sheet, column }] of sourcesOf(record.programme.places)) {
      const row = record.rows[source];
      if (turned.has(sheet)) rows.set(`${sheet}\n\n${column}`, judgement);
      else if (row !== undefined) rows.set(`${sheet}\n${row}`, judgement);
    }
  }
  return rows;
}

const sources = new WeakMap<readonly Place[], ReadonlyMap<number, Place>>();

/** A place of each source of a programme, the same for all its students. */
function sourcesOf(places: readonly Place[]): ReadonlyMap<number, Place> {
  let found = sources.get(places);
  if (!found) sources.set(places, (found = new Map(places.map((place) => [place.source, place]))));
  return found;
}
