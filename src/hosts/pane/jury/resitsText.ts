import type { Check } from '../../../model/check';
import type { CompanyExam } from '../../../model/student';
import type { Words } from '../../../views/words';

const EXAMS: readonly CompanyExam[] = ['B', 'C', 'D'];

/** Who takes what again, counted: « 3 étudiants : B 2, D 2. Et 4 épreuves de contrôle que le jury peut demander à 3 étudiants. » */
export function resitsText({ judgements }: Check, { writing }: Words): string {
  const counts = new Map<CompanyExam, number>();
  let students = 0;
  let tests = 0;
  let tested = 0;
  for (const { resits, extraTests } of judgements) {
    if (resits.length > 0) students += 1;
    for (const { exam } of resits) counts.set(exam, (counts.get(exam) ?? 0) + 1);
    tests += extraTests.length;
    if (extraTests.length > 0) tested += 1;
  }
  const exams = EXAMS.flatMap((exam) => (counts.has(exam) ? [[exam, counts.get(exam) ?? 0] as const] : []));
  const first = students === 0 ? writing.noResits : writing.resits(students, exams);
  return tests === 0 ? first : `${first} ${writing.extraTests(tests, tested)}`;
}
