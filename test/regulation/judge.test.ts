import type { Answer, Criterion } from '../../src/model/verdict';
import type { Regulation } from '../../src/regulation/certification';
import { judge } from '../../src/regulation/judge';
import { aStudent, OPTIONS } from '../support/aStudent';

/** A regulation that answers as told and notes what it is asked. */
function regulationOf(answers: Partial<Record<Criterion, Answer>>, asked: string[], isOutOfScope = false): Regulation<string> {
  return {
    figures: [
      { intake: 2010, figures: 'old' },
      { intake: 2020, figures: 'new' },
    ],
    judge: (criterion, { figures }) => {
      asked.push(`${criterion} ${figures}`);
      const answer = answers[criterion];
      return answer ? { answer, findings: [{ code: 'nearMiss', clause: criterion, criterion, at: null }] } : null;
    },
    remedies: (criterion) => {
      asked.push(`remedy ${criterion}`);
      return [{ criterion, code: 'enter' }];
    },
    remarks: () => [{ code: 'otherJury', clause: 'jury.composition', criterion: null, at: null }],
    verdict: () => 'jury',
    isOutOfScope: () => isOutOfScope,
  };
}

const ALL = ['centres', 'company', 'toeic', 'placements', 'project', 'exchange'] as const;

test('the criteria are asked in their order, with the figures of the intake; remarks come last', () => {
  const asked: string[] = [];
  const judgement = judge(aStudent(), regulationOf({ toeic: 'met', centres: 'failed' }, asked), { ...OPTIONS, intake: 2012 });
  expect(asked).toEqual(['centres old', 'remedy centres', 'company old', 'toeic old', 'placements old', 'project old', 'exchange old']);
  expect(judgement.criteria).toEqual({ centres: 'failed', toeic: 'met' });
  expect(judgement.findings.map(({ clause }) => clause)).toEqual(['centres', 'toeic', 'jury.composition']);
  expect(judgement.verdict).toBe('jury');
});

test('no intake has the latest figures', () => {
  const asked: string[] = [];
  judge(aStudent(), regulationOf({}, asked), OPTIONS);
  expect(asked).toEqual(ALL.map((criterion) => `${criterion} new`));
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
