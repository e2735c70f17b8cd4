import { columns } from '../../messages/en/columns';
import { deliberation } from '../../messages/en/deliberation';
import { formulas } from '../../messages/en/formulas';
import { jury } from '../../messages/en/jury';
import { pane } from '../../messages/en/pane';
import { papers } from '../../messages/en/papers';
import { problems } from '../../messages/en/problems';
import { students } from '../../messages/en/students';
import { writing } from '../../messages/en/writing';
import type { DeliverableWords } from '../../views/deliverables/deliverable';

/** The pane in English. */
export const english: DeliverableWords = { columns, deliberation, formulas, jury, pane, papers, problems, students, writing };
