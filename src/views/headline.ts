import { isNumber } from '../model/mark';
import type { Finding, Judgement } from '../model/verdict';
import { absenceText } from './absence';
import { absentCentres } from './absentCentres';
import { centreAbout, centreShort, companyMarkNamed } from './naming';
import { markAt, placeAt, resatMark } from './places';
import { reasonLabel } from './reasonLabel';
import type { Words } from './words';

/** The main reason of a verdict in a few words, such as « B 8 et D 9,9, sous 10 ». */
export function headline(judgement: Judgement, words: Words): string {
  const { reasons, overview } = words.students;
  switch (judgement.verdict) {
    case 'outOfScope':
      return reasons.otherJury;
    case 'eligible':
      return whatHolds(judgement, words);
    case 'awaitingToeic':
      return phrases(judgement, words, (finding) => finding.criterion === 'toeic');
    case 'incomplete':
      return phrases(
        judgement,
        words,
        ({ code, criterion }) =>
          /Missing$|^contradicted$/.test(code) || (/Below$/.test(code) && judgement.criteria[criterion ?? 'toeic'] === 'failed'),
      );
    case 'jury': {
      const decided = (['failed', 'unsettled'] as const).find(
        (answer) => judgement.criteria.centres === answer || judgement.criteria.company === answer,
      );
      if (decided)
        return phrases(
          judgement,
          words,
          ({ code, criterion }) =>
            (criterion === 'centres' || criterion === 'company') && judgement.criteria[criterion] === decided && !/Missing$/.test(code),
        );
      return phrases(judgement, words, ({ code }) => code === 'exchangeBelow' || code === 'toeicUnsettled') || overview.verdict.jury;
    }
  }
}

function phrases(judgement: Judgement, words: Words, decides: (finding: Finding) => boolean): string {
  const findings = judgement.findings.filter(decides);
  const found = [marksBelow(judgement, findings, words)];
  const absent = absentCentres(judgement);
  const [firstAbsent] = absent?.findings ?? [];
  for (const finding of findings) {
    if (absent?.findings.has(finding)) {
      if (finding === firstAbsent) found.push(words.students.reasons.absentCentres(absent.centres.length));
    } else if (finding.code !== 'companyMarkBelow') found.push(phrase(judgement, finding, findings, words));
  }
  return found.filter(Boolean).join(words.pane.semicolon);
}

/** First marks below their minimum in one phrase, marks taken again each in its own. */
function marksBelow(judgement: Judgement, findings: readonly Finding[], words: Words): string {
  const { reasons } = words.students;
  const first: string[] = [];
  const resat: string[] = [];
  let minimum = '';
  for (const { code, at, about = '', value, threshold } of findings) {
    if (code !== 'companyMarkBelow' || value === undefined || threshold === undefined) continue;
    minimum = words.pane.numbers.mark(threshold);
    if (placeAt(judgement.record, at).is === 'companyResit') resat.push(reasons.resatShort(about, words.pane.numbers.mark(value), minimum));
    else first.push(`${about} ${words.pane.numbers.mark(value)}`);
  }
  const together = first.length > 1 ? `${first.slice(0, -1).join(', ')}${words.pane.and}${first[first.length - 1]}` : first.join('');
  return [together && reasons.belowShort(together, minimum), ...resat].filter(Boolean).join(words.pane.semicolon);
}

function phrase(judgement: Judgement, finding: Finding, all: readonly Finding[], words: Words): string {
  const { reasons } = words.students;
  const { code, value, values, threshold } = finding;
  const missed = (figure: number): string => words.pane.numbers.mean(figure, threshold);
  switch (code) {
    case 'centreBelow':
      return `${centreShort(centreAbout(judgement, finding.about), words)} ${value === undefined ? reasons.either((values ?? []).map(missed)) : missed(value)}`;
    case 'companyMeanBelow':
      if (threshold === undefined || all.some((other) => other.code === 'companyMarkBelow')) return '';
      return reasons.belowShort(
        `E ${value === undefined ? reasons.either((values ?? []).map(missed)) : missed(value)}`,
        words.pane.numbers.mark(threshold),
      );
    case 'companyUnsettled':
      return `E ${reasons.either((values ?? []).map((each) => words.pane.numbers.mean(each)).reverse())}, ${reasons.toChoose}`;
    case 'centreUnsettled':
      return `${centreShort(centreAbout(judgement, finding.about), words)}, ${reasons.toChoose}`;
    case 'toeicBelow':
      if (value === undefined || threshold === undefined) return '';
      return reasons.toeicShort(
        words.pane.numbers.mark(value),
        words.pane.numbers.missing(threshold - value),
        words.pane.numbers.shownMissing(threshold - value),
      );
    case 'toeicUnsettled':
      return `${reasons.toeic} ${value === undefined ? '' : words.pane.numbers.mark(value)}, ${reasons.thresholdToChoose}`;
    case 'nearMiss':
      return '';
    default:
      return /Missing$/.test(code) ? missingPhrase(judgement, finding, words) : otherPhrase(judgement, finding, words);
  }
}

function missingPhrase(judgement: Judgement, finding: Finding, words: Words): string {
  const { reasons } = words.students;
  const named = finding.about === undefined ? null : companyMarkNamed(finding.about);
  const label = finding.criterion === 'company' && named ? reasons.markNamed(finding.about ?? '') : reasonLabel(judgement, finding, words);
  const mark = markAt(judgement.record, finding.at);
  const isPlain = mark !== null && !isNumber(mark) && (mark.state === 'blank' || mark.state === 'pending');
  return `${label}${isPlain ? ' ' : ', '}${absenceText(judgement, finding, words, finding.criterion !== 'toeic')}`;
}

function otherPhrase(judgement: Judgement, finding: Finding, words: Words): string {
  if (finding.code === 'contradicted') return words.students.reasons.contradicted;
  if (finding.value === undefined || finding.threshold === undefined) return '';
  return words.students.reasons.belowShort(
    `${reasonLabel(judgement, finding, words)} ${words.pane.numbers.mark(finding.value)}`,
    words.pane.numbers.mark(finding.threshold),
  );
}

/** What an eligible student's title rests on: resits taken, what was acquired, or the company mean and the TOEIC. */
function whatHolds(judgement: Judgement, words: Words): string {
  const { reasons } = words.students;
  const found: string[] = [];
  const periods = judgement.record.programme.periods.length;
  for (let period = 1; period <= periods; period += 1) {
    for (const exam of ['B', 'C', 'D'] as const) {
      const resat = resatMark(judgement.record, exam, period);
      if (resat && !judgement.problems.some(({ code, at }) => code === 'resitNotDue' && at?.column === resat.at?.column))
        found.push(reasons.resatTo(periods > 1 ? `${exam}${period}` : exam, words.pane.numbers.mark(resat.value)));
    }
  }
  for (const finding of judgement.findings) {
    if (finding.code !== 'centreAcquired' && finding.code !== 'periodAcquired') continue;
    found.push(`${reasonLabel(judgement, finding, words)} ${reasons.acquired(finding.text ?? '')}`);
  }
  if (found.length > 0) return found.join(words.pane.semicolon);
  const company = judgement.companyMean === null ? [] : [`E ${words.pane.numbers.mean(judgement.companyMean)}`];
  const toeic = judgement.toeic === null ? [] : [`${reasons.toeic} ${words.pane.numbers.mark(judgement.toeic)}`];
  return [...company, ...toeic].join(' · ');
}
