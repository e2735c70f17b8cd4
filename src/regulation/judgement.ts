import { isNumber } from '../model/mark';
import type { Problem } from '../model/problem';
import { markIn } from '../model/record';
import type { StudentRecord } from '../model/student';
import type { Finding, Judgement, Remedy } from '../model/verdict';
import type { Case } from './case';
import type { Details, Regulation } from './certification';
import type { Outcome } from './outcome';
import { findingsOf, rulingsOf } from './outcomes';

/** What led to a verdict, and what would lead to another. */
interface Reasons {
  readonly findings: readonly Finding[];
  readonly remedies: readonly Remedy[];
}

/**
 * One student judged. The verdict and the answers are there; what led to them is told from the same marks when it is first
 * read, and then kept. Nothing is proposed where another jury judges, or where the workbook contradicts itself; the findings still inform.
 */
export class StudentJudgement implements Judgement {
  private reasonsTold: Reasons | null = null;
  private detailsTold: Details | null = null;
  private problemsTold: readonly Problem[] | null = null;

  constructor(
    readonly record: StudentRecord,
    private readonly outcome: Outcome,
    private readonly regulation: Regulation,
  ) {}

  get verdict() {
    return this.outcome.verdict;
  }

  get criteria() {
    return this.outcome.criteria;
  }

  get centres() {
    return this.details.centres;
  }

  get companyScores() {
    return this.details.companyScores;
  }

  get companyMean() {
    return this.details.companyMean;
  }

  get companyMeans() {
    return this.details.companyMeans;
  }

  get toeic(): number | null {
    const score = markIn(this.record, this.record.programme.toeic);
    return isNumber(score) ? score : null;
  }

  get findings() {
    return this.reasons.findings;
  }

  get resits() {
    return this.outcome.isJudged ? this.details.resits : [];
  }

  get extraTests() {
    return this.outcome.isJudged ? this.details.extraTests : [];
  }

  get remedies() {
    return this.reasons.remedies;
  }

  get problems(): readonly Problem[] {
    return (this.problemsTold ??= this.regulation.problems(this.student));
  }

  private get reasons(): Reasons {
    return (this.reasonsTold ??= reasonsOf(this.student, this.outcome, this.regulation));
  }

  private get details(): Details {
    return (this.detailsTold ??= this.regulation.details(this.student, this.criteria));
  }

  private get student(): Case<unknown> {
    const { figures, options } = this.outcome.common;
    return { record: this.record, figures, options };
  }
}

function reasonsOf(student: Case<unknown>, outcome: Outcome, regulation: Regulation): Reasons {
  const rulings = rulingsOf(student, outcome);
  const open = outcome.isJudged ? rulings.filter(({ answer }) => answer !== 'met') : [];
  return {
    findings: findingsOf(student, rulings, regulation),
    remedies: open.flatMap((ruling) => regulation.remedies(student, ruling)),
  };
}
