import type { Judgement } from '../../../model/verdict';
import type { Decision, DeliverableSource, DeliverableWords, WritingPlan } from '../deliverable';
import { marksFingerprint } from '../marksFingerprint';
import { intakeOf, pageLabels } from '../pageLabels';
import { freeSheetName } from '../sheetName';
import { juryDesign } from './juryDesign';
import { juryPlace } from './juryPlace';
import { headerCells } from './juryHeader';
import { juryRows, tallyOf } from './juryRows';
import { JURY_TABLE, type JuryTable, juryOf, textOf } from './juryTable';

/** The jury sheet, made or made again with all that was typed in it. */
export function planJury(source: DeliverableSource, words: DeliverableWords): WritingPlan {
  return planJuryWith(null, source, words);
}

/** The same with a decision taken just now on one student. */
export function planJuryWith(
  decided: { readonly judgement: Judgement; readonly decision: Decision } | null,
  source: DeliverableSource,
  words: DeliverableWords,
): WritingPlan {
  const table = juryOf(source.sheets);
  const rows = juryRows(table, decided, source, words);
  const place = juryPlace(rows.length, table, source, words);
  const tally = tallyOf(rows, words);
  const fingerprint = marksFingerprint(source.check);
  const header = headerCells(place, tally, fingerprint, source, words);
  const page = pageLabels(words.jury.title(intakeOf(source)), fingerprint, source, words);
  const design = juryDesign(place, rows, table, tableName(table, source), header, page, source, words);
  const name = table?.sheet.name ?? freeSheetName(words.jury.sheetName, source.sheets, words);
  return {
    edits: [{ kind: 'putSheet', name, design }],
    writes: [
      {
        what: table ? 'sheetMadeAgain' : 'sheetAdded',
        sheet: name,
        areas: [{ firstRow: 0, lastRow: design.rows.length - 1, firstColumn: 0, lastColumn: design.columns.length - 1 }],
        count: tally.students,
        ...(table
          ? { kept: { decisions: rows.filter(({ line }) => line !== null && line.decision !== '').length, toReview: tally.review } }
          : {}),
        ...loweredRows(place.last, table),
      },
    ],
  };
}

/** What users wrote below the table makes room for new students. */
function loweredRows(last: number, table: JuryTable | null): Pick<WritingPlan['writes'][number], 'lowered'> {
  const below = table?.sheet.rowsStay ? table.sheet.values.slice(table.lastRow + 1) : [];
  const isAny = below.some((cells) => cells.some((value) => textOf(value) !== ''));
  return table && isAny && last > table.lastRow ? { lowered: last - table.lastRow } : {};
}

/** The table keeps its name; a new one takes ours, or the next where a sheet that cannot be read has it. */
function tableName(table: JuryTable | null, { sheets }: DeliverableSource): string {
  const standing = table?.sheet.tables.find(({ area }) => area.firstRow === table.headingRow)?.name;
  if (standing !== undefined) return standing;
  const taken = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? JURY_TABLE : `${JURY_TABLE}${String(attempt)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
