/** What the headless check prints beside the words that it shares with the pane. */
export interface CheckMessages {
  readonly usage: string;
  readonly wrongUsage: {
    readonly noFile: string;
    readonly severalFiles: string;
    readonly option: (option: string) => string;
    readonly language: (given: string, admitted: readonly string[]) => string;
    readonly intake: (given: string) => string;
    readonly reading: (given: string, admitted: readonly string[]) => string;
    readonly certification: (given: string, admitted: readonly string[]) => string;
    readonly mapping: (file: string, where: string) => string;
  };
  /** Why the checked workbook is not written, and that it was. */
  readonly out: Readonly<Record<'same' | 'extension' | 'folder' | 'refused' | 'written', (file: string) => string>>;
  readonly cannotOpen: (file: string) => string;
  readonly noGradeTable: (file: string) => string;
  /** Students without any mark that is recognised; the headings that are not read, which may be none. */
  readonly noMarks: (file: string, sheet: string, unread: readonly string[]) => string;
  readonly otherCertification: (file: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly progress: (percent: number) => string;
  readonly heading: {
    readonly row: string;
    readonly number: string;
    readonly name: string;
    readonly verdict: string;
    readonly resits: string;
  };
  readonly sheet: (name: string, first: number, last: number) => string;
  readonly turned: (name: string, first: string, last: string) => string;
  readonly coefficients: (name: string) => string;
  readonly curriculum: (name: string) => string;
  readonly notRead: (name: string) => string;
  readonly unread: (headings: readonly string[]) => string;
  readonly readings: (readings: readonly string[]) => string;
  readonly fromWorkbook: (settings: readonly string[]) => string;
  readonly extraTests: (subjects: readonly string[]) => string;
}
