/** The choices of the office where the text is silent, such as `{ resit: 'capped' }`; a reading that is not chosen is left out. */
export type Readings = Readonly<Partial<Record<string, string>>>;

/** What a check is told beside the workbook. */
export interface CheckOptions {
  /** The year the students entered; it picks the dated figures. null: the figures in force for the latest intake. */
  readonly intake: number | null;
  readonly readings: Readings;
  /** The office's word that the centres in this workbook are all there are. */
  readonly centresComplete: boolean;
}
