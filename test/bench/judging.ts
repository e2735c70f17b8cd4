import { rncp10118 } from '../../src/certifications/rncp10118';
import { readGradebook } from '../../src/gradebook/readGradebook';
import { readMark } from '../../src/gradebook/marks';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { atOnce } from '../../src/model/inSteps';
import { BLANK, type Mark } from '../../src/model/mark';
import type { Scalar } from '../../src/model/sheet';
import type { StudentRecord } from '../../src/model/student';
import type { Judgement } from '../../src/model/verdict';
import { judging as judgingBy } from '../../src/regulation/judge';
import { CENTRES } from '../support/gradeTable';
import { sheetOf } from '../support/sheet';
import { calcMilliseconds } from './calc';
import { manyMarks, type Marks } from './marks';
import { figure, median } from './measure';
import { minimalLoop, packed } from './minimalLoop';
import { cellsOf, formulasOf } from './nativeFormulas';
import { rival } from './rivals';
import { ruleEngine } from './ruleEngine';

const STUDENTS = 10_000;
const OPTIONS = { intake: null, readings: {}, centresComplete: false };
const HEADINGS = ['N° étudiant', 'Nom', ...CENTRES, 'A', 'B', 'C', 'D', 'TOEIC', 'Statut'];

/** The same students judged in every way, by the three conditions of marks: microseconds a student, and how many times the minimal loop. */
export async function judging(): Promise<object[]> {
  const students = manyMarks(STUDENTS);
  const rows = students.map((marks, index) => [22_000_000 + index, `Nom${String(index)}`, ...cellsOf(marks)]);
  const sheet = sheetOf([HEADINGS, ...rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)))]);
  const { records } = atOnce(readGradebook([sheet], rncp10118.vocabulary, [], null));
  const block = packed(students);
  const outcomes = new Uint8Array(STUDENTS);
  const often = { times: 9, warmups: 9 };

  const loop = await median(() => {
    for (let time = 0; time < 100; time++) minimalLoop(block, outcomes);
  }, often);
  const judge = judgingBy(rncp10118, OPTIONS);
  const fromCells = (record: StudentRecord, index: number): Judgement => judge(withMarks(record, sheet.values[index + 1] ?? []));
  const figures: (readonly [string, number | null])[] = [
    ['minimal loop over a block of numbers', loop / 100],
    ['the rules from records: verdict and answers, the rest on demand', await median(() => records.map(judge), often)],
    ['the same from raw cells', await median(() => records.map(fromCells), often)],
    [
      'from raw cells, with everything told: reasons, cells, clauses, resits, remedies',
      await median(() => records.map((record, index) => allOf(fromCells(record, index))), often),
    ],
    [
      'the whole workbook: headings, rows, joining, verdicts, problems',
      await median(() => judgeWorkbook([sheet], rncp10118, OPTIONS), often),
    ],
    ['json-rules-engine', await ruleEngine(students)],
    ['HyperFormula, building the sheet', await hyperFormula(students)],
    ['LibreOffice Calc, working native formulas out', calcMilliseconds(students)],
  ];
  return figures.map(([what, milliseconds]) => ({
    what,
    'µs a student': milliseconds === null ? 'not installed' : figure((milliseconds * 1000) / STUDENTS),
    'students a second': milliseconds === null ? '' : Math.round((STUDENTS * 1000) / milliseconds),
    'times the loop': milliseconds === null ? '' : figure((milliseconds * 100) / loop),
  }));
}

/** The student with the marks that these cells hold, read as rows of a sheet are. */
function withMarks(record: StudentRecord, cells: readonly Scalar[]): StudentRecord {
  const { places } = record.programme;
  const marks = places.map((): Mark => BLANK);
  places.forEach(({ column }, slot) => {
    marks[slot] = readMark(cells[column] ?? null, undefined, 990);
  });
  return { ...record, marks };
}

/** Has everything that can be told of a student told. */
const allOf = (judgement: Judgement): readonly unknown[] => [judgement, judgement.findings, judgement.problems];

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(cells: readonly (readonly unknown[])[], options: object): { getCellValue(cell: object): unknown; destroy(): void };
  };
}

async function hyperFormula(students: readonly Marks[]): Promise<number | null> {
  const found = rival<HyperFormulaModule>('hyperformula');
  if (found === null) return null;
  const cells = students.map((student, row) => [...cellsOf(student), ...formulasOf(row + 1).map((formula) => `=${formula}`)]);
  return median(
    () => {
      const engine = found.HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', maxRows: 100_000 });
      const last = engine.getCellValue({ sheet: 0, row: students.length - 1, col: 16 });
      engine.destroy();
      if (!['eligible', 'awaitingToeic', 'jury'].includes(String(last))) throw new Error(`HyperFormula gave ${String(last)}.`);
    },
    { times: 3 },
  );
}
