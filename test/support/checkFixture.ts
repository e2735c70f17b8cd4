import { called } from '../../src/certifications/rncp10118/called';
import { BLANK, type Mark } from '../../src/model/mark';
import type { Check } from '../../src/model/check';
import type { Place, Programme, StudentRecord } from '../../src/model/student';
import type { Finding, Judgement } from '../../src/model/verdict';
import { fr as french } from '../../src/messages/fr';
import type { ShownRegulation } from '../../src/model/shownRegulation';

/** The sheet on which the students of these fixtures stand. */
export const SHEET = 'Notes';

/** Columns in order: the mean and two subjects of one centre, A, B, B taken again, C, D, E, TOEIC. */
export const COLUMN = { mean: 4, first: 5, second: 6, A: 7, B: 8, resitB: 9, C: 10, D: 11, E: 12, toeic: 13 } as const;

const place = (column: number): Place => ({ sheet: SHEET, column, source: 0 });

/** One centre with two subjects, one period with a resit of B, and a TOEIC. */
export const PROGRAMME: Programme = {
  centres: [
    {
      id: 'mechanical',
      name: 'Génie Mécanique',
      mean: 0,
      subjects: [
        { name: 'Fabrication', slot: 1, coefficient: 2 },
        { name: 'Conception', slot: 2, coefficient: 1 },
      ],
    },
  ],
  periods: [{ marks: { A: 3, B: 4, C: 6, D: 7 }, resits: { B: 5, C: null, D: null }, score: 8, weight: null }],
  toeic: 9,
  placements: null,
  project: null,
  exchange: null,
  places: Object.values(COLUMN).map(place),
};

/** A cell of the student on this row. */
export const cell = (column: keyof typeof COLUMN, row = 6) => ({ sheet: SHEET, row, column: COLUMN[column] });

/** A student of the programme; marks stand by column, the rest is blank. */
export function record(marks: Partial<Record<keyof typeof COLUMN, Mark>> = {}, rest: Partial<StudentRecord> = {}): StudentRecord {
  const row = rest.at?.row ?? 6;
  return {
    programme: PROGRAMME,
    at: { sheet: SHEET, row },
    number: '22874228',
    name: 'Brétazan François',
    route: 'student',
    abroad: null,
    option: null,
    marks: (Object.keys(COLUMN) as (keyof typeof COLUMN)[]).map((column) => marks[column] ?? BLANK),
    rows: [row],
    contradicted: false,
    ...rest,
  };
}

/** An eligible student, changed by what is given. */
export const judgement = (rest: Partial<Judgement> = {}): Judgement => ({
  record: record(),
  verdict: 'eligible',
  criteria: { centres: 'met', company: 'met', toeic: 'met' },
  centres: [{ id: 'mechanical', name: 'Génie Mécanique', mean: 12, answer: 'met', at: cell('mean') }],
  companyScores: [15.5],
  companyMean: 15.5,
  companyMeans: [15.5],
  toeic: 930,
  findings: [],
  resits: [],
  extraTests: [],
  remedies: [],
  problems: [],
  ...rest,
});

/** A finding on criterion b, changed by what is given. */
export const finding = (rest: Partial<Finding> & Pick<Finding, 'code'>): Finding => ({
  clause: 'title.company',
  criterion: 'company',
  at: null,
  ...rest,
});

/** A check of these students. */
export const check = (judgements: readonly Judgement[], rest: Partial<Check> = {}): Check => ({
  certification: 'RNCP10118',
  options: { intake: 2016, readings: {}, centresComplete: false },
  sheets: [],
  judgements,
  problems: [],
  ...rest,
});

/** The regulation as the views are told of it. */
export const regulation: ShownRegulation = {
  id: 'RNCP10118',
  called,
  clauses: new Map([
    ['title.company', { id: 'title.company', section: 'Passage' }],
    ['company.resit', { id: 'company.resit', section: 'Contrôle' }],
    ['extra.tests', { id: 'extra.tests', section: 'Passage' }],
    ['language.toeic', { id: 'language.toeic', section: 'Contrôle' }],
  ]),
  centres: [{ id: 'mechanical', name: 'Génie Mécanique' }],
  minima: { centre: 10, company: 12, companyMark: 10, subject: 8, creditsPerSemester: 30 },
  toeicOf: (route) => (route === 'professionalisation' ? [600, 750] : route === 'continuing' ? [600] : [750]),
  scale: 20,
  companyWeights: { A: 3, B: 2, C: 2, D: 3 },
  juryOf: (route) => (route === 'vae' ? 'university' : 'school'),
  readings: [{ name: 'resit', choices: ['replaces', 'capped'] }],
};

export const words = french;
