import * as fc from 'fast-check';
import type { Scalar, Sheet } from '../../../../src/model/sheet';
import { readJury } from '../../../../src/views/deliverables/jury/juryTable';
import { type Graded, juryMade, sorted, typed, withColumn, withValues } from '../../../support/jurySheet';
import { holds } from '../../../support/properties';

/** What a workbook and its people may do between two makings of the sheet. */
type Step =
  | { readonly do: 'mark'; readonly student: number; readonly mark: number }
  | { readonly do: 'leave' | 'return' | 'rename'; readonly student: number }
  | { readonly do: 'type'; readonly student: number; readonly what: 'decision' | 'motive' | 'remark' | 'users'; readonly text: string }
  | { readonly do: 'seen'; readonly student: number; readonly review: 'vu' | null }
  | { readonly do: 'sort'; readonly by: number }
  | { readonly do: 'column'; readonly at: number }
  | { readonly do: 'numbers' | 'make' };

const STUDENTS = 5;
const student = fc.nat({ max: STUDENTS - 1 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('mark' as const), student, mark: fc.constantFrom(8, 9.5, 10, 12, 14) }),
  fc.record({ do: fc.constantFrom('leave' as const, 'return' as const, 'rename' as const), student }),
  fc.record({
    do: fc.constant('type' as const),
    student,
    what: fc.constantFrom('decision' as const, 'motive' as const, 'remark' as const, 'users' as const),
    text: fc.constantFrom('Titre attribué', 'Décision reportée', '=1+1', '  écart de 0,1', ''),
  }),
  fc.record({ do: fc.constant('seen' as const), student, review: fc.constantFrom('vu' as const, null) }),
  fc.record({ do: fc.constant('sort' as const), by: fc.nat({ max: 8 }) }),
  fc.record({ do: fc.constant('column' as const), at: fc.nat({ max: 22 }) }),
  fc.record({ do: fc.constantFrom('numbers' as const, 'make' as const) }),
);

/** The grades, what everyone typed of each student, and the sheet as it stands. */
interface World {
  readonly grades: readonly (Graded & { readonly isThere: boolean; readonly mark: number })[];
  readonly typed: readonly Readonly<Record<string, string>>[];
  readonly sheet: Sheet;
}

const numberOf = (index: number): string => String(22960001 + index);
const present = ({ grades }: World): Graded[] => grades.filter(({ isThere }) => isThere);
const make = (world: World): World => ({ ...world, sheet: juryMade(present(world), world.sheet, 23) });

function start(): World {
  const grades = Array.from({ length: STUDENTS }, (_, index) =>
    graded({ number: numberOf(index), name: `Nom ${index}`, isThere: true }, 14),
  );
  return { grades, typed: grades.map(() => ({})), sheet: juryMade(grades) };
}

const graded = <One extends Graded>(one: One, mark: number): One & { mark: number } => ({
  ...one,
  mark,
  cells: { company: [[14, mark, 14, 14]] },
});

/** The column of the users' own, by its heading; -1 before one was added. */
const usersColumn = (sheet: Sheet): number => sheet.values[readJury(sheet)?.headingRow ?? -1]?.indexOf('Avis') ?? -1;

function after(world: World, one: Step): World {
  const { grades, sheet } = world;
  const changed = (change: (one: World['grades'][number]) => World['grades'][number]): World => ({
    ...world,
    grades: grades.map((each, index) => ('student' in one && index === one.student ? change(each) : each)),
  });
  switch (one.do) {
    case 'mark':
      return changed((each) => graded(each, one.mark));
    case 'leave':
      return changed((each) => ({ ...each, isThere: false }));
    case 'return':
      return changed((each) => ({ ...each, isThere: true }));
    case 'rename':
      return changed((each) => ({ ...each, name: each.name.toUpperCase() }));
    case 'type':
      return afterTyping(world, one.student, one.what, one.text);
    case 'seen':
      return { ...world, sheet: typed(sheet, numberOf(one.student), { review: one.review }) };
    case 'sort':
      return {
        ...world,
        sheet: sorted(sheet, (rows) => [...rows].sort((row, other) => text(row[one.by]).localeCompare(text(other[one.by])))),
      };
    case 'column':
      return usersColumn(sheet) >= 0 ? world : { ...world, sheet: withColumn(sheet, one.at, 'Avis') };
    case 'numbers':
      return { ...world, sheet: withNumbers(sheet) };
    case 'make':
      return make(world);
  }
}

