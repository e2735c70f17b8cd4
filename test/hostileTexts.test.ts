import { rncp10118 } from '../src/certifications/rncp10118';
import { jsonReport } from '../src/hosts/check/jsonReport';
import { textReport } from '../src/hosts/check/textReport';
import { judgeWorkbook } from '../src/judgeWorkbook';
import { languages } from '../src/messages';
import { planDeliverables } from '../src/views/deliverables/planDeliverables';
import { openFile } from '../src/workbook/file';
import { saveFile } from '../src/workbook/saveFile';
import { CENTRES } from './support/gradeTable';
import { xlsxBytes } from './support/xlsxFile';

const OPTIONS = { intake: null, readings: {}, centresComplete: false };
const KINDS = ['jury', 'resits', 'minutes', 'legend'] as const;

/** Names that a program might take for a formula, a page or a path. */
const HOSTILE = [
  '=HYPERLINK("https://elsewhere.example","Dupont")',
  '<img src=x onerror=alert(1)>',
  '-DUPONT',
  '@SUM(A1:A9)',
  '+33 6 12 34 56 78',
];

const HEADINGS = ['N° étudiant', 'Nom', 'Prénom', 'Statut', ...CENTRES, 'A', 'B', 'C', 'D', 'TOEIC'];
const file = xlsxBytes([
  {
    name: 'Notes',
    rows: [
      HEADINGS,
      ...HOSTILE.map((name, index) => [22_960_001 + index, name, 'Ada', 'Étudiant', 12, 12, 12, 12, 12, 9, 14, 8, 14, 14, 800]),
    ],
  },
]);

test('hostile names are text in every sheet that is made, and no formula or link comes of them', async () => {
  const opened = await openFile(file);
  const check = judgeWorkbook(opened.sheets, rncp10118, OPTIONS);
  const source = { check, sheets: opened.sheets, regulation: rncp10118.shown(OPTIONS), day: { year: 2026, month: 11, day: 22 } };
  const { edits } = planDeliverables(KINDS, source, languages.fr);
  const { sheets } = await openFile(await saveFile(opened, edits));
  const ours = sheets.filter((sheet) => sheet.ours !== undefined);
  expect(ours.map((sheet) => sheet.ours).sort()).toEqual([...KINDS].sort());
  for (const name of HOSTILE) {
    const places = ours.flatMap((sheet) =>
      sheet.values.flatMap((row, at) =>
        row.flatMap((value, column) => (typeof value === 'string' && value.includes(name) ? [sheet.formulas[at]?.[column] ?? 'text'] : [])),
      ),
    );
    expect(new Set(places)).toEqual(new Set(['text']));
  }
  expect(
    ours
      .flatMap(({ formulas }) => formulas.flat())
      .filter((formula) => formula !== undefined && /HYPERLINK|elsewhere|onerror/.test(formula)),
  ).toEqual([]);
});

test('hostile names are handed on as they are in the reports', async () => {
  const { sheets } = await openFile(file);
  const check = judgeWorkbook(sheets, rncp10118, OPTIONS);
  const { students } = JSON.parse(JSON.stringify(jsonReport(check, 'Notes.xlsx'))) as { students: readonly { name: string }[] };
  expect(students.map(({ name }) => name)).toEqual(HOSTILE.map((name) => `${name} Ada`));
  expect(textReport(check, sheets, languages.fr)).toContain('<img src=x onerror=alert(1)>');
});
