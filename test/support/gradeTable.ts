import { rncp10118 } from '../../src/certifications/rncp10118';
import type { ChosenColumns } from '../../src/gradebook/chosenColumns';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import type { Check } from '../../src/model/check';
import type { Sheet } from '../../src/model/sheet';
import { sheetOf, type TestCell } from './sheet';

/** One column of a grade table: what it is headed, and the cell of each student (one cell stands for all). */
export interface TestColumn {
  readonly heading: TestCell;
  readonly cells: TestCell | readonly TestCell[];
  /** The heading above, written over the first column of its group only. */
  readonly group?: string;
  readonly coefficient?: TestCell;
}

export const column = (heading: TestCell, cells: TestColumn['cells'], more: Partial<TestColumn> = {}): TestColumn => ({
  heading,
  cells,
  ...more,
});

/** The columns under one heading. */
export const under = (group: string, ...columns: readonly TestColumn[]): TestColumn[] => columns.map((each) => ({ ...each, group }));

export const NUMBERS = ['22960001', '22960002', '22960003', '22960004'];

/** Who the four students are. */
export const IDENTITY: readonly TestColumn[] = [
  column('N° étudiant', NUMBERS),
  column('Nom', ['Abadie', 'Brun', 'Colas', 'Diallo']),
  column('Prénom', ['Ada', 'Ben', 'Cléo', 'Dina']),
  column('Statut', 'Étudiant'),
];

export const CENTRES = [
  "Formation humaine et formation à l'encadrement",
  'Formation scientifique générale',
  'Electrotechnique – Automatique',
  'Génie Mécanique',
  "Méthodologies de l'ingénieur",
  'Approfondissement',
] as const;

/** The six means of the text, all 12, but for the centres left out. */
export const means = (...without: readonly string[]): TestColumn[] =>
  CENTRES.filter((centre) => !without.includes(centre)).map((centre) => column(centre, 12));

export const COMPANY: readonly TestColumn[] = [column('A', 14), column('B', 13), column('C', 12), column('D', 15)];
export const TOEIC: readonly TestColumn[] = [column('TOEIC', 800)];

/** A sheet with one row of headings, and one of groups and of coefficients above where there are any. */
export function gradeTable(columns: readonly TestColumn[], more: Partial<Sheet> = {}, students = 4): Sheet {
  const groups = columns.map(({ group }, index) => (group !== undefined && columns[index - 1]?.group !== group ? group : null));
  const coefficients = columns.map(({ coefficient }) => coefficient ?? null);
  const rows = Array.from({ length: students }, (_, student) =>
    columns.map(({ cells }): TestCell => (Array.isArray(cells) ? ((cells as readonly TestCell[])[student] ?? null) : (cells as TestCell))),
  );
  return sheetOf(
    [
      ...(groups.some((group) => group !== null) ? [groups] : []),
      columns.map(({ heading }) => heading),
      ...(coefficients.some((coefficient) => coefficient !== null) ? [['Coefficients', ...coefficients.slice(1)]] : []),
      ...rows,
    ],
    more,
  );
}

/** Judges sheets with nothing chosen. */
export const check = (sheets: readonly Sheet[], chosen: ChosenColumns = []): Check =>
  judgeWorkbook(sheets, rncp10118, { intake: null, readings: {}, centresComplete: false }, chosen);

export const verdicts = ({ judgements }: Check): string[] => judgements.map(({ verdict }) => verdict);

/** The codes of a check's problems, once each. */
export const problemCodes = ({ problems }: Check): string[] => [...new Set(problems.map(({ code }) => code))].sort();
