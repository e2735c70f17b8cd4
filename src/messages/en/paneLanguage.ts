import type { PaneLanguage } from '../language';
import { columns } from './columns';
import { deliberation } from './deliberation';
import { formulas } from './formulas';
import { pane } from './pane';
import { problems } from './problems';
import { students } from './students';
import { writing } from './writing';

export const paneLanguage: PaneLanguage = { columns, deliberation, formulas, pane, problems, students, writing };
