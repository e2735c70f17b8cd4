import fc from 'fast-check';
import { rncp10118 } from '../../../src/certifications/rncp10118';
import type { StudentRecord } from '../../../src/model/student';
import { CRITERIA } from '../../../src/model/verdict';
import { judge } from '../../../src/regulation/judge';
import { aStudent, judged, OPTIONS } from '../../support/aStudent';
import { holds } from '../../support/properties';

/** Marks by halves around the thresholds; a step more is half a point. */
const mark = fc.integer({ min: 16, max: 30 }).map((steps) => steps / 2);
const enough = fc.integer({ min: 20, max: 30 }).map((steps) => steps / 2);
const subjects = fc.tuple(enough, enough).map(([one, other]) => ({
  subjects: [['Conception', one, 2] as const, ['Fabrication', other, 1] as const],
}));
const row = (size: number) => fc.array(enough, { minLength: size, maxLength: size });
const codes = fc.constantFrom(null, 'ABS', 'ACQ', 'DISP');

const student = fc.record({
  route: fc.constantFrom('student' as const, 'apprentice' as const, 'continuing' as const, 'professionalisation' as const, null),
  centres: fc.array(fc.oneof({ weight: 8, arbitrary: enough }, { weight: 3, arbitrary: subjects }, { weight: 1, arbitrary: codes }), {
    minLength: 6,
    maxLength: 7,
  }),
  company: fc.array(fc.oneof({ weight: 6, arbitrary: row(4) }, { weight: 1, arbitrary: fc.constant(['ACQ', null, null, null]) }), {
    minLength: 2,
    maxLength: 3,
  }),
  weights: fc.constantFrom([], [1, 2, 3], [0.5, 0.25, 0.25]),
  toeic: fc.constantFrom(595, 600, 745, 750, 900, null),
  project: fc.tuple(fc.constantFrom(4.5, 5, 6), fc.constantFrom(699, 700, 800, 801), fc.constantFrom(29, 30)),
  placements: fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(4.5, 5)),
});

const RUNS = 1000;

test('the order of centres and periods changes neither an answer nor a verdict', () => {
  holds(
    fc.property(student, fc.array(mark, { minLength: 9, maxLength: 9 }), (cells, taken) => {
      const resits = cells.company.map((_, period) => taken.slice(3 * period, 3 * period + 3));
      const company = cells.company.map((marks, period) => (period === 0 ? marks.map((one) => (one === 10 ? 9 : one)) : marks));
      const record = aStudent({ ...cells, company, resits });
      const { programme } = record;
      const turned: StudentRecord = {
        ...record,
        programme: { ...programme, centres: [...programme.centres].reverse(), periods: [...programme.periods].reverse() },
      };
      const [one, other] = [judge(record, rncp10118, OPTIONS), judge(turned, rncp10118, OPTIONS)];
      expect([other.verdict, other.criteria]).toEqual([one.verdict, one.criteria]);
    }),
    RUNS,
  );
});

test('what is met stays met when any one figure rises, a first mark with a resit aside', () => {
  holds(
    fc.property(student, fc.nat(), fc.constantFrom(0.5, 1, 5), (cells, pick, raise) => {
      const record = aStudent(cells);
      const numbers = record.marks.flatMap((one, slot) => (typeof one === 'number' ? [slot] : []));
      const raised = numbers[pick % numbers.length];
      const marks = record.marks.map((one, slot) => (slot === raised && typeof one === 'number' ? one + raise : one));
      const [before, after] = [record, { ...record, marks }].map((each) => judge(each, rncp10118, OPTIONS).criteria);
      for (const criterion of CRITERIA) if (before?.[criterion] === 'met') expect(after?.[criterion]).toBe('met');
    }),
    RUNS,
  );
});

test.each([
  [9.5, 'failed'],
  [10, 'failed'],
  [12.5, 'unsettled'],
  [20, 'unsettled'],
])('a resit of B from 9 to %p beside marks of 12 is %s, and no better mark answers worse', (taken, expected) => {
  expect(judged({ company: [[12, 9, 12, 12]], resits: [[taken, null, null]] }).criteria.company).toBe(expected);
});

test('thirds as weights of periods leave a mean of 12 at 12', () => {
  const company = [
    [13, 10.5, 10.5, 13],
    [13, 10.5, 10.5, 13],
    [13, 10.5, 10.5, 13],
  ];
  for (const weights of [
    [1, 1, 1],
    [1 / 3, 1 / 3, 1 / 3],
    [1 / 6, 1 / 3, 1 / 2],
  ]) {
    const judgement = judged({ company, weights });
    expect(judgement.criteria.company).toBe('met');
    expect(judgement.companyMean).toBeCloseTo(12, 12);
  }
});
