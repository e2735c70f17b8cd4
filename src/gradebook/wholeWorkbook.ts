import type { Problem } from '../model/problem';
import type { Programme, StudentRecord } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { cellOf } from '../model/record';

/** What no student's row has: criteria without columns, centres of the text that are not there, means that nothing gives. Said once each. */
export function wholeWorkbookProblems(records: readonly StudentRecord[], vocabulary: Vocabulary, centresComplete: boolean): Problem[] {
  const firstOf = new Map<Programme, StudentRecord>();
  for (const record of records) if (!firstOf.has(record.programme)) firstOf.set(record.programme, record);
  const programmes = [...firstOf.keys()];
  if (programmes.length === 0) return [];
  const lacks = (criterion: string, has: (programme: Programme) => boolean): Problem[] =>
    programmes.some(has) ? [] : [{ code: 'noColumns', at: null, sheet: null, about: criterion }];
  return [
    ...lacks('centres', ({ centres }) => centres.length > 0),
    ...lacks('company', ({ periods }) => periods.length > 0),
    ...lacks('toeic', ({ toeic }) => toeic !== null),
    ...missingCentres(programmes, vocabulary, centresComplete),
    ...unweighted([...firstOf.values()]),
    ...untoldRoutes(records),
  ];
}

/** The sheets on which nothing tells how anybody studies. */
function untoldRoutes(records: readonly StudentRecord[]): Problem[] {
  const told = new Set(records.flatMap(({ at, route }) => (route === null ? [] : [at.sheet])));
  const counts = new Map<string, number>();
  for (const { at } of records) if (!told.has(at.sheet)) counts.set(at.sheet, (counts.get(at.sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ code: 'unknownRoute', at: null, sheet, count }));
}

function missingCentres(programmes: readonly Programme[], vocabulary: Vocabulary, complete: boolean): Problem[] {
  const present = new Set(programmes.flatMap(({ centres }) => centres.map(({ id }) => id)));
  const missing = vocabulary.centres.filter(({ id }) => !present.has(id));
  if (complete || missing.length === 0 || present.size === 0) return [];
  return [{ code: 'centresNotAllThere', at: null, sheet: null, about: 'centres', choices: missing.map(({ name }) => name) }];
}

/** Centres without a mean of their own whose subjects lack coefficients: no mean can be computed. */
function unweighted(records: readonly StudentRecord[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const record of records) {
    for (const { name, mean, subjects } of record.programme.centres) {
      const bare = subjects.find(({ coefficient }) => coefficient === null);
      const at = bare && cellOf(record, bare.slot);
      if (mean !== null || !at || found.has(`${at.sheet} ${name}`)) continue;
      found.set(`${at.sheet} ${name}`, { code: 'coefficientsMissing', at, sheet: at.sheet, about: name, text: bare.name });
    }
  }
  return [...found.values()];
}
