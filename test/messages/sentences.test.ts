import type { Finding, Remedy } from '../../src/model/verdict';
import { findings as english } from '../../src/messages/en/findings';
import { remedies as englishRemedies } from '../../src/messages/en/remedies';
import { findings as french } from '../../src/messages/fr/findings';
import { remedies as frenchRemedies } from '../../src/messages/fr/remedies';
import type { Cells } from '../support/aStudent';
import { judged } from '../support/aStudent';

const say = (finding: Finding): string => french[finding.code](finding);
const takes = (remedy: Remedy): string => frenchRemedies[remedy.code](remedy);

test.each<[Cells, string[]]>([
  [{ centres: [14, 14, 14, 60.8 / 7, 14, 14] }, ['Génie Mécanique 8,69, sous 10']],
  [
    { centres: [14, 14, 14, 9.996, 14, 14] },
    ['Génie Mécanique 9,996, sous 10', 'Génie Mécanique 9,996 s’arrondit à 10,00 et reste sous 10'],
  ],
  [{ centres: [14, 14, 14, { subjects: [['Fabrication', 'ABJ', 1]] }, 14, 14] }, ['Fabrication, note manquante (ABJ)']],
  [
    { centres: [14, 14, 14, { subjects: [['Fabrication', 'DISP', 1]] }, 14, 14] },
    ['Fabrication, note manquante (DISP), selon la lecture (matière dispensée)'],
  ],
  [
    { centres: [14, 14, 14, { mean: 10.4, subjects: [['Fabrication', 8.9, 1]] }, 14, 14] },
    ['Génie Mécanique, la moyenne saisie et celle des matières diffèrent (8,90 ou 10,40)'],
  ],
  [{ centres: [14, 14, 14, 'VAL', 14, 14] }, ['Génie Mécanique acquis (VAL)']],
  [{ company: [[14, 8, 14, 9.9]] }, ['B 8, sous 10', 'D 9,9, sous 10', 'E 11,57, sous 12']],
  [{ company: [[14, 14, 14, 'ATT']] }, ['note D manquante (ATT)']],
  [{ company: [] }, ['aucune note d’entreprise']],
  [
    {
      company: [
        [14, 14, 14, 14],
        [14, 14, 14, 14],
      ],
      weights: [1, null],
    },
    ['poids de la période 2 manquant'],
  ],
  [{ company: [[11.95, 12.05, 12, 12]] }, ['E 11,995, sous 12', 'E 11,995 s’arrondit à 12,00 et reste sous 12']],
  [{ company: [[12, 8, 12, 12]], resits: [[16, null, null]] }, ['E 11,60 ou 12,80, selon la lecture (note après une épreuve repassée)']],
  [{ company: [['ACQ', 'ACQ', 'ACQ', 'ACQ']] }, ['période 1 acquise (ACQ)']],
  [{ toeic: 745 }, ['TOEIC 745, sous 750']],
  [{ toeic: null }, ['score TOEIC manquant']],
  [{ toeic: 650, route: 'professionalisation' }, ['TOEIC 650, seuil de 600 ou 750 selon la lecture']],
  [{ placements: [1, 4] }, ['1 stage, minimum 2', 'plus long stage de 4 mois, minimum 5']],
  [{ placements: [null, 'ATT'] }, ['nombre de stages à saisir', 'durée du plus long stage à saisir (ATT)']],
  [
    { project: [4.5, 801, 1] },
    ['projet de 4,5 mois, minimum 5', 'projet de 801 heures, au-delà de 800', '1 crédit ECTS pour le projet, minimum 30'],
  ],
  [{ abroad: true, exchange: [28, 1] }, ['28 crédits ECTS à l’étranger, minimum 30']],
  [{ option: 'Robotique' }, ['option «\u00a0Robotique\u00a0» inconnue du texte']],
  [{ contradicted: true }, ['deux lignes de cet étudiant se contredisent']],
  [{ route: 'individual' }, ['le texte ne dit pas quel jury examine une candidature individuelle']],
])('%j is said: %j', (cells, sentences) => {
  expect(judged(cells).findings.map(say)).toEqual(sentences);
});

test.each<[Cells, string[]]>([
  [{ company: [[14, 8, 14, 9.9]] }, ['10 en B et 10 en D\u00a0: la moyenne passerait à 12,00.']],
  [
    { company: [[14, 8, 9, 9.9]], centres: [14, 14, 14, 14, 8.214285714285714, 14] },
    [
      "1,79 point de plus à la moyenne de Méthodologies de l'ingénieur.",
      'Aucune note ne suffit dans toutes les lectures (note après une épreuve repassée)\u202f; la décision revient au jury.',
    ],
  ],
  [{ toeic: 745 }, ['5 points de plus au TOEIC.']],
  [{ toeic: null }, ['Le score au TOEIC.']],
  [{ company: [[14, 14, null, 14]] }, ['La note C.']],
  [{ company: [[12, 8, 12, 12]], resits: [[16, null, null]] }, ['Choisir la lecture\u00a0: note après une épreuve repassée.']],
  [{ company: [[9, 14, 14, 14]] }, ['Rien ne peut plus changer la note A, qui ne se repasse pas\u202f; la décision revient au jury.']],
  [{ company: [[11, 12, 12, 12]] }, ['Aucune épreuve à repasser ne peut relever assez cette moyenne\u202f; la décision revient au jury.']],
  [{ centres: [{ subjects: [['Anglais', null, 1]] }, 14, 14, 14, 14, 14] }, ['La note d’Anglais.']],
  [{ placements: [0, 6] }, ['2 stages de plus.']],
  [{ abroad: true, exchange: [29, 1] }, ['1 crédit ECTS de plus à l’étranger.']],
])('%j would take: %j', (cells, sentences) => {
  expect(judged(cells).remedies.map(takes)).toEqual(sentences);
});

test('English says the same figures', () => {
  const cells: Cells = { centres: [14, 14, 14, 9.996, 14, 14], company: [[14, 8, 14, 9.9]], toeic: 745 };
  const { findings, remedies } = judged(cells);
  expect(findings.map((finding) => english[finding.code](finding))).toEqual([
    'Génie Mécanique 9.996, below 10',
    'Génie Mécanique 9.996 rounds to 10.00 and stays below 10',
    'B 8, below 10',
    'D 9.9, below 10',
    'E 11.57, below 12',
    'TOEIC 745, below 750',
  ]);
  expect(remedies.map((remedy) => englishRemedies[remedy.code](remedy))).toEqual([
    '0.01 more points in the mean of Génie Mécanique.',
    '10 in B and 10 in D: the mean would become 12.00.',
    '5 more points in the TOEIC.',
  ]);
});

test('no sentence calls anyone failed, refused or deferred', () => {
  const every = [french, english].map((language) => Object.values(language).map(String).join('\n')).join('\n');
  expect(every).not.toMatch(/échec|refus|ajourn|échou|fail/i);
});
