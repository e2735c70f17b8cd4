import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../src/model/sheet';
import { openFile } from '../../src/workbook/file';
import { sheetOf } from './sheet';

/** A sample of one layout: the sheets to show, and how much of them. */
export interface LayoutSample {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly rows: number;
  readonly columns: number;
}

const FOLDER = join(__dirname, '..', 'workbooks');
const file = async (name: string): Promise<readonly Sheet[]> => (await openFile(readFileSync(join(FOLDER, `${name}.xlsx`)))).sheets;

/** A transcript of one student, whose centres stand on lines of their own. */
const TRANSCRIPT = sheetOf(
  [
    ['Relevé de notes'],
    [],
    ['Nom :', 'DURAND', null],
    ['Prénom :', 'Zoé', null],
    ['N° étudiant :', 22960001, null],
    ['Statut :', 'Apprenti', null],
    [],
    ['Matière', 'Coef', 'Note'],
    ['Génie Mécanique', null, null],
    ['Fabrication', 2, 13.5],
    ['Conception', 1, 11],
    ['Entreprise', null, null],
    ['Activité', null, 14],
    ['Mémoire tuteur industriel', null, 13],
    ['Mémoire tuteur universitaire', null, 12],
    ['Soutenance', null, 15],
    ['TOEIC', null, 800],
  ],
  { name: 'DURAND Zoé' },
);

/** Students side by side: the subjects of one centre, the company, the TOEIC. */
const SIDE_BY_SIDE = sheetOf(
  [
    [null, 'N° étudiant', 22960001, 22960002, 22960003],
    [null, 'Nom', 'ABADIE', 'BRUN', 'COLAS'],
    [null, 'Prénom', 'Ada', 'Ben', 'Cléo'],
    [null, 'Statut', 'Étudiant', 'Apprenti', 'Étudiant'],
    ['Génie Mécanique', 'RDM (coef 2)', 12, 9.5, 14],
    [null, 'CAO (coef 1)', 13.5, 11, 'ABS'],
    ['Entreprise', 'A - Activité', 14, 13, 12],
    [null, 'B - Mémoire TI', 13, 12, 12],
    [null, 'C - Mémoire TU', 12, 9.5, 12],
    [null, 'D - Soutenance', 15, 14, 12],
    [null, 'TOEIC', 800, 755, 760],
  ],
  { name: 'Conseil' },
);

/** Hours by year under each route, with the coefficients of the subjects on a sheet of their own. */
const PROGRAMME = [
  sheetOf(
    [
      ['Volumes horaires'],
      [null, 'Formation initiale', null, null, null, 'Formation continue', null, null],
      ["Centre d'intérêt", '1A', '2A', '3A', 'Total', '1A', '2A', 'Total'],
      ['Formation humaine', 160, 150, 150, 460, 158, 158, 316],
      ['Formation scientifique', 80, 60, 0, 140, 50, 34, 84],
      ['Électrotechnique et automatique', 120, 110, 80, 310, 110, 92, 202],
      ['Génie Mécanique', 120, 110, 80, 310, 110, 94, 204],
      ["Méthodologies de l'ingénieur", 100, 128, 120, 348, 80, 82, 162],
      ['Approfondissement', 0, 60, 172, 232, 100, 132, 232],
      ['Total', 580, 618, 602, 1800, 608, 592, 1200],
    ],
    { name: 'Maquette' },
  ),
  sheetOf(
    [
      ['Centre', 'Matière', 'Coefficient'],
      ['Génie Mécanique', 'RDM', 2],
      [null, 'CAO', 1],
      ['Approfondissement', 'Projet', 3],
    ],
    { name: 'Coefficients' },
  ),
];

/** One sample of each layout that the guide shows. */
export async function layoutSamples(): Promise<LayoutSample[]> {
  return [
    { name: 'une-ligne-par-etudiant', sheets: await file('p03_three_header_rows'), rows: 9, columns: 14 },
    { name: 'feuilles-reunies', sheets: await file('p08_sheets_joined'), rows: 6, columns: 8 },
    { name: 'une-ligne-par-epreuve', sheets: await file('p09_long_list'), rows: 10, columns: 10 },
    { name: 'sections', sheets: await file('p12_mixed_routes_sections'), rows: 27, columns: 10 },
    { name: 'periodes', sheets: await file('p10_company_periods'), rows: 8, columns: 18 },
    { name: 'moodle', sheets: await file('p13_moodle_export'), rows: 7, columns: 12 },
    { name: 'une-colonne-par-etudiant', sheets: [SIDE_BY_SIDE], rows: 11, columns: 5 },
    { name: 'programme', sheets: PROGRAMME, rows: 10, columns: 8 },
    { name: 'une-feuille-par-etudiant', sheets: [TRANSCRIPT], rows: 17, columns: 3 },
  ];
}
