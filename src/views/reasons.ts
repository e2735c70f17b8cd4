import type { Address } from '../model/sheet';
import type { Answer, Finding, FindingCode, Judgement } from '../model/verdict';
import { atLeast } from '../regulation/exact';
import { absenceText } from './absence';
import { type AbsentCentres, absentCentres, absentNames } from './absentCentres';
import { readingName } from './naming';
import { reasonLabel } from './reasonLabel';
import type { ShownRegulation } from '../model/shownRegulation';
import type { Words } from './words';

/** One reason of a student: what it is about, what the text asks, the figure found and its cell. */
export interface Reason {
  readonly answer: Answer | 'note';
  readonly label: string;
  readonly note: string;
  readonly figure: string;
  readonly at: Address | null;
  /** The cells of several centres that are told together. */
  readonly ranges?: AbsentCentres['ranges'];
}

/** Reasons that stand on one clause, with its citation. */
export interface ReasonGroup {
  readonly cite: string;
  readonly reasons: readonly Reason[];
}

const ANSWER: Readonly<Record<FindingCode, Reason['answer']>> = {
  centreBelow: 'failed',
  centreMissing: 'missing',
  centreUnsettled: 'unsettled',
  centreAcquired: 'met',
  companyMarkBelow: 'failed',
  companyMarkMissing: 'missing',
  companyMeanBelow: 'failed',
  companyUnsettled: 'unsettled',
  periodAcquired: 'met',
  toeicBelow: 'failed',
  toeicMissing: 'missing',
  toeicUnsettled: 'unsettled',
  placementsBelow: 'failed',
  placementsMissing: 'missing',
  projectBelow: 'failed',
  projectMissing: 'missing',
  projectLong: 'note',
  exchangeBelow: 'failed',
  exchangeMissing: 'missing',
  optionUnknown: 'note',
  nearMiss: 'note',
  contradicted: 'missing',
  otherJury: 'note',
};

const MEANS: readonly FindingCode[] = ['centreBelow', 'centreUnsettled', 'companyMeanBelow', 'companyUnsettled', 'nearMiss'];

/** The reasons of a student in the order of the findings, those of one clause together. */
export function reasonGroups(judgement: Judgement, regulation: ShownRegulation, words: Words): readonly ReasonGroup[] {
  const absent = absentCentres(judgement);
  const [firstAbsent] = absent?.findings ?? [];
  const groups: { clause: string; cite: string; reasons: Reason[] }[] = [];
  for (const finding of judgement.findings) {
    if (finding.code === 'nearMiss' && judgement.findings.some((other) => isBelow(other) && sameCell(other, finding))) continue;
    const isAbsent = absent?.findings.has(finding) === true;
    if (isAbsent && finding !== firstAbsent) continue;
    const section = regulation.clauses.get(finding.clause)?.section ?? finding.clause;
    const criterion = finding.criterion === null ? null : words.students.reasons.criterionOf[finding.criterion];
    const cite = words.students.reasons.cite(criterion, section);
    const last = groups.find((group) => group.cite === cite);
    const reason = absent && isAbsent ? absentReason(absent, regulation, words) : reasonOf(judgement, finding, words);
    if (last) last.reasons.push(reason);
    else groups.push({ clause: finding.clause, cite, reasons: [reason] });
  }
  return groups;
}

/** Centres without any mark as one reason. */
function absentReason(absent: AbsentCentres, regulation: ShownRegulation, words: Words): Reason {
  const { reasons } = words.students;
  const { ranges } = absent;
  return {
    answer: 'missing',
    label: reasons.absentCentres(absent.centres.length),
    note: absentNames(absent, regulation, words).join(', '),
    figure: '',
    at: null,
    ranges,
  };
}

/** One finding as a reason. */
export function reasonOf(judgement: Judgement, finding: Finding, words: Words): Reason {
  return {
    answer: ANSWER[finding.code],
    label: reasonLabel(judgement, finding, words),
    note: noteOf(judgement, finding, words),
    figure: figureOf(finding, words),
    at: finding.at,
  };
}

function figureOf(finding: Finding, words: Words): string {
  const { code, value, values, threshold, text } = finding;
  const show = (figure: number): string =>
    MEANS.includes(code) ? words.pane.numbers.mean(figure, missedBy(figure, threshold)) : words.pane.numbers.mark(figure);
  if (value !== undefined) return show(value);
  if (values && values.length > 0) return words.students.reasons.either(values.map(show));
  return text ?? (ANSWER[code] === 'missing' && finding.at ? words.problems.empty : '');
}

function noteOf(judgement: Judgement, finding: Finding, words: Words): string {
  const { reasons } = words.students;
  const { code, value, values, threshold, reading } = finding;
  switch (ANSWER[code]) {
    case 'failed': {
      const best = value ?? values?.[values.length - 1];
      if (best === undefined || threshold === undefined) return '';
      return reasons.minimum(words.pane.numbers.mark(threshold), words.pane.numbers.missing(threshold - best));
    }
    case 'missing':
      return code === 'contradicted' ? reasons.contradicted : absenceText(judgement, finding, words, finding.criterion !== 'toeic');
    case 'unsettled':
      return reading === undefined ? '' : reasons.openReading(readingName(reading, words));
    case 'met':
      return finding.text === undefined ? '' : reasons.acquired(finding.text);
    default:
      return remarkOf(judgement, finding, words);
  }
}

function remarkOf(judgement: Judgement, { code, text, about, value, threshold }: Finding, words: Words): string {
  const { reasons } = words.students;
  if (code === 'otherJury') return judgement.verdict === 'outOfScope' ? reasons.otherJury : reasons.individualJury;
  if (code === 'optionUnknown') return reasons.optionUnknown(text ?? about ?? '');
  if (code === 'nearMiss' && threshold !== undefined)
    return reasons.nearMiss(words.pane.numbers.mean(threshold), words.pane.numbers.mark(threshold));
  return code === 'projectLong' && value !== undefined ? reasons.projectLong : '';
}

const missedBy = (figure: number, threshold: number | undefined): number | undefined =>
  threshold !== undefined && !atLeast(figure, threshold) ? threshold : undefined;

const isBelow = ({ code }: Finding): boolean => ANSWER[code] === 'failed' || ANSWER[code] === 'unsettled';

const sameCell = (one: Finding, other: Finding): boolean =>
  one.criterion === other.criterion && one.at?.row === other.at?.row && one.at?.column === other.at?.column && one.about === other.about;
