import { check as englishCheck } from './en/check';
import { columns as englishColumns } from './en/columns';
import { files as englishFiles } from './en/files';
import { formulas as englishFormulas } from './en/formulas';
import { jury as englishJury } from './en/jury';
import { pane as englishPane } from './en/pane';
import { problems as englishProblems } from './en/problems';
import { students as englishStudents } from './en/students';
import { check } from './fr/check';
import { columns } from './fr/columns';
import { files } from './fr/files';
import { formulas } from './fr/formulas';
import { jury } from './fr/jury';
import { pane } from './fr/pane';
import { problems } from './fr/problems';
import { students } from './fr/students';
import type { Language } from './language';

/** The languages on offer. */
export const languages: Readonly<Record<'fr' | 'en', Language>> = {
  fr: { check, columns, files, formulas, jury, pane, problems, students },
  en: {
    check: englishCheck,
    columns: englishColumns,
    files: englishFiles,
    formulas: englishFormulas,
    jury: englishJury,
    pane: englishPane,
    problems: englishProblems,
    students: englishStudents,
  },
};
