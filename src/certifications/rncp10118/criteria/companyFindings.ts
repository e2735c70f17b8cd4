import { isNumber } from '../../../model/mark';
import { cellOf } from '../../../model/record';
import type { Address } from '../../../model/sheet';
import type { Answer, Finding } from '../../../model/verdict';
import { atLeast, nearMiss } from '../../../regulation/exact';
import { textOf } from '../../../regulation/measure';
import { type CompanyOutcome, periodWeights } from '../companyOutcome';
import { cellOfTest, type CompanyPeriod, type CompanyTest, nameOf, standing } from '../companyTests';
import { acquired } from '../rules/acquired';
import { company } from '../rules/company';
import { companyScore } from '../rules/companyScore';
import type { Student } from '../student';

const criterion = 'company';

/** Every reason that criterion b has: marks below, marks missing, the mean, and what is acquired. */
export function companyFindings(
  student: Student,
  periods: readonly CompanyPeriod[],
  outcomes: readonly CompanyOutcome[],
  answer: Answer,
): Finding[] {
  const { record } = student;
  if (periods.length === 0) return [{ code: 'companyMarkMissing', clause: company.clause.id, criterion, at: null }];
  const done = periods.filter((period) => period.acquired);
  const findings = done.map((period) => acquiredFinding(student, period));
  if (answer === 'met') return findings;
  const open = periods.filter((period) => !period.acquired);
  const isWeighed = periodWeights(open.map(({ columns }) => columns)) !== null;
  for (const { columns, tests } of open) {
    if (!isWeighed && columns.weight === null) {
      findings.push({ code: 'companyMarkMissing', clause: company.clause.id, criterion, at: null, about: `weight${tests[0].period}` });
    }
    for (const test of tests) findings.push(...testFindings(student, test, nameOf(test, periods.length)));
  }
  const first = periods[0]?.columns;
  const at = cellOf(record, first?.score ?? null) ?? cellOf(record, first?.marks.A ?? null);
  findings.push(...meanFindings(student, outcomes, answer, at));
  return findings;
}

function acquiredFinding({ record }: Student, { declared, tests, columns }: CompanyPeriod): Finding {
  const said = [declared, ...tests.map(({ first }) => first)].find((mark) => !isNumber(mark) && mark.state === 'acquired');
  const at = cellOf(record, columns.score) ?? cellOf(record, columns.marks.A);
  const text = said !== undefined && !isNumber(said) ? textOf(said) : {};
  return { code: 'periodAcquired', clause: acquired.clause.id, criterion, at, about: String(tests[0].period), ...text };
}

function testFindings({ record, figures }: Student, test: CompanyTest, about: string): Finding[] {
  const mark = standing(test);
  const place = { criterion, about, at: cellOfTest(record, test) } as const;
  if (!isNumber(mark)) return [{ ...place, code: 'companyMarkMissing', clause: companyScore.clause.id, ...textOf(mark) }];
  const threshold = figures.title.companyMark;
  if (atLeast(mark, threshold)) return [];
  const clause = company.clause.id;
  const below: Finding = { ...place, code: 'companyMarkBelow', clause, value: mark, threshold };
  return nearMiss(mark, threshold) ? [below, { ...place, code: 'nearMiss', clause, value: mark, threshold }] : [below];
}

function meanFindings({ figures }: Student, outcomes: readonly CompanyOutcome[], answer: Answer, at: Address | null): Finding[] {
  const values = meansOf(outcomes);
  const [lowest] = values;
  const highest = values[values.length - 1];
  if (lowest === undefined || highest === undefined) return [];
  const threshold = figures.title.companyMean;
  const place = { clause: company.clause.id, criterion, at, threshold } as const;
  const open = values.length > 1 ? { values, reading: 'resit' } : { value: lowest };
  const findings: Finding[] = [];
  if (answer === 'unsettled') findings.push({ ...place, code: 'companyUnsettled', ...open });
  else if (!atLeast(highest, threshold)) findings.push({ ...place, code: 'companyMeanBelow', ...open });
  for (const value of values) if (nearMiss(value, threshold)) findings.push({ ...place, code: 'nearMiss', value });
  return findings;
}

/** The mean in every reading, each value once, smallest first. */
export const meansOf = (outcomes: readonly CompanyOutcome[]): readonly number[] =>
  [...new Set(outcomes.map(({ mean }) => mean).filter(isThere))].sort((one, other) => one - other);

const isThere = (value: number | null): value is number => value !== null;