function afterTyping(world: World, student: number, what: string, content: string): World {
  const { sheet } = world;
  const row = readJury(sheet)?.lines.find(({ number }) => number === numberOf(student))?.row;
  const column = what === 'users' ? usersColumn(sheet) : (readJury(sheet)?.columns.get(what) ?? -1);
  if (row === undefined || column < 0) return world;
  return {
    ...world,
    typed: world.typed.map((each, index) => (index === student ? { ...each, [what]: content.trim() } : each)),
    sheet: withValues(sheet, (values) => values[row]?.splice(column, 1, content)),
  };
}

/** Numbers typed as text become numbers, as Excel offers. */
const withNumbers = (sheet: Sheet): Sheet =>
  withValues(sheet, (values) => {
    const table = readJury(sheet);
    for (const { row, number } of table?.lines ?? []) values[row]?.splice(table?.columns.get('number') ?? 0, 1, Number(number));
  });

const text = (value: Scalar | undefined): string => String(value ?? '').trim();

/** What stands in the sheet of each student, and in how many rows. */
function standing({ sheet }: World): Readonly<Record<string, string | number>>[] {
  const lines = readJury(sheet)?.lines ?? [];
  const users = usersColumn(sheet);
  return Array.from({ length: STUDENTS }, (_, index) => {
    const rows = lines.filter(({ number }) => number === numberOf(index));
    const [line] = rows;
    return {
      rows: rows.length,
      decision: line?.decision ?? '',
      motive: line?.motive ?? '',
      remark: line?.remark ?? '',
      users: users < 0 || !line ? '' : text(sheet.values[line.row]?.[users]),
    };
  });
}

test('whatever happens to marks, students, rows and columns, what was typed stays with its student, once', () => {
  holds(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const world = make(steps.reduce(after, start()));
      expect(standing(world)).toEqual(world.typed.map((each) => ({ rows: 1, decision: '', motive: '', remark: '', users: '', ...each })));
    }),
    150,
  );
});

test('a decided row is flagged just when its marks are others than the sheet showed when it was decided or seen', () => {
  const move: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('mark' as const), student: fc.constant(0), mark: fc.constantFrom(8, 9.5, 14) }),
    fc.record({
      do: fc.constant('type' as const),
      student: fc.constant(0),
      what: fc.constant('decision' as const),
      text: fc.constantFrom('Titre attribué', 'Décision reportée', ''),
    }),
    fc.record({ do: fc.constant('seen' as const), student: fc.constant(0), review: fc.constant('vu' as const) }),
    fc.record({ do: fc.constant('make' as const) }),
  );
  holds(
    fc.property(fc.array(move, { maxLength: 25 }), (steps) => {
      // The jury knows what the sheet showed when it decided or looked again; typing the same text again is no new decision.
      let known: number | null = null;
      let shown = 14;
      let made = '';
      let isFlagged = false;
      const world = steps.reduce((before, one) => {
        const next = after(before, one);
        const decision = next.typed[0]?.decision ?? '';
        if (one.do === 'seen' && isFlagged) known = shown;
        if (one.do === 'make') {
          if (decision !== made) known = shown;
          made = decision;
          shown = next.grades[0]?.mark ?? 0;
          isFlagged = decision !== '' && known !== shown;
        }
        return next;
      }, start());
      const last = make(world);
      const decision = last.typed[0]?.decision ?? '';
      if (decision !== made) known = shown;
      const expected = decision !== '' && known !== (last.grades[0]?.mark ?? 0);
      expect(readJury(last.sheet)?.lines.find(({ number }) => number === numberOf(0))?.review === 'oui').toBe(expected);
    }),
    150,
  );
});
