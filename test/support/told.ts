import type { Check } from '../../src/model/check';
import type { Judgement } from '../../src/model/verdict';

/** Everything that a judgement tells, as plain data to compare. */
export const told = (judgement: Judgement): Judgement => ({
  record: judgement.record,
  verdict: judgement.verdict,
  criteria: judgement.criteria,
  centres: judgement.centres,
  companyScores: judgement.companyScores,
  companyMean: judgement.companyMean,
  companyMeans: judgement.companyMeans,
  toeic: judgement.toeic,
  findings: judgement.findings,
  resits: judgement.resits,
  extraTests: judgement.extraTests,
  remedies: judgement.remedies,
  problems: judgement.problems,
});

/** A check with everything that its judgements tell. */
export const toldCheck = (check: Check): Check => ({ ...check, judgements: check.judgements.map(told) });
