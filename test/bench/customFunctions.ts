import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { ROOT } from '../support/manifest';
import { manyMarks } from './marks';
import { figure, median } from './measure';

const CALLS = 20_000;

type Answer = (...given: unknown[]) => unknown;

/** The functions as built: 20,000 single calls, one block of 20,000 rows, and what loading them costs. Empty before `npm run build`. */
export async function customFunctions(): Promise<object[]> {
  const file = join(ROOT, 'dist', 'functions.js');
  if (!existsSync(file)) return [];
  const code = readFileSync(file, 'utf8');
  const load = (): Map<string, Answer> => {
    const functions = new Map<string, Answer>();
    class CellError {}
    const runtime = { Error: CellError, ErrorCode: {}, associate: (id: string, answer: Answer) => functions.set(id, answer) };
    new Script(code, { produceCachedData: false }).runInContext(createContext({ CustomFunctions: runtime }));
    return functions;
  };
  const functions = load();
  const students = manyMarks(CALLS);
  const column = (pick: (index: number) => unknown[]): unknown[][] => students.map((_, index) => pick(index));
  const [centres, company, toeic, route] = [
    column((index) => [...(students[index]?.means ?? [])]),
    column((index) => [...(students[index]?.company ?? [])]),
    column((index) => [students[index]?.toeic]),
    column((index) => [students[index]?.route]),
  ];
  const rows: object[] = [];
  for (const [id, blocks] of [
    ['COMPANYSCORE', [company]],
    ['ELIGIBLE', [centres, company, toeic, route]],
    ['VERDICT', [centres, company, toeic, route]],
    ['RESITS', [company]],
  ] as const) {
    const answer = functions.get(id);
    if (answer === undefined) continue;
    const single = await median(() =>
      students.map((_, index) =>
        answerOrError(
          answer,
          blocks.map((block) => [block[index]]),
        ),
      ),
    );
    const block = await median(() => answer(...blocks));
    rows.push({ function: id, '20,000 single calls, ms': figure(single), 'one block of 20,000 rows, ms': figure(block) });
  }
  rows.push({
    function: 'start-up: parse, run, associate',
    '20,000 single calls, ms': '',
    'one block of 20,000 rows, ms': '',
    ms: figure(await median(load, { times: 15, warmups: 3 })),
  });
  return rows;
}

function answerOrError(answer: Answer, given: readonly unknown[]): unknown {
  try {
    return answer(...given);
  } catch (error) {
    return error;
  }
}
