import { rangeName } from '../model/address';
import { isNumber } from '../model/mark';
import { markIn } from '../model/record';
import type { Address, Area } from '../model/sheet';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Centre, StudentRecord } from '../model/student';
import type { Finding, Judgement, Remedy } from '../model/verdict';
import { mergedAreas } from './mergedAreas';
import { centreAbout, centreShort } from './naming';
import { placeAt } from './places';
import type { Words } from './words';

/** Centres in which a student has no mark at all, told together rather than mark by mark. */
export interface AbsentCentres {
  readonly centres: readonly { readonly id: string | null; readonly name: string }[];
  /** The findings that say so one by one. */
  readonly findings: ReadonlySet<Finding>;
  /** Their empty cells, those side by side as one range; none where the workbook has no such columns. */
  readonly ranges: readonly { readonly at: Address; readonly name: string }[];
}

/** A single centre is told with its subjects. */
const FEWEST = 2;

const known = new WeakMap<Judgement, AbsentCentres | null>();

/** The centres without any mark where a student has several; null where each reason is told by itself. */
export function absentCentres(judgement: Judgement): AbsentCentres | null {
  const made = known.get(judgement) ?? absentIn(judgement);
  known.set(judgement, made);
  return made;
}

/** Their names as short as the pane is narrow, those that the workbook lacks by their place in the text. */
export const absentNames = (
  { centres }: AbsentCentres,
  { centres: ofText }: Pick<ShownRegulation, 'centres'>,
  words: Words,
): readonly string[] =>
  centres.map((centre) => centreShort(ofText.find(({ name }) => centre.id === null && name === centre.name) ?? centre, words));

/** What it would take, in words; the marks of absent centres are one sentence. What two criteria ask for alike is said once. */
export function remediesSaid(judgement: Judgement, say: (remedy: Remedy) => string, ofAbsentCentres: string): readonly string[] {
  const { findings = new Set<Finding>() } = absentCentres(judgement) ?? {};
  const absent = new Set([...findings].map(({ about }) => about));
  const isAbsent = ({ criterion, code, about }: Remedy): boolean => criterion === 'centres' && code === 'enter' && absent.has(about);
  return [...new Set(judgement.remedies.map((remedy) => (isAbsent(remedy) ? ofAbsentCentres : say(remedy))))];
}

function absentIn(judgement: Judgement): AbsentCentres | null {
  const { record, findings } = judgement;
  const centres = new Map<Centre | string, Finding[]>();
  for (const finding of findings) {
    const centre = finding.code === 'centreMissing' && finding.text === undefined ? centreOf(record, finding) : null;
    if (centre === null || (typeof centre !== 'string' && !isEmpty(record, centre))) continue;
    centres.set(centre, [...(centres.get(centre) ?? []), finding]);
  }
  if (centres.size < FEWEST) return null;
  return {
    centres: [...centres.keys()].map((centre) => (typeof centre === 'string' ? centreAbout(judgement, centre) : centre)),
    findings: new Set([...centres.values()].flat()),
    ranges: [...centres.values()].flatMap((each) => rangesOf(each.flatMap(({ at }) => at ?? []))),
  };
}

/** The centre that a missing mark belongs to, by its cell, else by its name; the name alone where the workbook has no such centre. */
function centreOf(record: StudentRecord, { at, about = '' }: Finding): Centre | string | null {
  const { centres } = record.programme;
  const place = placeAt(record, at);
  if (place.is === 'subject' || place.is === 'centreMean') return centres[place.centre] ?? null;
  const named = centres.filter(({ name, subjects }) => name === about || subjects.some((subject) => subject.name === about));
  return named.length > 1 ? null : (named[0] ?? about);
}

const isEmpty = (record: StudentRecord, { mean, subjects }: Centre): boolean =>
  [mean, ...subjects.map(({ slot }) => slot)].every((slot) => {
    const mark = markIn(record, slot);
    return !isNumber(mark) && mark.state === 'blank';
  });

/** Cells as the ranges that they make on each sheet. */
const rangesOf = (cells: readonly Address[]): AbsentCentres['ranges'] =>
  [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const areas = cells.filter((cell) => cell.sheet === sheet).map(areaOfCell);
    return mergedAreas(areas).map((area) => ({ at: { sheet, row: area.firstRow, column: area.firstColumn }, name: rangeName(area) }));
  });

const areaOfCell = ({ row, column }: Address): Area => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
