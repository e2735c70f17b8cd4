import { columns } from '../../messages/fr/columns';
import { deliberation } from '../../messages/fr/deliberation';
import { formulas } from '../../messages/fr/formulas';
import { pane } from '../../messages/fr/pane';
import { problems } from '../../messages/fr/problems';
import { students } from '../../messages/fr/students';
import { writing } from '../../messages/fr/writing';
import type { Words } from '../../views/words';

/** The pane in French. */
export const french: Words = { columns, deliberation, formulas, pane, problems, students, writing };
