import type { CheckOptions } from '../model/readings';
import type { Programme, StudentRecord } from '../model/student';

/** What is the same for many students: what their workbook holds of each, the figures of the intake, what the office has chosen. */
export interface Setting<Figures> {
  readonly programme: Programme;
  readonly figures: Figures;
  readonly options: CheckOptions;
}

/** One student before the rules: what the workbook tells, the figures of the intake, and what the office has chosen. */
export interface Case<Figures> {
  readonly record: StudentRecord;
  readonly figures: Figures;
  readonly options: CheckOptions;
}
