import { columns } from '../../messages/en/columns';
import { deliberation } from '../../messages/en/deliberation';
import { formulas } from '../../messages/en/formulas';
import { pane } from '../../messages/en/pane';
import { problems } from '../../messages/en/problems';
import { students } from '../../messages/en/students';
import { writing } from '../../messages/en/writing';
import type { Words } from '../../views/words';

/** The pane in English. */
export const english: Words = { columns, deliberation, formulas, pane, problems, students, writing };
