import '../support/customFunctions';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { readCoefficient, readCount, readMark, readToeic } from '../../src/gradebook/marks';
import { functions } from '../../src/hosts/functions/functions';
import { wordsOf } from '../../src/hosts/functions/words';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import type { FunctionName } from '../../src/messages/areas/functionHelp';
import type { Scalar } from '../../src/model/sheet';
import { isExcelError } from '../support/customFunctions';
import { CENTRES } from '../support/gradeTable';
import { randomNumbers } from '../support/promotion';
import { sheetOf } from '../support/sheet';
import { plainlyEligible, plainMark } from './plainReading';
import { wildCell, wildValue } from './wildCells';

/** How many cases were tried, and what went wrong in them: nothing, if all is well. */
export interface Fuzzed {
  readonly cases: number;
  readonly wrong: readonly string[];
}

const STATES = ['blank', 'absent', 'waived', 'pending', 'withdrawn', 'acquired', 'unreadable'];

/** Single cells: each is a mark on its scale that a second reading agrees with, a code, nothing, or a problem. Nothing throws. */
export function fuzzMarks(cases: number, seed: number): Fuzzed {
  const random = randomNumbers(seed);
  const wrong: string[] = [];
  for (let index = 0; index < cases; index++) {
    const cell = wildCell(random);
    const mark = readMark(cell);
    if (typeof mark === 'number' ? mark !== plainMark(cell) : !STATES.includes(mark.state)) wrong.push(`mark ${JSON.stringify(cell)}`);
    const others = [readToeic(cell), readCount(cell), readCoefficient(cell)];
    if (others.some((other) => typeof other === 'number' && !(other >= 0))) wrong.push(`count ${JSON.stringify(cell)}`);
  }
  return { cases, wrong };
}

const isAnswer = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'string' || typeof value === 'boolean' || isExcelError(value);

/** The custom functions given anything at all: an answer or an error with a sentence, and never TRUE where a second reading says no. */
export function fuzzFunctions(cases: number, seed: number): Fuzzed {
  const random = randomNumbers(seed);
  const names = Object.keys(functions) as FunctionName[];
  const wrong: string[] = [];
  for (let index = 0; index < cases; index++) {
    const name = names[index % names.length] as FunctionName;
    const words = wordsOf(index % 2 === 0 ? 'fr-FR' : 'en-US');
    const given = Array.from({ length: Math.floor(random() * 8) }, () => wildValue(random));
    const answer = answerOrError(() => functions[name](words, ...given));
    const answers = Array.isArray(answer) ? answer.flat() : [answer];
    if (!answers.every(isAnswer) || answers.some((one) => isExcelError(one) && one.message === '')) wrong.push(`${name} ${told(given)}`);
    const row = { means: CENTRES.map(() => wildCell(random)), company: [0, 1, 2, 3].map(() => wildCell(random)), toeic: wildCell(random) };
    const eligible = answerOrError(() => functions.ELIGIBLE(words, [row.means], [row.company], [[row.toeic]], [['Formation continue']]));
    if (eligible === true && !plainlyEligible(row.means, row.company, row.toeic)) wrong.push(`ELIGIBLE ${told(row)}`);
  }
  return { cases, wrong };
}

const told = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' || typeof one === 'symbol' ? String(one) : one));

function answerOrError(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    return error;
  }
}

const HEADINGS = ['N° étudiant', 'Nom', ...CENTRES, 'A', 'B', 'C', 'D', 'TOEIC'];
const GOOD = [12, 13, 14, 12, 13, 14, 14, 14, 14, 14, 800];
const ROWS = 200;

/** Sheets whose cells are wild here and there: every student has a verdict, and none is called eligible whom a second reading does not. */
export function fuzzSheets(cells: number, seed: number): Fuzzed {
  const random = randomNumbers(seed);
  const wrong: string[] = [];
  let cases = 0;
  while (cases < cells) {
    const rows = Array.from({ length: ROWS }, (_, index): Scalar[] => [
      22_000_000 + index,
      `Nom${String(index)}`,
      ...GOOD.map((mark) => {
        if (random() > 0.15) return mark;
        cases++;
        return wildCell(random);
      }),
    ]);
    const check = judgeWorkbook([sheetOf([HEADINGS, ...rows])], rncp10118, { intake: null, readings: {}, centresComplete: false });
    if (check.judgements.length !== ROWS) wrong.push(`seed ${String(seed)}: ${String(check.judgements.length)} students`);
    for (const { record, verdict } of check.judgements) {
      const marks = rows[record.at.row - 1]?.slice(2) ?? [];
      if (verdict === 'eligible' && !plainlyEligible(marks.slice(0, 6), marks.slice(6, 10), marks[10]))
        wrong.push(`eligible ${told(marks)}`);
    }
  }
  return { cases, wrong };
}
