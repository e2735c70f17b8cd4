import { languages } from '../../../../src/messages';
import { planJury } from '../../../../src/views/deliverables/jury/planJury';
import type { Cells, CentreCells } from '../../../support/aStudent';
import { applied, cellAt, juryMade, sourceOf } from '../../../support/jurySheet';

const NUMBER = '22960001';
const b8 = [[15, 8, 13, 9.9]];

/** What stands in the row of a student with these marks, no-break spaces shown as `~`. */
function row(cells: Cells, ids: readonly string[], language: 'fr' | 'en' = 'fr'): readonly unknown[] {
  const [sheet] = applied(planJury(sourceOf([{ number: NUMBER, name: 'Abadie Ada', cells }]), languages[language]).edits, []);
  return ids.map((id) => {
    const cell = sheet ? cellAt(sheet, NUMBER, id) : null;
    return typeof cell === 'string' ? cell.replace(/[\u00a0\u202f]/g, '~') : cell;
  });
}

test.each<[string, Cells, string]>([
  ['eligible', {}, 'a, b et TOEIC remplis'],
  ['marks and mean below', { company: b8 }, 'b~–~B 8 <~10\nb~–~D 9,9 <~10\nb~–~E 11,67 <~12'],
  ['a mean that rounds to the minimum', { centres: [14, 14, 14, 9.996, 14, 14] }, 'a~–~Génie mécanique 9,996 (affiché 10,00) <~10'],
  ['A alone', { company: [[9.5, 14, 14, 14]] }, 'b~–~A 9,5 <~10'],
  ['taken again and still below', { company: [[14, 7, 14, 14]], resits: [[9.5, null, null]] }, 'b~–~B repassée 9,5 <~10'],
  ['a code', { company: [[14, 14, 'ATT', 14]] }, 'b~–~C~: ATT'],
  ['a mark missing', { company: [[14, 14, 14, null]] }, 'b~–~D~: note manquante'],
  ['E in two readings', { company: [[12, 8, 12, 12]], resits: [[16, null, null]] }, 'b~–~E selon la lecture~: 11,60 ou 12,80'],
  ['TOEIC below', { toeic: 745 }, 'TOEIC 745 <~750'],
  ['TOEIC missing', { toeic: null }, 'TOEIC~: score manquant'],
  ['TOEIC between readings', { toeic: 650, route: 'professionalisation' }, 'TOEIC 650~: seuil selon la lecture, 600 ou 750'],
  ['another jury', { route: 'vae' }, 'VAE~: jury propre à l’université'],
  [
    'a second period',
    {
      company: [
        [14, 14, 14, 14],
        [14, 9, 14, 14],
      ],
    },
    'b~–~B2 9 <~10',
  ],
])('the reasons are short: %s', (_, cells, reasons) => {
  expect(row(cells, ['reasons'])).toEqual([reasons]);
});

const subjects = (first: number, second: number): CentreCells[] => [
  { subjects: [['Fabrication', first, 1], ['Matériaux', second, 1]] },
  14,
  14,
  14,
  14,
  14,
]; // prettier-ignore

test.each<[string, Cells, string | null, string | null]>([
  ['eligible', {}, null, null],
  ['two exams', { company: b8 }, 'B, D', 'B~≥~10 et D~≥~10 (E~≥~12,10)'],
  ['A cannot be taken again', { company: [[9.5, 14, 14, 14]] }, null, 'aucun moyen~: A ne se repasse pas'],
  ['B was', { company: [[14, 7, 14, 14]], resits: [[9.5, null, null]] }, null, 'aucun moyen~: B déjà repassée'],
  ['nothing to take again', { company: [[11, 12, 12, 12]] }, null, 'E~: +~0,3, mais rien à repasser'],
  ['an extra test', { centres: subjects(7.9, 8) }, '(Fabrication*)', 'Formation humaine~: +~2,05~pts'],
  ['no subject below', { centres: subjects(9, 9) }, '(aucune matière sous 8)', 'Formation humaine~: +~1~pt'],
  ['a mean without subjects', { centres: [9, 14, 14, 14, 14, 14] }, null, 'Formation humaine~: +~1~pt'],
  ['the TOEIC', { toeic: 745 }, null, 'TOEIC~: +~5~points'],
  ['a score to enter', { toeic: null }, null, 'saisir le TOEIC (≥~750)'],
  ['a mark to enter', { company: [[14, 14, null, 14]] }, null, 'saisir la note C'],
  ['a reading', { company: [[12, 8, 12, 12]], resits: [[16, null, null]] }, null, 'choisir la lecture~: note après épreuve repassée'],
])('what is taken again and what it would take: %s', (_, cells, resits, remedies) => {
  expect(row(cells, ['resits', 'remedies'])).toEqual([resits, remedies]);
});

test.each<[string, Cells, readonly unknown[]]>([
  ['numbers, not rounded', { centres: [9.996, 14, 14, 14, 14, 14] }, [9.996, 14, 800]],
  [
    'what is acquired, what is missing',
    { centres: ['ACQ', null, 14, 14, 14, 14], company: [[null, 14, 14, 14]], toeic: 'ATT' },
    ['ACQ', '—', '—'],
  ],
])('figures are %s', (_, cells, [first, second, toeic]) => {
  const ids = ['centre humanities', 'centre science', 'toeic'];
  expect(row(cells, ids)).toEqual([first, second, toeic]);
});

test('E stands in every reading, never rounded to the minimum', () => {
  const again = (first: number, taken: number): Cells => ({ company: [[12, first, 12, 12]], resits: [[taken, null, null]] });
  expect(row(again(8, 16), ['company'])).toEqual(['11,60 / 12,80']);
  expect(row(again(8, 10), ['company'])).toEqual([11.6]);
  expect(row({ company: [[12, 8, 12, 12.001]], resits: [[11.99, null, null]] }, ['company'])).toEqual(['11,60 / 11,998']);
});

test('in English too', () => {
  expect(row({ company: b8, toeic: 745 }, ['verdict', 'reasons', 'resits', 'remedies'], 'en')).toEqual([
    'For the jury to examine',
    'b~–~B 8 <~10\nb~–~D 9.9 <~10\nb~–~E 11.67 <~12\nTOEIC 745 <~750',
    'B, D',
    'B~≥~10 and D~≥~10 (E~≥~12.10)\nTOEIC: +~5~points',
  ]);
});

test('a text that starts like a formula stays text, and never becomes a number', () => {
  const sheet = juryMade([
    { number: '=1+1', name: '-Nom' },
    { number: '00123', name: '@Nom' },
  ]);
  expect([cellAt(sheet, '=1+1', 'name'), cellAt(sheet, '00123', 'number')]).toEqual(['-Nom', '00123']);
});
