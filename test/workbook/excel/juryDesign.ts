import type { Edit, FormatRule, SheetDesign } from '../../../src/workbook/edits';

/** A sheet of ours in small, with everything that a design can say. */
export const design: SheetDesign = {
  role: 'jury',
  columns: [{ width: 10 }, { width: 20 }, { width: 8, hidden: true }],
  rows: [
    { cells: [{ content: '=Jury', look: { bold: true, ink: '#1F4273', size: 16 } }], height: 20 },
    { cells: [{ content: 'N°' }, { content: 'Décision' }, { content: 'Repère' }], height: 30 },
    { cells: [{ content: '007', look: lined() }, { content: '-à voir', look: lined() }, { content: 1 }] },
    {
      cells: [{ content: 12.5, look: { ...lined(), numberFormat: '0.000' } }, { content: null, look: lined() }, { content: 2 }],
      breakBefore: true,
    },
  ],
  frozen: { rows: 2, columns: 1 },
  table: { name: 'EnsiameJury', area: { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 2 } },
  print: { orientation: 'landscape', margin: 7, header: ['', '', 'A & B'], footer: ['', '{page} / {pages}', ''], repeatedRows: [1, 1] },
  formats: [
    { areas: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }], formula: 'AND(N("ENSIAME-J01")=0,A3<10)', look: { bold: true } },
  ],
  lists: [
    {
      area: { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 },
      choices: ['Admis', 'Ajourné'],
      title: 'Liste',
      warning: 'Hors liste',
    },
  ],
};

function lined(): { readonly fill: string; readonly lines: { style: 'thin'; colour: string; sides: readonly ['bottom'] } } {
  return { fill: '#FFF4D6', lines: { style: 'thin', colour: '#8A4000', sides: ['bottom'] } };
}

export const putJury: Edit = { kind: 'putSheet', name: 'Jury', design };

/** Two rules on two columns of marks. */
export const rules: readonly FormatRule[] = [
  {
    areas: [
      { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 },
      { firstRow: 1, lastRow: 3, firstColumn: 3, lastColumn: 3 },
    ],
    formula: 'AND(N("ENSIAME-R05")=0,IF(ISNUMBER(B2),B2<10-1E-9))',
    look: { fill: '#FFD8B0', ink: '#5C1A1A', bold: true, lines: { style: 'thin', colour: '#8A4000', sides: ['top', 'bottom'] } },
  },
  {
    areas: [{ firstRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 2 }],
    formula: 'AND(N("ENSIAME-R08")=0,C2<12)',
    look: { italic: true, numberFormat: '"<"0.00', lines: { style: 'dashed', colour: '#333333', sides: ['left'] } },
  },
];

export const mark: Edit = { kind: 'setOurFormats', sheet: 'Notes', rules };
