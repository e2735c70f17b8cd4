import type { CheckMessages } from './areas/check';
import type { ColumnsMessages } from './areas/columns';
import type { DeliberationMessages } from './areas/deliberation';
import type { FilesMessages } from './areas/files';
import type { FormulasMessages } from './areas/formulas';
import type { JuryMessages } from './areas/jury';
import type { PaneMessages } from './areas/pane';
import type { PapersMessages } from './areas/papers';
import type { ProblemsMessages } from './areas/problems';
import type { StudentsMessages } from './areas/students';
import type { WritingMessages } from './areas/writing';

/** What a language must say to be on offer; a missing sentence does not compile. Bundles that need less import its areas one by one. */
export interface Language {
  readonly check: CheckMessages;
  readonly columns: ColumnsMessages;
  readonly deliberation: DeliberationMessages;
  readonly files: FilesMessages;
  readonly formulas: FormulasMessages;
  readonly jury: JuryMessages;
  readonly pane: PaneMessages;
  readonly papers: PapersMessages;
  readonly problems: ProblemsMessages;
  readonly students: StudentsMessages;
  readonly writing: WritingMessages;
}
