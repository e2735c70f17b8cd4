import type { Problem } from '../model/problem';
import type { Address, Sheet } from '../model/sheet';
import type { Dictionary } from './dictionary';
import { isNumeric, isWording, textOf } from './grid';
import { parseHeading } from './heading';
import { identityHeadings } from './identityHeadings';
import { readCoefficient } from './marks';
import type { Part, PartSlot } from './parts';
import { rowLabel } from './rowLabels';
import { words } from './words';

/** The coefficient that a sheet of its own gives a subject. */
export interface ListedCoefficient {
  readonly subject: string;
  /** null where the sheet does not say under which centre it stands. */
  readonly centre: string | null;
  readonly coefficient: number;
  readonly at: Address;
}

/** The headings of such a sheet stand near its top. */
const FURTHEST = 40;

/** The coefficients of a sheet that lists them by subject, below each other or side by side, and nobody's marks; empty where it is none. */
export function readCoefficientSheet(sheet: Sheet, dictionary: Dictionary): ListedCoefficient[] {
  for (let row = 0; row < Math.min(FURTHEST, sheet.values.length); row++) {
    if (identityHeadings(sheet, row, dictionary).length > 0) return [];
    const found = belowHeadings(sheet, row, dictionary) ?? besideLabel(sheet, row);
    if (found !== null && found.length > 1) return found;
  }
  return [];
}

function belowHeadings(sheet: Sheet, headings: number, dictionary: Dictionary): ListedCoefficient[] | null {
  const meanings = (sheet.values[headings] ?? []).map((value) =>
    isWording(value) ? dictionary.listColumn(parseHeading(textOf(value)).words) : null,
  );
  const [subject = -1, weight = -1, centre = -1] = (['subjectName', 'coefficient', 'centreName'] as const).map((name) =>
    meanings.indexOf(name),
  );
  if (subject < 0 || weight < 0 || meanings.includes('mark')) return null;
  let current: string | null = null;
  return sheet.values.flatMap((cells, row): ListedCoefficient[] => {
    if (row <= headings) return [];
    const [name, coefficient] = [parseHeading(textOf(cells[subject])).words, readCoefficient(cells[weight] ?? null)];
    current = dictionary.centre(parseHeading(textOf(cells[centre])).words) ?? (centre < 0 ? dictionary.centre(name) : null) ?? current;
    if (name === '' || typeof coefficient !== 'number') return [];
    return [{ subject: name, centre: current, coefficient, at: { sheet: sheet.name, row, column: weight } }];
  });
}

/** A row of coefficients under one of subjects. */
function besideLabel(sheet: Sheet, row: number): ListedCoefficient[] | null {
  const [cells, above] = [sheet.values[row] ?? [], sheet.values[row - 1] ?? []];
  if (rowLabel(cells.find(isWording)) !== 'coefficients') return null;
  return cells.flatMap((value, column): ListedCoefficient[] => {
    const coefficient = isNumeric(value) && isWording(above[column]) ? readCoefficient(value ?? null) : null;
    const subject = parseHeading(textOf(above[column])).words;
    return typeof coefficient === 'number' ? [{ subject, centre: null, coefficient, at: { sheet: sheet.name, row, column } }] : [];
  });
}

/** Gives the subjects that have no coefficient beside them the one that a sheet lists; one that differs from theirs is a problem. */
export function withListedCoefficients(
  parts: readonly Part[],
  listed: readonly ListedCoefficient[],
): { parts: readonly Part[]; problems: Problem[] } {
  if (listed.length === 0) return { parts, problems: [] };
  const centresOf = new Map<string, Set<string>>();
  for (const { meaning } of parts.flatMap(({ slots }) => slots))
    if (meaning.is === 'subject') centresOf.set(words(meaning.name), (centresOf.get(words(meaning.name)) ?? new Set()).add(meaning.centre));
  const problems = new Map<ListedCoefficient, Problem>();
  const weighed = (slot: PartSlot): PartSlot => {
    const { meaning } = slot;
    if (meaning.is !== 'subject' || slot.isSupposed === true) return slot;
    const name = words(meaning.name);
    const isOnly = centresOf.get(name)?.size === 1;
    const own = listed.filter(({ subject, centre }) => subject === name && (centre === null ? isOnly : centre === meaning.centre));
    const [first] = own;
    if (first === undefined || own.some(({ coefficient }) => coefficient !== first.coefficient)) return slot;
    if (slot.coefficient === null) return { ...slot, coefficient: first.coefficient };
    if (slot.coefficient !== first.coefficient)
      problems.set(first, {
        code: 'coefficientDiffers',
        at: first.at,
        sheet: first.at.sheet,
        text: String(first.coefficient),
        about: meaning.name,
      });
    return slot;
  };
  return { parts: parts.map((part) => ({ ...part, slots: part.slots.map(weighed) })), problems: [...problems.values()] };
}
