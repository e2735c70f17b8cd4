import { decisiveReadings, overview } from '../../src/views/overview';
import { cell, check, finding, judgement } from '../support/checkFixture';

const centre = (mean: number | null, answer: 'met' | 'failed' | 'missing') => ({
  id: 'mechanical',
  name: 'Génie Mécanique',
  mean,
  answer,
  at: cell('mean'),
});

test('the pictures count verdicts, answers, means in half points, and the readings that decide', () => {
  const result = overview(
    check([
      judgement({ centres: [centre(10, 'met')] }),
      judgement({ verdict: 'jury', criteria: { centres: 'failed', company: 'met' }, centres: [centre(9.999, 'failed')] }),
      judgement({
        verdict: 'incomplete',
        criteria: { centres: 'missing', company: 'met', toeic: 'met' },
        centres: [centre(null, 'missing')],
      }),
      judgement({
        verdict: 'jury',
        criteria: { centres: 'met', company: 'unsettled', toeic: 'met' },
        centres: [centre(20, 'met')],
        findings: [finding({ code: 'companyUnsettled', reading: 'resit' })],
      }),
      judgement({ verdict: 'outOfScope', criteria: {}, centres: [centre(3, 'failed')] }),
    ]),
  );
  expect(result.summary).toEqual({ students: 5, eligible: 1, awaitingToeic: 0, jury: 2, incomplete: 1, outOfScope: 1 });
  expect(result.criteria).toEqual([
    { criterion: 'centres', counts: { met: 2, failed: 1, missing: 1, unsettled: 0 } },
    { criterion: 'company', counts: { met: 3, failed: 0, missing: 0, unsettled: 1 } },
    { criterion: 'toeic', counts: { met: 3, failed: 0, missing: 0, unsettled: 0 } },
  ]);
  const [spread] = result.spreads;
  expect(spread).toMatchObject({ key: 'mechanical', below: 2 });
  expect(spread?.columns.flatMap((count, column) => (count > 0 ? [[column, count]] : []))).toEqual([
    [0, 1],
    [7, 1],
    [8, 1],
    [27, 1],
  ]);
  expect(result.open).toEqual({ readings: 1, students: 1 });
});

test('a reading counts only where its criterion is open', () => {
  const findings = [finding({ code: 'companyMeanBelow', reading: 'resit' })];
  expect(decisiveReadings(judgement({ criteria: { company: 'failed' }, findings }))).toEqual([]);
  expect(decisiveReadings(judgement({ criteria: { company: 'unsettled' }, findings }))).toEqual(['resit']);
});
