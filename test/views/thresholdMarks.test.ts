import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { cellName } from '../../src/model/address';
import type { Check } from '../../src/model/check';
import { isNumber } from '../../src/model/mark';
import { cellOf, markIn } from '../../src/model/record';
import type { Address, Scalar, Sheet } from '../../src/model/sheet';
import type { Finding, Judgement } from '../../src/model/verdict';
import { atLeast } from '../../src/regulation/exact';
import { placeAt } from '../../src/views/places';
import { thresholdMarks } from '../../src/views/thresholdMarks';
import { openFile } from '../../src/workbook/file';
import { saveFile } from '../../src/workbook/saveFile';
import { planRemoval } from '../../src/views/deliverables/planRemoval';
import { languages } from '../../src/messages';
import { COMPANY, column, gradeTable, IDENTITY, means, type TestColumn, TOEIC } from '../support/gradeTable';
import { markedCells } from '../support/markedCells';

// jsdom has none of its own.
Object.assign(globalThis, { TextDecoder });

const OPTIONS = { intake: 2016, readings: {}, centresComplete: false };
const WORKBOOKS = join(__dirname, '../workbooks');
const SAMPLES = readdirSync(WORKBOOKS).filter((name) => name.endsWith('.xlsx') && !/^p09|^p15|^p16/.test(name));

async function checked(name: string): Promise<{ sheets: readonly Sheet[]; check: Check }> {
  const { sheets } = await openFile(new Uint8Array(readFileSync(join(WORKBOOKS, name))));
  return { sheets, check: judgeWorkbook(sheets, rncp10118, OPTIONS) };
}

const at = ({ sheet, ...cell }: Address): string => `${sheet}!${cellName(cell)}`;

/** The mark that a finding asks for in its cell, said without any formula. */
function markOf(judgement: Judgement, finding: Finding): string | null {
  const { code, value } = finding;
  const place = placeAt(judgement.record, finding.at);
  const isNear = judgement.findings.some((other) => other.code === 'nearMiss' && other.about === finding.about && other.criterion === finding.criterion); // prettier-ignore
  switch (code) {
    case 'centreBelow':
      return place.is !== 'centreMean' ? null : isNear ? 'R03' : 'R05';
    case 'companyMeanBelow':
      return place.is !== 'companyScore' ? null : isNear ? 'R04' : 'R06';
    case 'companyMarkBelow':
      if (place.is === 'companyResit') return 'R07';
      return place.is === 'companyMark' && place.mark === 'A' ? 'R05' : 'R08';
    case 'companyUnsettled':
      return 'R11';
    case 'toeicBelow':
      return 'R09';
    case 'toeicUnsettled':
      return value === undefined ? null : 'R10';
    default:
      return null;
  }
}

/** The cell of a finding; the mean of several periods is marked in each of their scores. */
function cellsOf({ record }: Judgement, finding: Finding): readonly Address[] {
  if (finding.code === 'companyMeanBelow') return record.programme.periods.flatMap(({ score }) => cellOf(record, score) ?? []);
  return finding.at ? [finding.at] : [];
}

/** Every mark that the judgements ask for, on the staff's own columns. */
function expected({ judgements }: Check): Set<string> {
  const marks = new Set<string>();
  for (const judgement of judgements) {
    if (judgement.verdict === 'outOfScope') continue;
    for (const finding of judgement.findings) {
      const mark = markOf(judgement, finding);
      for (const cell of cellsOf(judgement, finding)) if (mark) marks.add(`${at(cell)} ${mark}`);
    }
    const { record } = judgement;
    const fails = judgement.centres.some(({ mean }) => mean !== null && !atLeast(mean, 10));
    for (const { slot } of record.programme.centres.flatMap(({ subjects }) => subjects)) {
      const mark = markIn(record, slot);
      const cell = cellOf(record, slot);
      if (cell && isNumber(mark) && !atLeast(mark, 8)) marks.add(`${at(cell)} ${fails ? 'R12' : 'R13'}`);
    }
    record.marks.forEach((mark, slot) => {
      const cell = cellOf(record, slot);
      if (cell && !isNumber(mark) && mark.state === 'unreadable')
        marks.add(`${at(cell)} ${slot === record.programme.toeic ? 'R02' : 'R01'}`);
    });
  }
  return marks;
}

