import type { SheetReading } from '../model/columns';
import type { Curriculum } from '../model/curriculum';
import type { InSteps } from '../model/inSteps';
import type { Problem } from '../model/problem';
import type { Sheet } from '../model/sheet';
import type { StudentRecord } from '../model/student';
import type { Vocabulary } from '../model/vocabulary';
import { withNames } from './centreAbbreviations';
import { withChosen, type ChosenColumns } from './chosenColumns';
import { readCoefficientSheet, withListedCoefficients, type ListedCoefficient } from './coefficientSheet';
import { readCurriculum } from './curriculum';
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
  /** The hours of its curriculum sheets, by route. */
  readonly curricula: readonly Curriculum[];
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
  const curricula: Curriculum[] = [];
  const listed: ListedCoefficient[] = [];
  for (const sheet of sheets) {
    if (sheet.ours) continue;
    if (sheet.hidden) {
      if (holdsAnything(sheet)) problems.push({ code: 'hiddenSheet', at: null, sheet: sheet.name });
      continue;
    }
    const read = yield* readSheet(sheet, dictionary, chosen, memory);
    const isLeft = read.reading.layout === 'notRead' && read.problems.length === 0 && holdsAnything(sheet);
    const curriculum = isLeft ? readCurriculum(sheet, dictionary) : null;
    const coefficients = isLeft ? readCoefficientSheet(sheet, dictionary) : [];
    const layout = curriculum !== null ? 'curriculum' : coefficients.length > 0 ? 'coefficients' : read.reading.layout;
    readings.push({ ...read.reading, layout });
    curricula.push(...(curriculum ?? []));
    listed.push(...coefficients);
    parts.push(...read.parts);
    problems.push(...read.problems);
    if (isLeft && layout === 'notRead') problems.push({ code: 'sheetNotRead', at: null, sheet: sheet.name });
  }
  const holdsMarks = parts.some((part) => part.slots.length > 0);
  if (!holdsMarks) return { sheets: readings, records: [], problems, curricula, memory: memory.close() };
  const weighed = withListedCoefficients(parts, listed);
  const joined = yield* joinParts(weighed.parts, vocabulary, memory);
  problems.push(...weighed.problems, ...joined.problems);
  return { sheets: readings, records: joined.records, problems, curricula, memory: memory.close() };
}

const holdsAnything = (sheet: Sheet): boolean => sheet.values.some((row) => row.some((value) => !isBlank(value)));
