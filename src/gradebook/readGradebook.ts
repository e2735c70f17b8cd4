import type { SheetReading } from '../model/columns';
import type { InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Sheet } from '../model/sheet';
import type { StudentRecord } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { withNames } from './centreAbbreviations';
import { withChosen, type ChosenColumns } from './chosenColumns';
import { makeDictionary } from './dictionary';
import { isBlank } from './grid';
import { joinParts } from './join';
import { Memory } from './memory';
import type { Part } from './parts';
import { readSheet } from './readSheet';

/** A workbook read: how each sheet was understood, a record for each student, and what needs a look. */
export interface Gradebook {
  readonly sheets: readonly SheetReading[];
  readonly records: readonly StudentRecord[];
  readonly problems: readonly Problem[];
  /** What the next reading of the same workbook may keep. */
  readonly memory: Memory;
}

/** Reads the grade tables of a workbook. A hidden sheet is not read, and that is said. `before` is what it was when last read. */
export function* readGradebook(
  sheets: readonly Sheet[],
  vocabulary: Vocabulary,
  chosen: ChosenColumns,
  before: Memory | null,
): InSteps<Gradebook> {
  const memory = new Memory(before);
  const dictionary = withNames(
    makeDictionary(withChosen(vocabulary, chosen)),
    sheets.map(({ name }) => name),
  );
  const readings: SheetReading[] = [];
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const sheet of sheets) {
    if (sheet.ours) continue;
    if (sheet.hidden) {
      if (holdsAnything(sheet)) problems.push({ code: 'hiddenSheet', at: null, sheet: sheet.name });
      continue;
    }
    const read = yield* readSheet(sheet, dictionary, chosen, memory);
    readings.push(read.reading);
    parts.push(...read.parts);
    problems.push(...read.problems);
    if (read.reading.layout === 'notRead' && read.problems.length === 0 && holdsAnything(sheet))
      problems.push({ code: 'sheetNotRead', at: null, sheet: sheet.name });
  }
  const holdsMarks = parts.some((part) => part.slots.length > 0);
  if (!holdsMarks) return { sheets: readings, records: [], problems, memory: memory.close() };
  const joined = yield* joinParts(parts, vocabulary, memory);
  return { sheets: readings, records: joined.records, problems: [...problems, ...joined.problems], memory: memory.close() };
}

const holdsAnything = (sheet: Sheet): boolean => sheet.values.some((row) => row.some((value) => !isBlank(value)));
