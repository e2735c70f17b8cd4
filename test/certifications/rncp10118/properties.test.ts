import fc from 'fast-check';
import type { Scalar } from '../../../src/model/sheet';
import type { Route } from '../../../src/model/student';
import type { Verdict } from '../../../src/model/verdict';
import type { Cells } from '../../support/aStudent';
import { judged } from '../../support/aStudent';
import { holds } from '../../support/properties';

const half = (from: number, to: number) => fc.integer({ min: from * 2, max: to * 2 }).map((steps) => steps / 2);
/** Marks near the thresholds, so that every answer comes up. */
const mark = fc.oneof({ weight: 6, arbitrary: half(8, 15) }, { weight: 1, arbitrary: half(0, 20) });
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 12, arbitrary: mark },
  { weight: 1, arbitrary: fc.constantFrom(null, 'ABS', 'DISP', 'ACQ', 'xx') },
);
const resit: fc.Arbitrary<Scalar> = fc.oneof({ weight: 1, arbitrary: mark }, { weight: 3, arbitrary: fc.constantFrom(null, 'ABS') });
const toeic: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(595, 600, 650, 745, 750, 900) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'ATT') },
);
const route = fc.constantFrom<(Route | null)[]>('student', 'apprentice', 'continuing', 'professionalisation', 'individual', null);

const student: fc.Arbitrary<Cells> = fc.integer({ min: 1, max: 2 }).chain((periods) =>
  fc.record({
    route,
    toeic,
    centres: fc.array(fc.oneof({ weight: 5, arbitrary: half(10, 16) }, { weight: 1, arbitrary: cell }), {
      minLength: 6,
      maxLength: 6,
    }),
    company: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: periods, maxLength: periods }),
    resits: fc.array(fc.array(resit, { minLength: 3, maxLength: 3 }), { minLength: periods, maxLength: periods }),
  }),
);

const RUNS = 1000;

/** The best first; incomplete stands apart, since a mark more or less there says nothing of the others. */
const RANK: Readonly<Record<Verdict, number>> = { eligible: 0, awaitingToeic: 1, incomplete: 2, outOfScope: 2, jury: 3 };

/** The same student with one numeric cell changed. */
function changed(cells: Cells, pick: number, change: (mark: number, isToeic: boolean) => Scalar): Cells | null {
  const centres = [...(cells.centres ?? [])];
  const company = (cells.company ?? []).map((row) => [...row]);
  const places: (() => Cells)[] = [];
  centres.forEach((value, index) => {
    if (typeof value === 'number')
      places.push(() => ({ ...cells, centres: centres.map((one, at) => (at === index ? change(value, false) : one)) }));
  });
  company.forEach((row, period) =>
    row.forEach((value, test) => {
      if (typeof value !== 'number') return;
      places.push(() => ({
        ...cells,
        company: company.map((one, at) => (at === period ? one.map((old, column) => (column === test ? change(value, false) : old)) : one)),
      }));
    }),
  );
  const score = cells.toeic;
  if (typeof score === 'number') places.push(() => ({ ...cells, toeic: change(score, true) }));
  return places[pick % Math.max(places.length, 1)]?.() ?? null;
}

test('a better mark never worsens a verdict, once the readings are chosen', () => {
  holds(
    fc.property(student, fc.nat(), half(0, 5), fc.constantFrom('750', '600'), (cells, pick, raise, toeic) => {
      const options = { readings: { toeic } };
      const withoutResits: Cells = { ...cells, resits: [] };
      const better = changed(withoutResits, pick, (value, isToeic) => (isToeic ? Math.min(990, value + 50) : Math.min(20, value + raise)));
      fc.pre(better !== null);
      expect(RANK[judged(better, options).verdict]).toBeLessThanOrEqual(RANK[judged(withoutResits, options).verdict]);
    }),
    RUNS,
  );
});

test('a missing mark never makes anyone eligible', () => {
  holds(
    fc.property(student, fc.nat(), fc.constantFrom<Scalar[]>(null, 'ABS', 'ATT', '21'), (cells, pick, gone) => {
      const without = changed(cells, pick, () => gone);
      fc.pre(without !== null);
      expect(judged(without).verdict).not.toBe('eligible');
    }),
    RUNS,
  );
});

test('choosing a reading only ever settles what was unsettled', () => {
  holds(
    fc.property(
      student,
      fc.constantFrom({ resit: 'replaces' }, { resit: 'capped' }, { toeic: '750' }, { toeic: '600' }),
      (cells, readings) => {
        const [open, chosen] = [judged(cells), judged(cells, { readings })];
        for (const criterion of ['centres', 'company', 'toeic'] as const) {
          if (open.criteria[criterion] !== 'unsettled') expect(chosen.criteria[criterion]).toBe(open.criteria[criterion]);
          else if (chosen.criteria[criterion] === 'unsettled') expect(criterion in readings).toBe(false);
        }
      },
    ),
    RUNS,
  );
});

/** A resit above 10 in a period whose mean is near 12. */
const retaken: fc.Arbitrary<Cells> = fc
  .tuple(half(10, 13), half(0, 9), half(11, 20), half(10, 13), half(10, 13))
  .map(([a, b, again, c, d]) => ({ company: [[a, b, c, d]], resits: [[again, null, null]] }));

test('what is unsettled is met when the resit replaces, and not when it is capped', () => {
  holds(
    fc.property(retaken, (cells) => {
      fc.pre(judged(cells).criteria.company === 'unsettled');
      const answers = ['replaces', 'capped'].map((resit) => judged(cells, { readings: { resit } }).criteria.company);
      expect(answers).toEqual(['met', 'failed']);
    }),
    200,
  );
});

test('someone eligible has nothing left to do, and everyone else who is judged has', () => {
  holds(
    fc.property(student, (cells) => {
      const judgement = judged(cells);
      expect(judgement.remedies.length > 0).toBe(judgement.verdict !== 'eligible');
    }),
    RUNS,
  );
});

test('the resit marks that are said to be needed do make criterion b met', () => {
  holds(
    fc.property(student, fc.constantFrom({}, { resit: 'replaces' }, { resit: 'capped' }), (cells, readings) => {
      const remedy = judged(cells, { readings }).remedies.find(({ criterion }) => criterion === 'company');
      fc.pre(remedy?.code === 'resitMarks' && remedy.mean !== undefined);
      const periods = cells.company?.length ?? 1;
      const resits = (cells.resits ?? []).map((row, period) =>
        row.map((old, exam) => remedy.marks?.[`${'BCD'.charAt(exam)}${periods === 1 ? '' : String(period + 1)}`] ?? old),
      );
      expect(judged({ ...cells, resits }, { readings }).criteria.company).toBe('met');
    }),
    200,
  );
});

test('what is told speaks with the answer: a reason for every criterion that is not met, none against one that is', () => {
  const AGAINST = /Below$|Missing$|Unsettled$/;
  holds(
    fc.property(student, fc.constantFrom({}, { resit: 'capped' }, { toeic: '600' }, { waived: 'leftOut' }), (cells, readings) => {
      const { criteria, findings } = judged(cells, { readings });
      for (const criterion of ['centres', 'company', 'toeic'] as const) {
        const against = findings.filter((finding) => finding.criterion === criterion && AGAINST.test(finding.code));
        expect(against.length > 0).toBe(criteria[criterion] !== 'met');
      }
    }),
    RUNS,
  );
});
