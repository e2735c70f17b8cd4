import { cellName } from '../../../src/model/address';
import type { CheckOptions } from '../../../src/model/readings';
import type { Criterion, Answer, Verdict } from '../../../src/model/verdict';
import { rncp10118 } from '../../../src/certifications/rncp10118';
import type { Cells } from '../../support/aStudent';
import { judged } from '../../support/aStudent';

/** Students as a jury meets them, each with the judgement that the text gives. */
interface Persona {
  readonly who: string;
  readonly cells: Cells;
  readonly options?: Partial<CheckOptions>;
  readonly verdict: Verdict;
  readonly criteria: Partial<Record<Criterion, Answer>>;
  readonly findings: readonly string[];
}

const ALL_MET = { centres: 'met', company: 'met', toeic: 'met' } as const;

const PERSONAS: readonly Persona[] = [
  { who: 'Aïcha, who has everything', cells: {}, verdict: 'eligible', criteria: ALL_MET, findings: [] },
  {
    who: 'Bruno, at every threshold',
    cells: { centres: [10, 10, 10, 10, 10, 10], company: [[12, 12, 12, 12]], toeic: 750 },
    verdict: 'eligible',
    criteria: ALL_MET,
    findings: [],
  },
  {
    who: 'Chloé, whose activity in the company was marked 9.5',
    cells: { company: [[9.5, 14, 14, 14]] },
    verdict: 'jury',
    criteria: { ...ALL_MET, company: 'failed' },
    findings: ['companyMarkBelow title.company G6'],
  },
  {
    who: 'David, who lacks 5 points of TOEIC',
    cells: { route: 'apprentice', toeic: 745 },
    verdict: 'awaitingToeic',
    criteria: { ...ALL_MET, toeic: 'failed' },
    findings: ['toeicBelow language.toeic O6'],
  },
  {
    who: 'Emma, in continuing education with 600 points',
    cells: { route: 'continuing', toeic: 600 },
    verdict: 'eligible',
    criteria: ALL_MET,
    findings: [],
  },
  {
    who: 'Fanny, on a professionalisation contract with 650 points',
    cells: { route: 'professionalisation', toeic: 650 },
    verdict: 'jury',
    criteria: { ...ALL_MET, toeic: 'unsettled' },
    findings: ['toeicUnsettled language.toeic O6'],
  },
  {
    who: 'Fanny, once the office has chosen 600',
    cells: { route: 'professionalisation', toeic: 650 },
    options: { readings: { toeic: '600' } },
    verdict: 'eligible',
    criteria: ALL_MET,
    findings: [],
  },
  {
    who: 'Gaël, absent from a test and short of TOEIC points',
    cells: { centres: [14, 14, 14, 'ABJ', 14, 14], toeic: 600 },
    verdict: 'incomplete',
    criteria: { ...ALL_MET, centres: 'missing', toeic: 'failed' },
    findings: ['centreMissing title.centres D6', 'toeicBelow language.toeic O6'],
  },
  {
    who: 'Hugo, whose failing centre settles it whatever is missing',
    cells: { centres: [14, 14, 14, 8, null, 14], toeic: null },
    verdict: 'jury',
    criteria: { ...ALL_MET, centres: 'failed', toeic: 'missing' },
    findings: ['centreBelow title.centres D6', 'centreMissing title.centres E6', 'toeicMissing language.toeic O6'],
  },
  {
    who: 'Inès, whose resit decides according to the reading',
    cells: { company: [[12, 8, 12, 12]], resits: [[16, null, null]] },
    verdict: 'jury',
    criteria: { ...ALL_MET, company: 'unsettled' },
    findings: ['companyUnsettled title.company N6'],
  },
  {
    who: 'Jules, who acquired a centre and his period',
    cells: { centres: ['ACQ', 14, 14, 14, 14, 14], company: [['VAL', 'VAL', 'VAL', 'VAL']] },
    verdict: 'eligible',
    criteria: ALL_MET,
    findings: ['centreAcquired acquired.unlimited A6', 'periodAcquired acquired.unlimited N6'],
  },
  {
    who: 'Karim, by validation of experience',
    cells: { route: 'vae', company: [[9, 9, 9, 9]] },
    verdict: 'outOfScope',
    criteria: { centres: 'met', company: 'failed' },
    findings: [
      ...['G6', 'H6', 'I6', 'J6'].map((cell) => `companyMarkBelow title.company ${cell}`),
      'companyMeanBelow title.company N6',
      'otherJury jury.composition -',
    ],
  },
  {
    who: 'Léa, an individual candidate',
    cells: { route: 'individual' },
    verdict: 'eligible',
    criteria: ALL_MET,
    findings: ['otherJury jury.composition -'],
  },
  {
    who: 'Maël, on two rows that disagree',
    cells: { contradicted: true },
    verdict: 'incomplete',
    criteria: ALL_MET,
    findings: ['contradicted marks.scale -'],
  },
  {
    who: 'Nora, short of credits abroad',
    cells: { abroad: true, exchange: [28, 1], project: [6, 720, 30], placements: [2, 5] },
    verdict: 'jury',
    criteria: { ...ALL_MET, placements: 'met', project: 'met', exchange: 'failed' },
    findings: ['exchangeBelow exchange.credits U6'],
  },
  {
    who: 'Oscar, with one placement and an option of another school',
    cells: { placements: [1, 6], option: 'Robotique' },
    verdict: 'incomplete',
    criteria: { ...ALL_MET, placements: 'failed' },
    findings: ['placementsBelow programme.placements P6', 'optionUnknown programme.options -'],
  },
];

test.each(PERSONAS.map((persona) => [persona.who, persona] as const))('%s', (_who, { cells, options, verdict, criteria, findings }) => {
  const judgement = judged(cells, options);
  expect(judgement.verdict).toBe(verdict);
  expect(judgement.criteria).toEqual(criteria);
  expect(judgement.findings.map(({ code, clause, at }) => `${code} ${clause} ${at ? cellName(at) : '-'}`)).toEqual(findings);
});

test('out of scope or contradicted, nobody is sent to a resit or an extra test', () => {
  for (const cells of [{ route: 'vae' }, { contradicted: true }] as const) {
    const judgement = judged({
      ...cells,
      company: [[14, 8, 14, 14]],
      centres: [{ mean: 8, subjects: [['Anglais', 7, 1]] }, 14, 14, 14, 14, 14],
    });
    expect([judgement.resits, judgement.extraTests, judgement.remedies]).toEqual([[], [], []]);
  }
});

test('the clauses stand in the order of the text, all sixteen', () => {
  expect(rncp10118.rules.map(({ clause }) => clause.id)).toEqual([
    'programme.options',
    'programme.hours',
    'programme.placements',
    'programme.project',
    'marks.scale',
    'marks.attendance',
    'company.score',
    'company.resit',
    'language.toeic',
    'title.centres',
    'title.company',
    'title.jury',
    'extra.tests',
    'exchange.credits',
    'acquired.unlimited',
    'jury.composition',
  ]);
});
