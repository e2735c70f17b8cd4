import type { FormulasMessages } from '../areas/formulas';
import { grouped } from './plural';

export const formulas: FormulasMessages = {
  says: {
    VERDICT: 'The verdict and its reasons, in words.',
    ELIGIBLE: 'TRUE or FALSE; #N/A as long as nothing settles it.',
    COMPANYSCORE: 'Score E: (3A + 2B + 2C + 3D) / 10.',
    RESITS: 'The exams to take again.',
    CENTREMEAN: 'The mean of a centre, exact.',
    TOEICMIN: 'The TOEIC score asked of a route.',
    ECTSMISSING: 'The credits that a semester abroad lacks.',
  },
  insertInto: 'Insert into',
  row: (row) => `Row ${row}`,
  rows: (count) => `${grouped(count)} rows`,
  span: 'Extent of the formula',
  insert: 'Insert',
  insertNamed: (name) => `Insert ${name}`,
  gives: 'Gives',
  noCredits: 'No column of credits in this workbook.',
  noColumns: 'This sheet lacks the columns that it needs.',
  noStudent: 'Choose a cell on a student’s row.',
  outsideSheet: (sheet) => `Choose a cell of the sheet “${sheet}”, on a student’s row.`,
  spills: (count, to) => `Spills over ${grouped(count)} rows, down to ${to}.`,
  example: 'Example',
  checkFirst: 'After a check, every formula takes the ranges of your sheet and is inserted in one click.',
  otherCertification: (applied) => `Formulas always apply the certification ${applied}: for this workbook’s own, rely on the pane.`,
  yes: 'TRUE',
  no: 'FALSE',
  notAvailable: '#N/A',
};