/** What a formula on the sheet itself cannot tell. */
const UNTOLD: Readonly<Partial<Record<string, (marks: readonly string[], check: Check) => string[]>>> = {
  // Marks typed as text, and no column of means: whether a centre is below would not fit into a formula.
  'p05_comma_text.xlsx': (marks) => marks.filter((mark) => !/R1[23]$/.test(mark)),
  // The route stands in another sheet: between the two scores that are asked, the mark says that it depends.
  'p08_sheets_joined.xlsx': (marks, { judgements }) => [
    ...marks.filter((mark) => !mark.endsWith('R09')),
    ...judgements.flatMap(({ record, toeic }) => {
      const cell = cellOf(record, record.programme.toeic);
      return cell && toeic !== null && toeic < 750 ? [`${at(cell)} ${toeic < 600 ? 'R09' : 'R10'}`] : [];
    }),
  ],
};

test.each(SAMPLES)('%s: the cells that are marked are those that the judgements tell of', async (name) => {
  const { sheets, check } = await checked(name);
  const marks = thresholdMarks(check, sheets, rncp10118.shown(OPTIONS));
  const told = [...expected(check)];
  expect([...markedCells(sheets, marks)].sort()).toEqual((UNTOLD[name]?.(told, check) ?? told).sort());
});

test('put again over themselves the marks change nothing, and taken away the file is as it was but for its styles', async () => {
  const bytes = new Uint8Array(readFileSync(join(WORKBOOKS, 'demo_promotion_2016.xlsx')));
  const { sheets, check } = await checked('demo_promotion_2016.xlsx');
  const marks = thresholdMarks(check, sheets, rncp10118.shown(OPTIONS));
  const once = await saveFile(await openFile(bytes), marks);
  expect(await saveFile(await openFile(once), marks)).toEqual(once);
  const taken = await saveFile(
    await openFile(once),
    planRemoval(
      sheets,
      marks.map(({ sheet }) => sheet),
      languages.fr,
    ).edits,
  );
  const sheetXml = (file: Uint8Array): string => strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheetXml(taken)).toBe(sheetXml(bytes));
});

/** Students in rows 2 to 5 of a table with every kind of column, one mark typed over. */
const table = (heading: string, typed: readonly Scalar[], more: readonly TestColumn[] = []): Sheet =>
  gradeTable(
    [...IDENTITY, ...means(), ...COMPANY, ...TOEIC, ...more].map((each) => (each.heading === heading ? { ...each, cells: typed } : each)),
  );

const marksOf = (sheet: Sheet, readings: Readonly<Record<string, string>> = {}): string[] => {
  const options = { ...OPTIONS, readings };
  const check = judgeWorkbook([sheet], rncp10118, options);
  return markedCells([sheet], thresholdMarks(check, [sheet], rncp10118.shown(options))).map((mark) => mark.replace('Notes!', ''));
};

test.each<[string, string, readonly Scalar[], readonly string[]]>([
  ['a centre just below, at and just above', 'Approfondissement', [9.994, 10, 10.001, null], ['J2 R05']],
  ['a centre that rounds to the minimum', 'Approfondissement', [9.995, 9.999, 10 - 1e-10, 9.9949], ['J2 R03', 'J3 R03', 'J5 R05']],
  ['A, which is not taken again', 'A', [9.99, 10, 'ABS', ''], ['K2 R05']],
  ['B, which is', 'B', [9.99, 10, 'DISP', null], ['L2 R08']],
  ['a TOEIC of students', 'TOEIC', [745, 750, null, 'ATT'], ['O2 R09']],
  ['a TOEIC that is none', 'TOEIC', [752, 995, 5, 'ACQ'], ['O2 R02', 'O3 R02', 'O4 R02', 'O5 R02']],
  ['codes in every spelling', 'B', ['abs', ' N.Not ', 'déf', 'Réservé'], []],
  ['codes and what is none', 'B', ['?', '*', '-', '#N/A'], ['L3 R01', 'L5 R01']],
  ['acquired elsewhere, or in part', 'B', ['acquis 2014', 12, 'validé par VAE 2013', 'acquis en partie'], ['L5 R01']],
  ['acquired with its reason, or a mark of it', 'B', ['ACQ 2014 (VAE)', 12, 'Validé', 'acquis 12'], ['L5 R01']],
  ['acquired, or not', 'B', ['Acquis', 12, 'acq.', 'non acquis'], ['L5 R01']],
  ['a mean that was acquired, and one to be', 'Approfondissement', ['val 2014', 12, 'acquise en 2011', 'à valider 2014'], ['J5 R01']],
  ['out of scale', 'A', [-0.5, 20.5, 0, 20], ['K2 R01', 'K3 R01', 'K4 R05']],
])('%s', (_, heading, typed, marks) => {
  expect(marksOf(table(heading, typed))).toEqual(marks);
});

