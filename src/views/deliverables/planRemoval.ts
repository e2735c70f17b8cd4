import type { Sheet } from '../../model/sheet';
import { extentOf } from './extentOf';
import type { DeliverableWords, PlannedWrite, WritingPlan } from './deliverable';
import { juryKept } from './jury/juryKept';

/** Takes out everything that we added: our formats on the sheets that have any, and our sheets with what was typed in them. */
export function planRemoval(sheets: readonly Sheet[], marked: readonly string[], words: DeliverableWords): WritingPlan {
  const ours = sheets.filter((sheet) => sheet.ours !== undefined);
  const staffs = sheets.filter(({ name, ours }) => ours === undefined && marked.includes(name));
  return {
    edits: [
      ...staffs.map(({ name }) => ({ kind: 'setOurFormats', sheet: name, rules: [] }) as const),
      ...ours.map(({ name }) => ({ kind: 'removeSheet', name }) as const),
    ],
    writes: [
      ...staffs.map(({ name }): PlannedWrite => ({ what: 'marksRemoved', sheet: name, areas: [], count: 0 })),
      ...ours.map((sheet): PlannedWrite => {
        const kept = juryKept(sheet, words);
        return { what: 'sheetRemoved', sheet: sheet.name, areas: extentOf(sheet), count: sheet.values.length, ...(kept ? { kept } : {}) };
      }),
    ],
  };
}
