import type { MarkFindingCode, Sentences } from '../../../src/messages/areas/findings';
import type { VerdictMessages } from '../../../src/messages/areas/verdicts';
import { numberFormat } from '../../../src/messages/numberFormat';
import type { Finding } from '../../../src/model/verdict';

/** The first sentences of a third language: what formulas show in cells. */
const numbers = numberFormat(',', '.');
const { mark, mean } = numbers;

const under = ({ threshold }: Finding): string => (threshold === undefined ? '' : `, unter ${mark(threshold)}`);
const lacking = (word: string, { text }: Finding): string => (text === undefined ? word : `${word} (${text})`);
const means = ({ value, values = value === undefined ? [] : [value], threshold }: Finding): string =>
  values.map((one) => mean(one, threshold)).join(' oder ');

export const verdicts: VerdictMessages = {
  eligible: 'Zulassungsfähig',
  awaitingToeic: 'Titel ausgesetzt – TOEIC',
  jury: 'Vom Prüfungsausschuss zu beraten',
  incomplete: 'Unvollständig',
  outOfScope: 'Außerhalb (VAE-Ausschuss)',
};

export const markFindings: Sentences<MarkFindingCode> = {
  centreBelow: (finding) => `${finding.about} ${means(finding)}${under(finding)}`,
  centreMissing: (finding) => `${finding.about}, ${lacking('Note fehlt', finding)}`,
  centreUnsettled: (finding) => `${finding.about}, eingetragener und berechneter Durchschnitt weichen ab (${means(finding)})`,
  centreAcquired: ({ about, text }) => `${about} erworben (${text})`,
  companyMarkBelow: (finding) => `${finding.about} ${mark(finding.value ?? 0)}${under(finding)}`,
  companyMarkMissing: (finding) => lacking(`Note ${finding.about ?? 'des Betriebs'} fehlt`, finding),
  companyMeanBelow: (finding) => `E ${means(finding)}${under(finding)}`,
  companyUnsettled: (finding) => `E ${means(finding)}, je nach Lesart`,
  periodAcquired: ({ about, text }) => `Zeitraum ${about} erworben (${text})`,
  toeicBelow: (finding) => `TOEIC ${mark(finding.value ?? 0)}${under(finding)}`,
  toeicMissing: (finding) => lacking('TOEIC-Ergebnis fehlt', finding),
  toeicUnsettled: ({ value = 0, values = [] }) => `TOEIC ${mark(value)}, Schwelle ${values.map(mark).join(' oder ')} je nach Lesart`,
  nearMiss: ({ about, value = 0, threshold = 0 }) =>
    `${about ?? 'E'} ${mean(value, threshold)} rundet auf ${mean(threshold)} und bleibt unter ${mark(threshold)}`,
  otherJury: ({ about }) => (about === 'vae' ? 'eigener Ausschuss der Universität' : 'der Text nennt keinen Ausschuss'),
};
