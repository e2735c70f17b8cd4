import { VERDICTS, type Verdict } from '../../../../src/model/verdict';
import { decisionChoices, decisionsIn, departsFromProposal } from '../../../../src/views/deliverables/jury/decisions';
import { readJury } from '../../../../src/views/deliverables/jury/juryTable';
import { planDecision } from '../../../../src/views/deliverables/jury/planDecision';
import { languages } from '../../../../src/messages';
import { applied, cellAt, type Graded, juryMade, sourceOf, typed, words } from '../../../support/jurySheet';

const ada: Graded = { number: '22960001', name: 'Abadie Ada', cells: { company: [[14, 8, 14, 14]] } };
const withResit: Graded = { ...ada, cells: { company: [[14, 8, 14, 14]], resits: [[12, null, null]] } };
const ben: Graded = { number: null, name: 'Brun Ben' };

test.each<[Verdict, readonly string[]]>([
  ['eligible', ['Titre attribué']],
  ['awaitingToeic', ['Titre suspendu – TOEIC']],
  ['jury', ['Épreuves à repasser', 'Épreuves de contrôle', 'Décision reportée']],
  ['incomplete', ['Décision reportée']],
  ['outOfScope', ['Jury VAE']],
])('no motive is asked where the decision follows the proposal %s', (verdict, follows) => {
  expect(decisionChoices(words).filter((choice) => !departsFromProposal(verdict, choice, words))).toEqual(follows);
});

test.each(['Entretien avec le jury', 'titre attribué', 'Titre attribué avec mention'])('any other text departs: %s', (decision) => {
  expect(VERDICTS.map((verdict) => departsFromProposal(verdict, decision, words))).toEqual(VERDICTS.map(() => true));
});

test.each(['', '  '])('no decision departs from nothing', (decision) => {
  expect(departsFromProposal('jury', decision, words)).toBe(false);
});

test.each(['fr', 'en'] as const)(
  'the list fits into a validation, without a comma in a choice, and verdicts differ in two letters: %s',
  (language) => {
    const { students, jury } = languages[language];
    expect(decisionChoices(languages[language]).join(',').length).toBeLessThanOrEqual(255);
    expect(decisionChoices(languages[language]).filter((choice) => choice.includes(','))).toEqual([]);
    const starts = [...VERDICTS.map((verdict) => students.overview.verdict[verdict]), jury.absent].map((label) => label.slice(0, 2));
    expect(new Set(starts).size).toBe(6);
  },
);

describe('a decision taken in the pane', () => {
  const decision = { decision: ' Titre attribué ', motive: '=Avis favorable' };

  function decide(students: readonly Graded[], stands: boolean) {
    const before = stands ? [juryMade([ada, ben])] : [];
    const source = sourceOf(students, before, 25);
    const [first] = source.check.judgements;
    if (!first) throw new Error('no student');
    return { plan: planDecision(source, first, decision, words), before };
  }

  test('goes into the row of the student, with the marks as they are now, and into no other but the count above', () => {
    const { plan, before } = decide([withResit, ben], true);
    const [sheet] = applied(plan.edits, before);
    if (!sheet) throw new Error('no sheet');
    expect(['decision', 'motive', 'verdict', 'review', 'remark'].map((id) => cellAt(sheet, '22960001', id))).toEqual([
      'Titre attribué',
      '=Avis favorable',
      'Éligible',
      null,
      null,
    ]);
    expect(cellAt(juryMade([withResit, ben], sheet), '22960001', 'review')).toBe(null);
    expect(cellAt(juryMade([ada, ben], sheet), '22960001', 'review')).toBe('oui');
    const changed = sheet.values.flatMap((row, at) => row.flatMap((value, column) => (value === (before[0]?.values[at]?.[column] ?? null) ? [] : [at]))); // prettier-ignore
    const row = readJury(sheet)?.lines.find(({ number }) => number === '22960001')?.row ?? -1;
    expect(changed.filter((at) => at !== row)).toEqual([4]);
    expect(sheet.values[4]?.[0]).toBe('Décisions saisies\u00a0: 1 sur 2\u202f; motifs à écrire\u00a0: 0\u202f; à revoir\u00a0: 0');
    expect(sheet.formulas[4]?.[0]).toBe(before[0]?.formulas[4]?.[0]);
  });

  test('keeps the remark that stands in the row', () => {
    const before = typed(juryMade([ada, ben]), '22960001', { remark: 'appeler' });
    const source = sourceOf([ada, ben], [before]);
    const [first] = source.check.judgements;
    const [sheet] = first ? applied(planDecision(source, first, decision, words).edits, [before]) : [];
    expect(sheet && cellAt(sheet, '22960001', 'remark')).toBe('appeler');
  });

  test('makes the sheet where there is none', () => {
    const { plan } = decide([ada, ben], false);
    expect(plan.writes.map(({ what, sheet, count }) => [what, sheet, count])).toEqual([['sheetAdded', 'Jury', 2]]);
    expect([...decisionsIn(applied(plan.edits, []), words)]).toEqual([
      ['22960001', { decision: 'Titre attribué', motive: '=Avis favorable' }],
    ]);
  });

  test('makes the sheet again for a student who is not in it yet, keeping the others', () => {
    const { plan, before } = decide([{ number: '22960009', name: 'Neuf Nina' }, ada, ben], true);
    const standing = before.map((sheet) => typed(sheet, 'Brun Ben', { decision: 'Titre attribué' }));
    const source = sourceOf([{ number: '22960009', name: 'Neuf Nina' }, ada, ben], standing);
    const [first] = source.check.judgements;
    const after = first ? applied(planDecision(source, first, decision, words).edits, standing) : [];
    expect(plan.writes[0]?.what).toBe('sheetMadeAgain');
    expect([...decisionsIn(after, words)].map(([key]) => key)).toEqual(['Brun Ben', '22960009']);
  });
});
