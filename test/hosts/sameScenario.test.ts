import '../support/customFunctions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { functions } from '../../src/hosts/functions/functions';
import { wordsOf } from '../../src/hosts/functions/words';
import { jsonReport } from '../../src/hosts/check/jsonReport';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { columnIndex } from '../../src/model/address';
import { openFile } from '../../src/workbook/file';

const LABELS: Readonly<Record<string, string>> = {
  eligible: 'Éligible',
  awaitingToeic: 'Titre suspendu – TOEIC',
  jury: 'À examiner par le jury',
  incomplete: 'Incomplet',
  outOfScope: 'Hors champ (jury VAE)',
};

test('the sample promotion gets the same verdicts, scores and resits from the functions as from the check', async () => {
  const { sheets } = await openFile(readFileSync(join(__dirname, '..', 'workbooks', 'demo_promotion_2016.xlsx')));
  const check = judgeWorkbook(sheets, rncp10118, { intake: null, readings: {}, centresComplete: false });
  const report = jsonReport(check, '') as {
    students: { row: number; verdict: string; resits: string[]; companyScores: (number | null)[] }[];
  };
  const values = sheets[0]?.values ?? [];
  const block = (...columns: string[]): unknown[][] =>
    values.slice(6, 90).map((row) => columns.map((letters) => row[columnIndex(letters)] ?? null));
  const words = wordsOf('fr');
  const company = block('AE', 'AF', 'AH', 'AJ');
  const resits = block('AG', 'AI', 'AK');
  const verdicts = functions.VERDICT(words, block('J', 'N', 'R', 'V', 'Z', 'AD'), company, block('AM'), block('D'), resits) as string[][];
  const taken = resits.map((row) => [row.flatMap((mark, index) => (typeof mark === 'number' ? ['B', 'C', 'D'][index] : [])).join(', ')]);
  const due = functions.RESITS(words, company, null, null, null, taken) as unknown[][];

  expect(report.students).toHaveLength(84);
  for (const student of report.students) {
    const index = student.row - 7;
    expect([student.row, verdicts[index]?.[0]?.startsWith(LABELS[student.verdict] ?? '?')]).toEqual([student.row, true]);
    if (student.companyScores[0] !== null) expect([student.row, due[index]?.[0]]).toEqual([student.row, student.resits.join(', ')]);
  }
});
