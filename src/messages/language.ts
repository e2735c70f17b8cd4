import type { CheckMessages } from './areas/check';
import type { ColumnsMessages } from './areas/columns';
import type { DeliberationMessages } from './areas/deliberation';
import type { FilesMessages } from './areas/files';
import type { MarkFindingCode, Sentences } from './areas/findings';
import type { FormulasMessages } from './areas/formulas';
import type { FunctionHelpMessages } from './areas/functionHelp';
import type { FunctionMessages } from './areas/functions';
import type { JuryMessages } from './areas/jury';
import type { PaneMessages } from './areas/pane';
import type { PapersMessages } from './areas/papers';
import type { ProblemsMessages } from './areas/problems';
import type { StudentsMessages } from './areas/students';
import type { VerdictMessages } from './areas/verdicts';
import type { WorkbenchMessages } from './areas/workbench';
import type { WritingMessages } from './areas/writing';

/** What the pane says. */
export interface PaneLanguage {
  readonly columns: ColumnsMessages;
  readonly deliberation: DeliberationMessages;
  readonly formulas: FormulasMessages;
  readonly pane: PaneMessages;
  readonly problems: ProblemsMessages;
  readonly students: StudentsMessages;
  readonly writing: WritingMessages;
}

/** The same with what is written into the workbook for the jury. */
export interface JuryLanguage extends PaneLanguage {
  readonly jury: JuryMessages;
  readonly papers: PapersMessages;
}

/** What cells can show: only these areas, since they load with every workbook that holds a formula. */
export interface CellLanguage {
  readonly functions: FunctionMessages;
  readonly findings: Sentences<MarkFindingCode>;
  readonly verdicts: VerdictMessages;
}

/** What a language must say to be on offer; a missing sentence does not compile. */
export interface Language extends JuryLanguage, CellLanguage {
  readonly check: CheckMessages;
  readonly files: FilesMessages;
  readonly functionHelp: FunctionHelpMessages;
  readonly workbench: WorkbenchMessages;
}
