import { announcement } from '../../../src/hosts/pane/announcement';
import type { Checked } from '../../../src/hosts/pane/paneHost';
import { type PaneAction, paneReducer } from '../../../src/hosts/pane/paneReducer';
import { type PaneState, START } from '../../../src/hosts/pane/paneState';
import type { Judgement } from '../../../src/model/verdict';
import { check, judgement, record, regulation, words } from '../../support/checkFixture';

const NOW = { hours: 14, minutes: 32 };
const jury = judgement({ verdict: 'jury', criteria: { company: 'failed' }, record: record({}, { number: '1', name: 'Un' }) });
const eligible = judgement({ record: record({}, { number: '2', name: 'Deux' }) });
const result = (...judgements: Judgement[]): Checked => ({
  check: check(judgements),
  sheets: [],
  regulation,
  intakeAt: null,
  unanswered: [],
  obstacles: [],
});
const after = (state: PaneState, ...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, state);
const CHECKED = after(START, { type: 'checkStarted' }, { type: 'checked', checked: result(eligible, jury), time: NOW });

test('a check lists who needs an action first and ends the progress', () => {
  expect(CHECKED).toMatchObject({ order: [1, 0], progress: null, notice: null, isFollowing: true, time: NOW });
});

test.each<[string, Checked, PaneState['notice']]>([
  ['no students', result(), { code: 'noGradeTable', detail: '' }],
  [
    'formulas without an answer',
    { ...result(eligible), unanswered: [{ sheet: 'Notes', row: 6, column: 41 }] },
    { code: 'functionsMissing', detail: '1' },
  ],
])('a check with %s says so', (_, checked, notice) => {
  expect(after(START, { type: 'checked', checked, time: NOW }).notice).toEqual(notice);
});

test('a live change keeps the order, the open student and the search', () => {
  const before = after(CHECKED, { type: 'filtered', filter: { by: 'verdict', verdict: 'jury' } }, { type: 'studentToggled', key: '1' });
  expect(before.order).toEqual([1]);
  const changed = { ...jury, verdict: 'eligible' } as const;
  const live = after(before, { type: 'judgedAgain', checked: result({ ...eligible, verdict: 'jury' }, changed), time: NOW });
  expect(live).toMatchObject({ order: [1, 0], openStudent: '1', query: before.query });
  expect(announcement(before, live, words)).toBe('Deux\u00a0: À examiner par le jury Un\u00a0: Éligible');
});

test('a list that lost a student is made anew', () => {
  expect(after(CHECKED, { type: 'judgedAgain', checked: result(jury), time: NOW }).order).toEqual([0]);
});

test('a filter chosen again is freed', () => {
  const filter = { type: 'filtered', filter: { by: 'verdict', verdict: 'jury' } } as const;
  expect(after(CHECKED, filter, filter).query.filter).toEqual({ by: 'all' });
});

test('a check that ends without a result keeps the last one', () => {
  const state = after(CHECKED, { type: 'checkStarted' }, { type: 'checkEnded', notice: { code: 'cancelled', detail: '' } });
  expect(state).toMatchObject({ checked: CHECKED.checked, progress: null, notice: { code: 'cancelled' } });
});

test('progress is announced at every tenth, the result and the number after a filter', () => {
  const shown = after(
    START,
    { type: 'checkStarted' },
    { type: 'progressShown' },
    { type: 'progressed', progress: { step: 'marks', done: 0.4 } },
  );
  const little = after(shown, { type: 'progressed', progress: { step: 'marks', done: 0.41 } });
  const more = after(shown, { type: 'progressed', progress: { step: 'marks', done: 0.6 } });
  expect(announcement(shown, little, words)).toBe('');
  expect(announcement(shown, more, words)).toBe('Vérification, 40\u00a0%');
  expect(announcement(after(START, { type: 'checkStarted' }), CHECKED, words)).toBe('1 éligible, 1 à examiner par le jury.');
  const filtered = after(CHECKED, { type: 'filtered', filter: { by: 'verdict', verdict: 'jury' } });
  expect(announcement(CHECKED, filtered, words)).toBe('1 étudiant sur 2');
});
