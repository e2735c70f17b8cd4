import { isNumber } from '../model/mark';
import type { CheckOptions } from '../model/readings';
import { markIn } from '../model/record';
import type { Problem } from '../model/problem';
import type { StudentRecord } from '../model/student';
import { type Answer, CRITERIA, type Criterion, type Finding, type Judgement, type Remedy } from '../model/verdict';
import type { Regulation } from './certification';
import { figuresOf } from './figures';
import type { Ruling } from './ruling';

/**
 * Judges one student: every criterion with its reasons, and the verdict that they lead to. Nothing is proposed
 * where another jury judges, or where the workbook contradicts itself; the findings still inform.
 */
export function judge(record: StudentRecord, regulation: Regulation, options: CheckOptions): Judgement {
  const student = { record, figures: figuresOf(regulation.figures, options.intake), options };
  const isOutOfScope = regulation.isOutOfScope(student);
  const isJudged = !isOutOfScope && !record.contradicted;
  const criteria: Partial<Record<Criterion, Answer>> = {};
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const remedies: Remedy[] = [];
  let centres: Ruling['centres'];
  let company: Ruling['company'];
  for (const criterion of CRITERIA) {
    const ruling = regulation.judge(criterion, student);
    if (!ruling) continue;
    criteria[criterion] = ruling.answer;
    centres ??= ruling.centres;
    company ??= ruling.company;
    if (ruling.findings.length > 0) findings.push(...ruling.findings);
    if (isJudged && ruling.answer !== 'met') remedies.push(...regulation.remedies(criterion, student, ruling));
    if (ruling.problems) problems.push(...ruling.problems);
  }
  findings.push(...regulation.remarks(student));
  const toeic = markIn(record, record.programme.toeic);
  return {
    record,
    verdict: isOutOfScope ? 'outOfScope' : record.contradicted ? 'incomplete' : regulation.verdict(criteria),
    criteria,
    centres: centres?.centres ?? [],
    companyScores: company?.companyScores ?? [],
    companyMean: company?.companyMean ?? null,
    companyMeans: company?.companyMeans ?? [],
    toeic: isNumber(toeic) ? toeic : null,
    findings,
    resits: (isJudged && company?.resits) || [],
    extraTests: (isJudged && centres?.extraTests) || [],
    remedies,
    problems,
  };
}
