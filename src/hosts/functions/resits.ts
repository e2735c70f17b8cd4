import { acquired } from '../../certifications/rncp10118/rules/acquired';
import { centres as criterionA } from '../../certifications/rncp10118/rules/centres';
import { companyResit } from '../../certifications/rncp10118/rules/companyResit';
import { extraTests } from '../../certifications/rncp10118/rules/extraTests';
import { readMark } from '../../gradebook/marks';
import type { Argument, FunctionMessages } from '../../messages/areas/functions';
import { BLANK, isNumber, type Mark } from '../../model/mark';
import type { Scalar } from '../../model/sheet';
import { readBlock, widthOf } from './block';
import { invalidValue } from './cellError';
import { expectWidth, groupsIn } from './expectWidth';
import { figuresInForce } from './figuresInForce';
import { noNumber, throwUnreadable } from './numbersIn';
import { resitsTaken } from './resitsTaken';
import { type Answer, spill } from './spill';
import { CENTRES, programmeOf, recordOf } from './studentRow';
import type { Words } from './words';

/** The exams that each row has to take again, then the subjects of extra tests where criterion a is missed. */
export function resits({ functions: words }: Words, ...given: unknown[]): Answer {
  const company = readBlock('company', given[0]);
  const centres = readBlock('centres', given[1]);
  const subjects = readBlock('subjects', given[2]);
  const names = readBlock('subjectNames', given[3]);
  const taken = readBlock('alreadyResat', given[4]);
  if (company === null) return '';
  const periods = groupsIn(words, company, 4);
  expectWidth(words, company, 4 * periods);
  expectWidth(words, centres, CENTRES);
  if (subjects !== null) expectWidth(words, names, widthOf(subjects));
  if (subjects !== null && centres === null) throw invalidValue(words.centresNeeded(words.argument.centres));
  return spill(words, [company, centres, subjects], [names, taken], (rowOf) => {
    const exams = examsDue(words, rowOf(company), resitsTaken(rowOf(taken), periods, words));
    const tests = isMissed(words, rowOf(centres)) ? subjectsToTest(words, rowOf(subjects), rowOf(names)) : [];
    return [exams, tests]
      .filter((list) => list.length > 0)
      .map((list) => list.join(', '))
      .join('; ');
  });
}

const marksIn = (words: FunctionMessages, argument: Argument, cells: readonly Scalar[]): Mark[] => {
  const marks = cells.map((cell) => readMark(cell));
  throwUnreadable(
    words,
    marks.map((mark) => [argument, mark]),
  );
  return marks;
};

function examsDue(words: FunctionMessages, cells: readonly Scalar[], taken: ReadonlySet<string>): string[] {
  const marks = marksIn(words, 'company', cells);
  const due: string[] = [];
  for (let period = 1; 4 * period <= marks.length; period += 1) {
    const tests = marks.slice(4 * period - 4, 4 * period);
    if (acquired(BLANK, tests)) continue;
    for (const [index, exam] of ['B', 'C', 'D'].entries()) {
      const first = tests[index + 1] ?? BLANK;
      if (!isNumber(first)) throw noNumber(words, 'company', first);
      const retaken = taken.has(`${exam}${period}`) ? first : BLANK;
      if (companyResit(first, retaken, figuresInForce) === 'due') due.push(marks.length > 4 ? `${exam}${period}` : exam);
    }
  }
  return due;
}

const isMissed = (words: FunctionMessages, cells: readonly Scalar[]): boolean =>
  marksIn(words, 'centres', cells).some((mean) => isNumber(mean) && criterionA(mean, figuresInForce) === 'failed');

function subjectsToTest(words: FunctionMessages, cells: readonly Scalar[], names: readonly Scalar[]): string[] {
  const marks = marksIn(words, 'subjects', cells);
  const subjects = marks.map((_, slot) => {
    const name = String(names[slot] ?? '').trim();
    return { name: name === '' ? words.unnamedSubject(slot + 1) : name, slot, coefficient: null };
  });
  const programme = programmeOf([{ id: null, name: '', mean: null, subjects }], [], null);
  const student = {
    record: recordOf(programme, marks, null),
    figures: figuresInForce,
    options: { intake: null, readings: {}, centresComplete: false },
  };
  return extraTests(student, []).map(({ subject }) => subject);
}
