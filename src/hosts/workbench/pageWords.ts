import type { FilesMessages } from '../../messages/areas/files';
import type { WorkbenchMessages } from '../../messages/areas/workbench';
import type { DeliverableWords } from '../../views/deliverables/deliverable';

/** Everything that the page says in one language. */
export interface PageWords {
  readonly language: 'fr' | 'en';
  readonly workbench: WorkbenchMessages;
  readonly files: FilesMessages;
  readonly pane: DeliverableWords;
}
