import type { ShownRegulation } from '../../../model/shownRegulation';
import type { Finding, Judgement } from '../../../model/verdict';
import { absentCentres, absentNames } from '../../absentCentres';
import { centreAbout, centreShort, companyMarkNamed } from '../../naming';
import { placeAt } from '../../places';
import { reasonLabel } from '../../reasonLabel';
import { reasonOf } from '../../reasons';
import type { DeliverableWords } from '../deliverable';

/** Why the rules propose what they do, one finding a line, as short as the column is narrow. */
export function reasonLines(judgement: Judgement, regulation: ShownRegulation, words: DeliverableWords): readonly string[] {
  const { jury } = words;
  const absent = absentCentres(judgement);
  const lines = judgement.findings.flatMap((finding) => {
    const isAbsent = absent?.findings.has(finding) === true;
    const line = isAbsent
      ? words.students.reasons.absentCentresNamed(absentNames(absent, regulation, words))
      : lineOf(judgement, finding, words);
    const { criterion } = finding;
    return line === null ? [] : [(criterion === 'centres' || criterion === 'company' ? jury.reason.criterion[criterion] : '') + line];
  });
  return [...(judgement.verdict === 'eligible' ? [jury.allMet] : []), ...new Set(lines)];
}

function lineOf(judgement: Judgement, finding: Finding, words: DeliverableWords): string | null {
  const { reason } = words.jury;
  const { figure, note } = reasonOf(judgement, finding, words);
  const label = shortLabel(judgement, finding, words);
  switch (finding.code) {
    case 'nearMiss':
      return null;
    case 'centreAcquired':
    case 'periodAcquired':
      // A code alone stands in the centre's own column; where from and when are told.
      return finding.text?.includes(' ') === true ? reason.missing(label, note) : null;
    case 'centreUnsettled':
      return reason.declaredOrComputed(label, figure);
    case 'companyUnsettled':
      return reason.byReading(label, figure);
    case 'toeicUnsettled':
      return reason.toeicByReading(figure, reason.either((finding.values ?? []).map(words.pane.numbers.mark)));
    case 'otherJury':
      return judgement.verdict === 'outOfScope' ? reason.vae : words.students.reasons.individualJury;
    default:
      if (finding.threshold !== undefined && finding.code.endsWith('Below')) return below(judgement, finding, label, figure, words);
      return finding.code.endsWith('Missing') ? missing(finding, label, words) : reason.missing(label, note);
  }
}

function below(judgement: Judgement, finding: Finding, label: string, figure: string, { jury, pane }: DeliverableWords): string {
  const isNear = judgement.findings.some(({ code, criterion, about }) => code === 'nearMiss' && criterion === finding.criterion && about === finding.about); // prettier-ignore
  const threshold = finding.threshold ?? 0;
  const shown = isNear ? jury.reason.shownAs(pane.numbers.mean(threshold)) : '';
  return jury.reason.below(label, figure + shown, pane.numbers.mark(threshold));
}

function missing(finding: Finding, label: string, words: DeliverableWords): string {
  const { reason } = words.jury;
  const { criterion, about, text } = finding;
  if (criterion === 'company' && about === undefined) return reason.noCompany;
  return reason.missing(label, text ?? (criterion === 'toeic' ? reason.noScore : reason.noMark));
}

/** What a line is about: the subject or centre, the letter of the company mark, E, the condition. */
export function shortLabel(judgement: Judgement, finding: Finding, words: DeliverableWords): string {
  const place = placeAt(judgement.record, finding.at);
  const { criterion, about } = finding;
  if (criterion === 'centres' && place.is !== 'subject') return centreShort(centreAbout(judgement, about), words) || reasonLabel(judgement, finding, words); // prettier-ignore
  if (criterion === 'company' && about === undefined) return 'E';
  if (criterion === 'company' && about !== undefined && companyMarkNamed(about)) return place.is === 'companyResit' ? words.jury.reason.resat(about) : about; // prettier-ignore
  return reasonLabel(judgement, finding, words);
}
