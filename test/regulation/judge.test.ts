import { type Answer, CRITERIA, type Criterion, type ExtraTest, type Resit } from '../../src/model/verdict';
import type { Regulation } from '../../src/regulation/certification';
import { judge, judging } from '../../src/regulation/judge';
import { aStudent, OPTIONS } from '../support/aStudent';

const RESIT: Resit = { exam: 'B', period: 1, at: null, value: 9 };
const EXTRA: ExtraTest = { subject: 'Automatique', centre: 'Automatique', failingCentre: true, at: null, value: 7 };

/** A regulation that answers as told and notes what it is asked. */
function regulationOf(answers: Partial<Record<Criterion, Answer>>, asked: string[], isOutOfScope = false): Regulation<string> {
  return {
    figures: [
      { intake: 2010, figures: 'old' },
      { intake: 2020, figures: 'new' },
    ],
    conditions: () =>
      CRITERIA.map((criterion) => ({
        criterion,
        answer: ({ figures }) => {
          asked.push(`${criterion} ${figures}`);
          return answers[criterion] ?? null;
        },
        findings: (_, answer) => {
          asked.push(`why ${criterion} ${answer}`);
          return [{ code: 'nearMiss', clause: criterion, criterion, at: null }];
        },
      })),
    remedies: (_, { criterion }) => {
      asked.push(`remedy ${criterion}`);
      return [{ criterion, code: 'enter' }];
    },
    details: () => ({ centres: [], companyScores: [], companyMean: null, companyMeans: [], resits: [RESIT], extraTests: [EXTRA] }),
    problems: () => [],
    remarks: () => [{ code: 'otherJury', clause: 'jury.composition', criterion: null, at: null }],
    verdict: () => 'jury',
    isOutOfScope: () => isOutOfScope,
  };
}

test('the criteria are asked in their order, with the figures of the intake; why is told when it is read, remarks last', () => {
  const asked: string[] = [];
  const judgement = judge(aStudent(), regulationOf({ toeic: 'met', centres: 'failed' }, asked), { ...OPTIONS, intake: 2012 });
  expect(judgement.criteria).toEqual({ centres: 'failed', toeic: 'met' });
  expect(judgement.verdict).toBe('jury');
  expect(asked).toEqual(CRITERIA.map((criterion) => `${criterion} old`));
  asked.length = 0;
  expect(judgement.findings.map(({ clause }) => clause)).toEqual(['centres', 'toeic', 'jury.composition']);
  expect(judgement.remedies).toEqual([{ criterion: 'centres', code: 'enter' }]);
  expect([judgement.resits, judgement.extraTests]).toEqual([[RESIT], [EXTRA]]);
  expect(asked).toEqual(['why centres failed', 'why toeic met', 'remedy centres']);
});

test('what is told is told once, and stays the same', () => {
  const judgement = judge(aStudent(), regulationOf({ centres: 'failed' }, []), OPTIONS);
  expect(judgement.findings).toBe(judgement.findings);
  expect(judgement.problems).toBe(judgement.problems);
});

test('students of one programme and other answers each have their own verdict and criteria', () => {
  const route = (answers: Readonly<Partial<Record<Criterion, Answer>>>) => (answers.toeic === undefined ? 'incomplete' : 'eligible');
  const regulation = regulationOf({}, []);
  const judgeOne = judging(
    {
      ...regulation,
      verdict: route,
      conditions: () => [
        { criterion: 'centres', answer: ({ record }) => (record.name === '' ? 'missing' : 'met'), findings: () => [] },
        { criterion: 'toeic', answer: ({ record }) => (record.route === 'vae' ? null : 'failed'), findings: () => [] },
      ],
    },
    OPTIONS,
  );
  const record = aStudent();
  const students = [record, { ...record, name: '' }, { ...record, route: 'vae' as const }, record].map(judgeOne);
  expect(students.map(({ criteria }) => criteria)).toEqual([
    { centres: 'met', toeic: 'failed' },
    { centres: 'missing', toeic: 'failed' },
    { centres: 'met' },
    { centres: 'met', toeic: 'failed' },
  ]);
  expect(students.map(({ verdict }) => verdict)).toEqual(['eligible', 'eligible', 'incomplete', 'eligible']);
});

/** What a condition may answer; null where it is not asked. */
const ANSWERS: readonly (Answer | null)[] = ['met', 'failed', 'missing', 'unsettled', null];

test('whatever was answered for the student before, each keeps the answers of their own, for every pair of answers', () => {
  for (const one of ANSWERS) {
    for (const other of ANSWERS) {
      const judgeOne = judging(
        {
          ...regulationOf({}, []),
          verdict: ({ centres }) => (centres === 'met' ? 'eligible' : 'jury'),
          conditions: () => [
            { criterion: 'centres', answer: ({ record }) => (record.name === 'one' ? one : other), findings: () => [] },
            { criterion: 'toeic', answer: () => 'met', findings: () => [] },
          ],
        },
        OPTIONS,
      );
      const record = aStudent();
      const judged = ['one', 'other', 'one'].map((name) => judgeOne({ ...record, name }));
      expect(judged.map(({ criteria }) => criteria.centres ?? null)).toEqual([one, other, one]);
      expect(judged.map(({ criteria }) => criteria.toeic)).toEqual(['met', 'met', 'met']);
      expect(judged.map(({ verdict }) => verdict === 'eligible')).toEqual([one === 'met', other === 'met', one === 'met']);
    }
  }
});

test('no intake has the latest figures', () => {
  const asked: string[] = [];
  judge(aStudent(), regulationOf({}, asked), OPTIONS);
  expect(asked).toEqual(CRITERIA.map((criterion) => `${criterion} new`));
});

test.each([
  ['another jury judges', {}, true, 'outOfScope'],
  ['rows contradict each other', { contradicted: true }, false, 'incomplete'],
  ['both', { contradicted: true }, true, 'outOfScope'],
] as const)('nothing is proposed where %s', (_, told, isOutOfScope, expected) => {
  const asked: string[] = [];
  const judgement = judge(aStudent(told), regulationOf({ centres: 'failed', company: 'missing' }, asked, isOutOfScope), OPTIONS);
  expect(judgement.verdict).toBe(expected);
  expect([judgement.remedies, judgement.resits, judgement.extraTests]).toEqual([[], [], []]);
  expect(asked).not.toContain('remedy centres');
  expect(judgement.findings).toHaveLength(3);
});
