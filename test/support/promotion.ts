import type { CellToWrite, SheetToWrite } from './xlsxFile';

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const CENTRES = [
  "Formation humaine et formation à l'encadrement",
  'Formation scientifique générale',
  'Electrotechnique – Automatique',
  'Génie Mécanique',
  "Méthodologies de l'ingénieur",
  'Approfondissement',
];
const ROUTES = ['Étudiant', 'Apprenti', 'Formation continue', 'Contrat de professionnalisation'];
const BEFORE = ['N° étudiant', 'Nom', 'Prénom', 'Statut'];
const AFTER = ['A', 'B', 'B repassée', 'C', 'C repassée', 'D', 'D repassée', 'TOEIC'];

/**
 * A made-up promotion in one wide sheet: a row of centres, a row of headings, a row of coefficients, then the students.
 * `columns` counts all columns, from 16 up; subjects fill what the identity and the company leave.
 */
export function promotion(students: number, columns: number, seed = 2016): SheetToWrite {
  const random = randomNumbers(seed);
  const subjects = columns - BEFORE.length - AFTER.length;
  const centreOf = (subject: number): number => Math.floor((subject * CENTRES.length) / subjects);
  const filler = <Cell>(values: readonly Cell[], rest: readonly Cell[]): Cell[] => [...values, ...rest];
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const indexes = Array.from({ length: subjects }, (_, subject) => subject);
  const groups = indexes.map((subject) =>
    subject === 0 || centreOf(subject) !== centreOf(subject - 1) ? (CENTRES[centreOf(subject)] ?? '') : null,
  );
  const mark = (): number => Math.round((11 + 3 * (random() + random() + random() - 1)) * 100) / 100;
  const row = (index: number): CellToWrite[] => {
    const company = AFTER.map((heading): CellToWrite =>
      heading === 'TOEIC' ? 10 * Math.round(70 + 25 * random()) : heading.length > 1 ? null : mark(),
    );
    return [22000000 + index, `Nom${String(index)}`, 'Prénom', ROUTES[index % ROUTES.length] ?? '', ...indexes.map(mark), ...company];
  };
  return {
    name: 'Promotion',
    rows: [
      filler<CellToWrite>(blank(BEFORE.length), filler<CellToWrite>(groups, ['Période en entreprise', ...blank(AFTER.length - 1)])),
      [...BEFORE, ...indexes.map((subject) => `Matière ${String(subject + 1)}`), ...AFTER],
      ['Coefficient', ...blank(BEFORE.length - 1), ...indexes.map((subject) => 1 + (subject % 3)), ...blank(AFTER.length)],
      ...Array.from({ length: students }, (_, index) => row(index)),
    ],
  };
}
