import { columns } from '../../messages/fr/columns';
import { deliberation } from '../../messages/fr/deliberation';
import { formulas } from '../../messages/fr/formulas';
import { jury } from '../../messages/fr/jury';
import { pane } from '../../messages/fr/pane';
import { papers } from '../../messages/fr/papers';
import { problems } from '../../messages/fr/problems';
import { students } from '../../messages/fr/students';
import { writing } from '../../messages/fr/writing';
import type { DeliverableWords } from '../../views/deliverables/deliverable';

/** The pane in French. */
export const french: DeliverableWords = { columns, deliberation, formulas, jury, pane, papers, problems, students, writing };
