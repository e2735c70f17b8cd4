import { columns } from '../../messages/fr/columns';
import { formulas } from '../../messages/fr/formulas';
import { pane } from '../../messages/fr/pane';
import { problems } from '../../messages/fr/problems';
import { students } from '../../messages/fr/students';
import type { Words } from '../../views/words';

/** The pane in French. */
export const french: Words = { columns, formulas, pane, problems, students };
