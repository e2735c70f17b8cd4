import type { Verdict } from '../../model/verdict';

/** The label of each verdict; the outcome of a jury is never printed as a failure. */
export type VerdictMessages = Readonly<Record<Verdict, string>>;
