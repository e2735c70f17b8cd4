import { columnLetters } from '../model/address';
import { isNumber } from '../model/mark';
import type { Sheet } from '../model/sheet';
import type { CorrectEntry, CorrectGroup } from './toCorrect';
import { absenceText } from './absence';
import { markLabel } from './naming';
import { markAt, placeAt, placesOf } from './places';
import { reasonOf } from './reasons';
import { sheetScalar } from './sheetScalar';
import type { Words } from './words';

/** One place to look at in words: whose it is, what it is, and what stands there. */
export interface CorrectLine {
  readonly title: string;
  readonly detail: string;
  readonly value: string;
  /** Whether the cell is empty, which is shown as a word and not as a value. */
  readonly isEmpty: boolean;
}

/** The words of one place to look at. */
export function correctLine(entry: CorrectEntry, kind: CorrectGroup['kind'], sheets: readonly Sheet[], words: Words): CorrectLine {
  const { at, student, problem, finding } = entry;
  const stands = at ? sheetScalar(sheets, at) : null;
  // A mean that no cell holds is told in the detail; the cell that leads to it holds the mark of a subject.
  const isElsewhere = kind === 'nearMiss' && stands !== finding?.value;
  const found = isElsewhere ? null : stands;
  const { mark, mean } = words.pane.numbers;
  const figure = kind === 'meanLeavesOutMark' ? mean : mark;
  const value = found === null ? (problem?.text ?? '') : typeof found === 'number' ? figure(found) : String(found);
  const isEmpty = at !== null && value === '' && !isElsewhere;
  const shown = { value: isEmpty ? words.problems.empty : kind === 'numberAsText' ? `’${value}` : value, isEmpty };
  if (student === undefined)
    return {
      title: workbookTitle(entry, words),
      detail: workbookDetail(entry, words),
      ...(at && !problem?.text ? shown : { value: '', isEmpty: false }),
    };
  return {
    title: student.record.name || student.record.number || words.students.list.noName,
    detail: studentDetailOf(entry, kind, words),
    ...shown,
  };
}

function studentDetailOf(entry: CorrectEntry, kind: CorrectGroup['kind'], words: Words): string {
  const { at, student, problem, finding, others, absent } = entry;
  if (!student) return '';
  if (absent) return words.students.reasons.absentCentres(absent.centres.length);
  const what = placeLabel(entry, words);
  if (kind === 'awaited' && finding) {
    const mark = markAt(student.record, at);
    const isPlain = mark === null || isNumber(mark) || mark.state === 'blank' || mark.state === 'pending';
    return isPlain ? what : `${what}, ${absenceText(student, finding, words, finding.criterion !== 'toeic')}`;
  }
  if (finding) {
    const { label, note, figure } = reasonOf(student, finding, words);
    return `${label} ${figure} ${note}`;
  }
  const place = placeAt(student.record, at);
  if (place.is === 'companyResit' && problem?.computed === undefined) {
    const first =
      student.record.marks[
        placesOf(student.record.programme).findIndex(
          (one) => one.is === 'companyMark' && one.mark === place.exam && one.period === place.period,
        )
      ];
    if (typeof first === 'number') return words.problems.resitOf(place.exam, words.pane.numbers.mark(first));
  }
  if (problem?.code === 'resitNotDue' && problem.computed !== undefined)
    return words.problems.resitOf(problem.about ?? '', words.pane.numbers.mark(problem.computed));
  if (others !== undefined) return `${what}${words.pane.semicolon}${words.problems.others(others)}`;
  if (problem?.code === 'formulaLeavesOut') return `${what}${words.pane.semicolon}${words.problems.leavesOut(problem.text ?? '')}`;
  if (problem?.declared !== undefined && problem.computed !== undefined) {
    const { mark, mean } = words.pane.numbers;
    const said =
      problem.code === 'formulaWeighs'
        ? words.problems.weighs(problem.text, mark(problem.computed), mark(problem.declared))
        : words.problems.declared(mean(problem.declared), mean(problem.computed));
    return `${what}${words.pane.semicolon}${said}`;
  }
  return what;
}

/** What a student's cell is: the subject, the company mark, the centre's mean. */
function placeLabel({ at, student, finding, problem }: CorrectEntry, words: Words): string {
  if (!student) return '';
  const place = placeAt(student.record, at);
  switch (place.is) {
    case 'subject':
      return place.name;
    case 'centreMean':
      return words.columns.centreMean(student.record.programme.centres[place.centre]?.name ?? '');
    case 'companyMark':
      return markLabel(`${place.mark}${student.record.programme.periods.length > 1 ? place.period : ''}`, words);
    case 'companyResit':
      return words.columns.companyResit[place.exam];
    case 'companyScore':
      return words.columns.companyScore;
    case 'toeic':
      return words.students.reasons.toeic;
    default:
      return finding ? reasonOf(student, finding, words).label : (problem?.about ?? problem?.text ?? '');
  }
}

function workbookTitle({ problem, at }: CorrectEntry, words: Words): string {
  if (problem?.about !== undefined && words.problems.conditions[problem.about] !== undefined)
    return words.problems.conditions[problem.about] ?? '';
  if (problem?.text) return problem.text;
  if (problem?.sheet) return problem.sheet;
  return at ? words.problems.inColumn(columnLetters(at.column)) : '';
}

function workbookDetail({ problem }: CorrectEntry, words: Words): string {
  if (!problem) return '';
  if (problem.code === 'hoursDiffer' && problem.declared !== undefined && problem.computed !== undefined)
    return words.problems.hours(words.pane.numbers.mark(problem.declared), words.pane.numbers.mark(problem.computed));
  if (problem.code === 'centresNotAllThere' && problem.choices) return words.problems.missingParts(problem.choices);
  if (problem.choices && problem.choices.length > 0) return words.problems.couldBe(problem.choices);
  if (problem.count !== undefined && problem.cells === undefined) return words.problems.rows(problem.count);
  return problem.sheet && problem.sheet !== workbookTitle({ at: problem.at, student: undefined, problem }, words) ? problem.sheet : '';
}
