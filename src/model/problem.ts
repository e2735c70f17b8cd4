import type { Address } from './sheet';

export type ProblemCode =
  // cells
  | 'outOfScale'
  | 'otherScale'
  | 'dateInsteadOfMark'
  | 'unreadable'
  | 'notAToeicScore'
  | 'numberAsText'
  | 'unusualPrecision'
  | 'unknownRoute'
  // columns
  | 'ambiguousColumn'
  | 'duplicateColumn'
  | 'coefficientsMissing'
  | 'coefficientNotPositive'
  | 'coefficientDiffers'
  | 'duplicateMark'
  | 'sittingNotRetained'
  | 'hiddenColumns'
  | 'meansOfSeveralSheets'
  | 'meanLeavesOutMark'
  | 'shiftedRows'
  | 'uncalculated'
  | 'overwrittenFormula'
  | 'formulaDiffers'
  | 'formulaLeavesOut'
  | 'formulaWeighs'
  | 'noColumns'
  | 'centresNotAllThere'
  // rows and sheets
  | 'duplicateStudent'
  | 'missingNumber'
  | 'unknownNumber'
  | 'nameDiffers'
  | 'numberDiffers'
  | 'filterActive'
  | 'hiddenRows'
  | 'hiddenSheet'
  | 'sheetNotRead'
  | 'studentsInColumns'
  | 'totalRowInside'
  | 'rowWithoutStudent'
  // marks against each other
  | 'declaredMeanDiffers'
  | 'declaredScoreDiffers'
  | 'resitNotDue'
  // the programme against the text
  | 'hoursDiffer';

/** Something that the office should look at: never corrected quietly, never a reason against a student by itself. */
export interface Problem {
  readonly code: ProblemCode;
  /** The cell, or the first of several; null when it concerns the whole workbook or sheet. */
  readonly at: Address | null;
  /** The sheet, where it concerns one. */
  readonly sheet: string | null;
  /** The text found. */
  readonly text?: string;
  /** How many cells or rows share it. */
  readonly count?: number;
  /** How many other cells of the column have the formula that these lack. */
  readonly others?: number;
  /** All cells concerned, where a repair or a list needs them. */
  readonly cells?: readonly Address[];
  /** The meanings between which the office must choose, or the parts that are missing. */
  readonly choices?: readonly string[];
  /** What the workbook declares, and what its marks or the text give. */
  readonly declared?: number;
  readonly computed?: number;
  /** The criterion or column meaning that it is about. */
  readonly about?: string;
  /** The clause of the text that it goes by. */
  readonly clause?: string;
}
