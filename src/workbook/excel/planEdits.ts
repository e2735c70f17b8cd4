import type { Edit, PutSheet } from '../edits';
import { WorkbookError } from '../workbookError';
import type { Additions } from './additions';
import type { Completion } from './completion';
import { findSheet, sheetNamed } from './guardEdits';
import { findOurFormats } from './ourFormats';
import type { ListedSheet, SheetList } from './sheetList';
import { askOldSheets, builtName, type OldSheet, type SheetPut } from './sheetPut';
import { planBatch, type PlannedBlock } from './writeBlocks';
import { batchesOf, blocksOf } from './writtenCells';

/** Everything that the edits come to, known before the first of them is carried out. */
export interface Plan {
  readonly cells: readonly PlannedBlock[][];
  readonly additions: Additions;
  readonly completion: Completion;
}

/** Reads what the edits would replace. Throws where a protected sheet would refuse. */
export async function planEdits(edits: readonly Edit[], list: SheetList, signal: AbortSignal | undefined): Promise<Plan> {
  const writes = edits.flatMap((edit) => (edit.kind === 'writeCells' ? [{ edit, sheet: findSheet(list, edit.at.sheet) }] : []));
  const locked = new Set(writes.flatMap(({ sheet }) => (sheet.isProtected ? [sheet.id] : [])));
  const cells: PlannedBlock[][] = [];
  for (const batch of batchesOf(writes.flatMap(({ edit, sheet }) => blocksOf(edit, sheet)))) {
    cells.push(await planBatch(batch, locked, signal));
  }
  const asked = edits.flatMap((edit) => (edit.kind === 'setOurFormats' ? [{ sheet: findSheet(list, edit.sheet), rules: edit.rules }] : []));
  const { replacing } = replacedBy(edits, list);
  const formatted = [...asked.map(({ sheet }) => sheet), ...replacing.map(({ sheet }) => sheet)];
  const found = formatted.length === 0 ? null : await findOurFormats(formatted, { patient: true, signal }, askOldSheets(replacing));
  const formats = found?.formats ?? [];
  const puts = planPuts(edits, list, found?.also ?? []);
  const rules = asked.filter((one) => one.rules.length > 0 || formats.some(({ sheet }) => sheet === one.sheet));
  const refused = rules.find(({ sheet }) => !sheet.mayFormat);
  if (refused) throw new WorkbookError({ code: 'sheetProtected', sheet: refused.sheet.name });
  return {
    cells,
    additions: { rules, puts, sheetsBefore: list.sheets, formatsBefore: formats },
    completion: {
      formats,
      replaced: puts.filter(({ old }) => old !== null),
      removed: edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [findSheet(list, edit.name)] : [])),
    },
  };
}

interface Replacing {
  readonly asked: readonly PutSheet[];
  readonly replacing: readonly { readonly edit: PutSheet; readonly sheet: ListedSheet }[];
}

function replacedBy(edits: readonly Edit[], list: SheetList): Replacing {
  const asked = edits.filter((edit): edit is PutSheet => edit.kind === 'putSheet');
  const replacing = asked.flatMap((edit) => {
    const sheet = sheetNamed(list, edit.name);
    return sheet ? [{ edit, sheet }] : [];
  });
  return { asked, replacing };
}

function planPuts(edits: readonly Edit[], list: SheetList, old: readonly OldSheet[]): SheetPut[] {
  const { asked, replacing } = replacedBy(edits, list);
  const others = list.sheets.filter((sheet) => !replacing.some((one) => one.sheet === sheet));
  const taken = new Set(others.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  return asked.map((edit) => ({
    ...withFreeTable(edit, taken),
    builtAs: builtName(),
    old: old[replacing.findIndex((one) => one.edit === edit)] ?? null,
  }));
}

/** A table has a name of its own in the workbook: a copy of a sheet of ours, made by hand, may have taken it. */
function withFreeTable(edit: PutSheet, taken: Set<string>): PutSheet {
  const { table } = edit.design;
  if (!table) return edit;
  let { name } = table;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = table.name + String(number);
  taken.add(name.toLowerCase());
  return { ...edit, design: { ...edit.design, table: { ...table, name } } };
}
