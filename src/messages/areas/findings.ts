import type { Finding, FindingCode } from '../../model/verdict';

/** One plain sentence for each finding, with its figures; without a final dot, so that several can stand in a row. */
export type FindingMessages = Readonly<Record<FindingCode, (finding: Finding) => string>>;
