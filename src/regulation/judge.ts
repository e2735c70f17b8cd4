import { isNumber } from '../model/mark';
import type { CheckOptions } from '../model/readings';
import { markIn } from '../model/record';
import type { Problem } from '../model/problem';
import type { StudentRecord } from '../model/student';
import { type Answer, CRITERIA, type Criterion, type Finding, type Judgement, type Remedy } from '../model/verdict';
import type { Certification } from './certification';
import { figuresOf } from './figures';
import type { Facts } from './ruling';

const NO_FACTS: Facts = { centres: [], companyScores: [], companyMean: null, resits: [], extraTests: [] };

/**
 * Judges one student: every criterion with its reasons, and the verdict that they lead to. Nothing is proposed
 * where another jury judges, or where the workbook contradicts itself; the findings still inform.
 */
export function judge(record: StudentRecord, certification: Certification, options: CheckOptions): Judgement {
  const student = { record, figures: figuresOf(certification.figures, options.intake), options };
  const criteria: Partial<Record<Criterion, Answer>> = {};
  const facts: Facts = { ...NO_FACTS };
  const findings: Finding[] = [...certification.remarks(student)];
  const problems: Problem[] = [];
  const remedies: Remedy[] = [];
  for (const criterion of CRITERIA) {
    const ruling = certification.judge(criterion, student);
    if (!ruling) continue;
    criteria[criterion] = ruling.answer;
    Object.assign(facts, ruling.facts);
    findings.push(...ruling.findings);
    remedies.push(...ruling.remedies);
    if (ruling.problems) problems.push(...ruling.problems);
  }
  const toeic = markIn(record, record.programme.toeic);
  const judged = { record, criteria, ...facts, toeic: isNumber(toeic) ? toeic : null, findings, problems };
  const outOfScope = certification.isOutOfScope(student);
  if (outOfScope || record.contradicted) {
    return { ...judged, verdict: outOfScope ? 'outOfScope' : 'incomplete', resits: [], extraTests: [], remedies: [] };
  }
  return { ...judged, verdict: certification.verdict(criteria), remedies };
}
