import type { ColumnsMessages } from '../messages/areas/columns';
import type { DeliberationMessages } from '../messages/areas/deliberation';
import type { FormulasMessages } from '../messages/areas/formulas';
import type { PaneMessages } from '../messages/areas/pane';
import type { ProblemsMessages } from '../messages/areas/problems';
import type { StudentsMessages } from '../messages/areas/students';
import type { WritingMessages } from '../messages/areas/writing';

/** The sentences that the pane needs of a language. */
export interface Words {
  readonly pane: PaneMessages;
  readonly students: StudentsMessages;
  readonly problems: ProblemsMessages;
  readonly columns: ColumnsMessages;
  readonly formulas: FormulasMessages;
  readonly deliberation: DeliberationMessages;
  readonly writing: WritingMessages;
}