const CONTRACT = 'Contrat de professionnalisation en alternance, entreprise partenaire';

test.each<[string, readonly Scalar[], Readonly<Record<string, string>>, readonly string[]]>([
  ['every route its own score', ['Étudiant', 'Apprenti', 'Formation continue', CONTRACT], {}, ['O2 R09', 'O3 R09', 'O5 R10']],
  ['with the reading chosen', ['Étudiant', CONTRACT, CONTRACT, CONTRACT], { toeic: '750' }, ['O2 R09', 'O3 R09', 'O4 R09', 'O5 R09']],
  ['with the other one', ['Étudiant', CONTRACT, CONTRACT, CONTRACT], { toeic: '600' }, ['O2 R09']],
  ['another jury’s student is not marked', ['VAE', 'Étudiant', 'VAE', 'VAE'], {}, ['O3 R09']],
  ['no route', [null, null, null, null], {}, ['O2 R10', 'O3 R10', 'O4 R10', 'O5 R10']],
])('a TOEIC of 700: %s', (_, routes, readings, marks) => {
  const sheet = gradeTable([
    ...IDENTITY.map((each) => (each.heading === 'Statut' ? column('Statut', routes) : each)),
    ...means(),
    ...COMPANY,
    column('TOEIC', 700),
  ]);
  expect(marksOf(sheet, readings)).toEqual(marks);
});

test.each<[string, readonly Scalar[], Readonly<Record<string, string>>, readonly string[]]>([
  ['E 12.6 if it replaces, 11.6 if capped', [15, 12.6], {}, ['P2 R11']],
  ['where it is chosen that it is capped', [15, 12.6], { resit: 'capped' }, ['P2 R06']],
  ['where it is chosen that it replaces', [15, 12.6], { resit: 'replaces' }, []],
  ['taken again below the minimum', [9.5, 11.5], {}, ['M2 R07', 'P2 R06']],
  ['E that stands there says enough, the marks do not', [9.5, 12.6], {}, ['M2 R07', 'P2 R06']],
])('B 8 taken again: %s', (_, [again = null, score = null], readings, marks) => {
  const only = (value: Scalar): Scalar[] => [value, null, null, null];
  const sheet = gradeTable(
    [
      ...IDENTITY,
      ...means(),
      column('A', only(12)),
      column('B', only(8)),
      column('B repassée', only(again)),
      column('C', only(12)),
      column('D', only(12)),
      column('E', only(score)),
      ...TOEIC,
    ],
    {},
    1,
  );
  expect(marksOf(sheet, readings)).toEqual(marks);
});

test('a student inserted below the last is marked, a subtotal is not, nor an empty row between two', () => {
  const sheet = table('A', [9, null, 9, 9]);
  const below = [...sheet.values, [null, null, null, 'Moyenne', 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]];
  const withTotal = { ...sheet, values: below };
  expect(marksOf(withTotal)).toEqual(['K2 R05', 'K4 R05', 'K5 R05']);
});

test.each(SAMPLES)('%s: no formula is longer than a conditional format holds', async (name) => {
  const { sheets, check } = await checked(name);
  const rules = thresholdMarks(check, sheets, rncp10118.shown(OPTIONS)).flatMap((marks) => marks.rules);
  expect(rules.filter(({ formula }) => formula.length > 255)).toEqual([]);
  expect(rules.filter(({ formula }) => !formula.includes('N("ENSIAME-R'))).toEqual([]);
});

test('a list with one row a test is not marked: its columns hold marks of every kind', async () => {
  const { sheets, check } = await checked('p09_long_list.xlsx');
  expect(thresholdMarks(check, sheets, rncp10118.shown(OPTIONS))).toEqual([]);
});
