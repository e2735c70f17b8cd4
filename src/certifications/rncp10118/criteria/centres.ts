import type { CentreResult } from '../../../model/verdict';
import { choiceOf } from '../../../regulation/readings';
import { MET, overall, type Ruling } from '../../../regulation/ruling';
import { centres } from '../rules/centres';
import { extraTests } from '../rules/extraTests';
import { silences } from '../silences';
import type { Student } from '../student';
import { judgeCentre } from './centre';

const criterion = 'centres';

/** Criterion a with its reasons: every centre by itself, and all the centres of the text there. */
export function judgeCentres(student: Student): Ruling {
  const { record, options } = student;
  const waived = choiceOf('waived', options.readings, silences);
  const results: CentreResult[] = [];
  const notable: Ruling[] = absentCentres(student).map(absence);
  for (const centre of record.programme.centres) {
    const { result, ruling } = judgeCentre(student, centre, waived);
    results.push(result);
    if (ruling !== MET) notable.push(ruling);
  }
  if (notable.length === 0) return { answer: 'met', findings: [], centres: { centres: results, extraTests: [] } };
  const answer = overall(notable.map((ruling) => ruling.answer));
  return {
    answer,
    findings: notable.flatMap(({ findings }) => findings),
    problems: notable.flatMap(({ problems }) => problems ?? []),
    centres: { centres: results, extraTests: answer === 'failed' ? extraTests(student, results) : [] },
  };
}

/** The centres of the text that the workbook lacks, unless the office says that its centres are complete. */
function absentCentres({ record, figures, options }: Student): string[] {
  const present = record.programme.centres;
  if (options.centresComplete && present.length > 0) return [];
  return figures.title.centres.filter(({ id }) => !present.some((centre) => centre.id === id)).map(({ name }) => name);
}

const absence = (about: string): Ruling => ({
  answer: 'missing',
  findings: [{ code: 'centreMissing', clause: centres.clause.id, criterion, at: null, about }],
});
