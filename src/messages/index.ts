import { check as englishCheck } from './en/check';
import { columns as englishColumns } from './en/columns';
import { deliberation as englishDeliberation } from './en/deliberation';
import { files as englishFiles } from './en/files';
import { formulas as englishFormulas } from './en/formulas';
import { jury as englishJury } from './en/jury';
import { papers as englishPapers } from './en/papers';
import { pane as englishPane } from './en/pane';
import { problems as englishProblems } from './en/problems';
import { students as englishStudents } from './en/students';
import { writing as englishWriting } from './en/writing';
import { check } from './fr/check';
import { columns } from './fr/columns';
import { deliberation } from './fr/deliberation';
import { files } from './fr/files';
import { formulas } from './fr/formulas';
import { jury } from './fr/jury';
import { papers } from './fr/papers';
import { pane } from './fr/pane';
import { problems } from './fr/problems';
import { students } from './fr/students';
import { writing } from './fr/writing';
import type { Language } from './language';

/** The languages on offer. */
export const languages: Readonly<Record<'fr' | 'en', Language>> = {
  fr: { check, columns, deliberation, files, formulas, jury, pane, papers, problems, students, writing },
  en: {
    check: englishCheck,
    columns: englishColumns,
    deliberation: englishDeliberation,
    files: englishFiles,
    formulas: englishFormulas,
    jury: englishJury,
    pane: englishPane,
    papers: englishPapers,
    problems: englishProblems,
    students: englishStudents,
    writing: englishWriting,
  },
};
