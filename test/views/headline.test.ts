import type { Mark } from '../../src/model/mark';
import type { Finding, Judgement } from '../../src/model/verdict';
import { headline } from '../../src/views/headline';
import { cell, type COLUMN, finding, judgement, record, words } from '../support/checkFixture';

type Marks = Partial<Record<keyof typeof COLUMN, Mark>>;

const company = (findings: readonly Finding[], rest: Partial<Judgement> = {}): Judgement =>
  judgement({ verdict: 'jury', criteria: { centres: 'met', company: 'failed', toeic: 'met' }, findings, ...rest });

const incomplete = (marks: Marks, missing: Finding): Judgement =>
  judgement({
    verdict: 'incomplete',
    criteria: { centres: 'met', company: 'missing', toeic: 'met' },
    record: record(marks),
    findings: [missing],
  });

describe('the main reason of a student', () => {
  const below = (about: string, value: number, at = cell('B')): Finding =>
    finding({ code: 'companyMarkBelow', about, value, threshold: 10, at });
  test.each<[string, Judgement]>([
    ['B 8, sous 10', company([below('B', 8)])],
    ['B 8 et D 9,9, sous 10', company([below('B', 8), below('D', 9.9, cell('D'))])],
    ['A 9,5, B 8 et D 9,9, sous 10', company([below('A', 9.5, cell('A')), below('B', 8), below('D', 9.9, cell('D'))])],
    ['B repassée à 9,5, sous 10', company([below('B', 9.5, cell('resitB'))])],
    ['E 11,99, sous 12', company([finding({ code: 'companyMeanBelow', value: 11.99, threshold: 12, at: cell('E') })])],
    ['E 11,995, sous 12', company([finding({ code: 'companyMeanBelow', value: 11.995, threshold: 12, at: cell('E') })])],
    ['B 8, sous 10', company([below('B', 8), finding({ code: 'companyMeanBelow', value: 11.67, threshold: 12, at: cell('E') })])],
    [
      'E 12,60 ou 11,60, à choisir',
      company([finding({ code: 'companyUnsettled', values: [11.6, 12.6], threshold: 12, reading: 'resit' })], {
        criteria: { centres: 'met', company: 'unsettled', toeic: 'met' },
      }),
    ],
    [
      'Génie mécanique 8,69',
      company([finding({ code: 'centreBelow', criterion: 'centres', about: 'Génie Mécanique', value: 8.69, threshold: 10 })], {
        criteria: { centres: 'failed', company: 'met', toeic: 'met' },
      }),
    ],
    [
      'TOEIC 650, seuil à choisir',
      company([finding({ code: 'toeicUnsettled', criterion: 'toeic', value: 650, values: [600, 750], reading: 'toeic' })], {
        criteria: { centres: 'met', company: 'met', toeic: 'unsettled' },
      }),
    ],
    [
      'note C en attente (ATT)',
      incomplete({ C: { state: 'pending', text: 'ATT' } }, finding({ code: 'companyMarkMissing', about: 'C', at: cell('C') })),
    ],
    ['note D pas encore saisie', incomplete({}, finding({ code: 'companyMarkMissing', about: 'D', at: cell('D') }))],
    ['TOEIC pas encore saisi', incomplete({}, finding({ code: 'toeicMissing', criterion: 'toeic', at: cell('toeic') }))],
    [
      'Fabrication, absence (ABJ)',
      incomplete({ first: { state: 'absent', text: 'ABJ' } }, finding({ code: 'centreMissing', criterion: 'centres', at: cell('first') })),
    ],
    [
      '745, il manque 5 points',
      judgement({
        verdict: 'awaitingToeic',
        criteria: { centres: 'met', company: 'met', toeic: 'failed' },
        findings: [finding({ code: 'toeicBelow', criterion: 'toeic', value: 745, threshold: 750 })],
      }),
    ],
    ['jury de l’université', judgement({ verdict: 'outOfScope' })],
    ['E 15,50 · TOEIC 930', judgement()],
    ['B repassée à 12', judgement({ record: record({ B: 8, resitB: 12 }) })],
    [
      'E 15,50 · TOEIC 930',
      judgement({ record: record({ B: 14, resitB: 0 }), problems: [{ code: 'resitNotDue', at: cell('resitB'), sheet: 'Notes' }] }),
    ],
    [
      'Génie Mécanique acquis (VAL)',
      judgement({
        findings: [finding({ code: 'centreAcquired', criterion: 'centres', about: 'Génie Mécanique', text: 'VAL', at: cell('mean') })],
      }),
    ],
  ])('%s', (expected, given) => {
    expect(headline(given, words)).toBe(expected);
  });
});
