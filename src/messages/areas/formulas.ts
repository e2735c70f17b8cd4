import type { FunctionName } from './functionHelp';

/** What the pane says of the formulas that it offers to insert. */
export interface FormulasMessages {
  /** What each function gives, in one sentence. */
  readonly says: Readonly<Record<FunctionName, string>>;
  readonly insertInto: string;
  readonly row: (row: number) => string;
  readonly rows: (count: number) => string;
  readonly span: string;
  readonly insert: string;
  readonly insertNamed: (name: string) => string;
  readonly gives: string;
  readonly noCredits: string;
  readonly noColumns: string;
  readonly noStudent: string;
  readonly outsideSheet: (sheet: string) => string;
  readonly spills: (count: number, to: string) => string;
  readonly example: string;
  readonly checkFirst: string;
  /** Formulas apply one certification, which is not the one that this workbook is checked under. */
  readonly otherCertification: (applied: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notAvailable: string;
}
