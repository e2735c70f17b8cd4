import { choiceSentence } from '../../src/views/choiceSentence';
import { readingEffect, withReading } from '../../src/views/readingEffects';
import { check, judgement, words } from '../support/checkFixture';

const open = judgement({ verdict: 'jury', criteria: { company: 'unsettled' }, companyMean: null });
const replaced = judgement({ companyMean: 12.6, criteria: { company: 'met' } });
const capped = judgement({ verdict: 'jury', companyMean: 11.6, criteria: { company: 'failed' } });
const other = judgement({ companyMean: 14 });
const otherCapped = judgement({ companyMean: 13.5 });

test('a reading tells whom it concerns, whose verdict depends on it, and what each choice gives', () => {
  const effect = readingEffect(check([open, other, judgement()]), 'resit', [
    { choice: 'replaces', judgements: [replaced, other, judgement()] },
    { choice: 'capped', judgements: [capped, otherCapped, judgement()] },
    { choice: null, judgements: [open, other, judgement()] },
  ]);
  expect(effect).toMatchObject({ name: 'resit', chosen: null, concerned: 2, decided: [open] });
  expect(effect.effects.map((each) => choiceSentence(each, 'resit', words))).toEqual([
    'moyenne 12,60\u00a0: Éligible',
    'moyenne 11,60\u00a0: À examiner par le jury',
    'À examiner par le jury, critère b à trancher',
  ]);
});

test('several students are counted by verdict', () => {
  const effect = readingEffect(check([open, open]), 'resit', [
    { choice: 'replaces', judgements: [replaced, replaced] },
    { choice: 'capped', judgements: [capped, replaced] },
  ]);
  expect(effect.decided).toHaveLength(1);
  expect(choiceSentence({ choice: 'capped', judgements: [capped, replaced], verdicts: { jury: 1, eligible: 1 } }, 'resit', words)).toBe(
    '1 éligible, 1 à examiner par le jury',
  );
});

test('choosing and taking a choice back leave the other readings', () => {
  const options = { intake: null, centresComplete: false, readings: { toeic: '600' } };
  const chosen = withReading(options, 'resit', 'capped');
  expect(chosen.readings).toEqual({ toeic: '600', resit: 'capped' });
  expect(withReading(chosen, 'resit', null).readings).toEqual({ toeic: '600' });
});
