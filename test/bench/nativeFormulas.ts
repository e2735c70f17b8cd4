import type { CellToWrite } from '../support/xlsxFile';
import type { Marks } from './marks';

/** The three conditions of marks as an office would type them, for the student in a row (from 1): means in A to F, A to D in G to J, TOEIC in K, route in L. */
export const formulasOf = (row: number): readonly string[] => [
  `COUNTIF(A${row}:F${row},"<10")=0`,
  `(3*G${row}+2*H${row}+2*I${row}+3*J${row})/10`,
  `AND(MIN(G${row}:J${row})>=10,ROUND(N${row},6)>=12)`,
  `K${row}>=IF(L${row}="Étudiant",750,600)`,
  `IF(AND(M${row},O${row}),IF(P${row},"eligible","awaitingToeic"),"jury")`,
];

export const cellsOf = ({ means, company, toeic, route }: Marks): readonly CellToWrite[] => [...means, ...company, toeic, route];
