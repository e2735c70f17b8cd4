import { hours } from '../../../../src/certifications/rncp10118/rules/hours';
import { options } from '../../../../src/certifications/rncp10118/rules/options';
import { project as askedOfProject } from '../../../../src/certifications/rncp10118/rules/project';
import type { Scalar } from '../../../../src/model/sheet';
import type { Route } from '../../../../src/model/student';
import { aStudent, FIGURES, judged } from '../../../support/aStudent';

const INITIAL = { humanities: 460, science: 140, electrical: 310, mechanical: 310, methods: 348, specialisation: 232 };
const CONTINUING = { humanities: 316, science: 84, electrical: 202, mechanical: 204, methods: 162, specialisation: 232 };
const differing = (given: Record<string, number>, training: 'initial' | 'continuing') =>
  hours(given, training, FIGURES).filter(({ differs }) => differs);

test('programme.hours: the hours of the text are enough, in all 1,800 and 1,200', () => {
  expect(differing(INITIAL, 'initial')).toEqual([]);
  expect(differing(CONTINUING, 'continuing')).toEqual([]);
  const total = (training: 'initial' | 'continuing') => hours({}, training, FIGURES).reduce((sum, { required }) => sum + required, 0);
  expect([total('initial'), total('continuing')]).toEqual([1800, 1200]);
});

test.each(Object.keys(INITIAL))('programme.hours: an hour less or more in %s differs', (centre) => {
  const change = (given: Record<string, number>, by: number) => ({ ...given, [centre]: (given[centre] ?? 0) + by });
  expect(differing(change(INITIAL, -1), 'initial').map((found) => found.centre)).toEqual([centre]);
  expect(differing(change(INITIAL, 1), 'initial').map((found) => found.centre)).toEqual([centre]);
  expect(differing(change(CONTINUING, -1), 'continuing').map((found) => found.centre)).toEqual([centre]);
});

test('programme.hours: a centre that the sheet leaves out has none', () => {
  const { science: _, ...others } = INITIAL;
  expect(differing(others, 'initial')).toEqual([{ centre: 'science', hours: 0, required: 140, differs: true }]);
});

test.each<[Route | null, Scalar, Scalar, string]>([
  ['student', 1, 6, 'failed'],
  ['student', 2, 6, 'met'],
  ['student', 3, 6, 'met'],
  ['student', 2, 4.9, 'failed'],
  ['student', 2, 5, 'met'],
  ['student', 2, 5.1, 'met'],
  ['student', 2, null, 'missing'],
  ['student', 1, null, 'failed'],
  ['student', 'ATT', 6, 'missing'],
  ['apprentice', 0, 0, 'met'],
  ['continuing', null, null, 'met'],
  ['individual', null, null, 'met'],
  [null, 2, 5, 'met'],
  [null, 1, 5, 'missing'],
  [null, null, null, 'missing'],
])('programme.placements: route %s, %p placements, the longest %p months: %s', (route, count, months, answer) => {
  expect(judged({ route, placements: [count, months] }).criteria.placements).toBe(answer);
});

test.each<[Scalar, Scalar, Scalar, string, string[]]>([
  [4.9, 750, 30, 'failed', ['projectBelow']],
  [5, 750, 30, 'met', []],
  [5, 699, 30, 'failed', ['projectBelow']],
  [5, 700, 30, 'met', []],
  [5, 800, 30, 'met', []],
  [5, 801, 30, 'met', ['projectLong']],
  [5, 750, 29.5, 'failed', ['projectBelow']],
  [5, 750, 31, 'met', []],
  [null, 750, 30, 'missing', ['projectMissing']],
  [4, null, 30, 'failed', ['projectBelow', 'projectMissing']],
])('programme.project: %p months, %p hours, %p credits: %s', (months, given, credits, answer, codes) => {
  const judgement = judged({ project: [months, given, credits] });
  expect(judgement.criteria.project).toBe(answer);
  expect(judgement.findings.map(({ code }) => code)).toEqual(codes);
});

test('programme.project: a column that the workbook lacks is not asked', () => {
  const record = aStudent({ project: [6, 750, 30] });
  const project = { months: record.programme.project?.months ?? null, hours: null, credits: null };
  expect(askedOfProject({ ...record.programme, project }, FIGURES).map(({ about }) => about)).toEqual(['months']);
});

test.each([
  ['Industrialisation', true],
  ['Production – Logistique', true],
  ['PRODUCTION-LOGISTIQUE', true],
  ['Qualité, Sécurité, Environnement', true],
  ['QSE', true],
  ['maintenance', true],
  ['Robotique', false],
  ['Maintenance ou QSE', false],
  ['', false],
])('programme.options: %p names one of the four specialisations: %p', (text, isOne) => {
  expect(options(text)).toBe(isOne);
});

test.each<[boolean | null, Scalar, Scalar, string]>([
  [true, 29.5, 1, 'failed'],
  [true, 30, 1, 'met'],
  [true, 31, 1, 'met'],
  [true, 59, 2, 'failed'],
  [true, 60, 2, 'met'],
  [true, 30, null, 'met'],
  [true, null, 1, 'missing'],
  [true, 30, 'ATT', 'missing'],
  [false, null, null, 'met'],
  [false, 12, 1, 'met'],
  [null, null, null, 'met'],
  [null, 0, null, 'met'],
  [null, 12, null, 'failed'],
  [null, 'ATT', null, 'missing'],
  // No semester is none that was spent abroad: the credits of one are asked.
  [true, 29.5, 0, 'failed'],
  [true, 30, 0, 'met'],
])('exchange.credits: abroad %p, %p credits in %p semesters: %s', (abroad, credits, semesters, answer) => {
  expect(judged({ abroad, exchange: [credits, semesters] }).criteria.exchange).toBe(answer);
});

test('conditions of which the workbook does not tell are no criteria', () => {
  expect(judged().criteria).toEqual({ centres: 'met', company: 'met', toeic: 'met' });
});
