import { columnLetters } from '../../../model/address';
import type { Route } from '../../../model/student';
import type { FormatRule } from '../../../workbook/edits';
import type { Look } from '../../../workbook/look';
import type { DeliverableSource, DeliverableWords } from '../deliverable';
import { followsList } from './followsList';
import type { JuryPlace } from './juryPlace';
import { juryMarks } from './juryLooks';

/** The conditional formats of the jury sheet, most telling first: the first that holds decides how a cell looks. */
export function juryRules(place: JuryPlace, { regulation }: DeliverableSource, words: DeliverableWords): readonly FormatRule[] {
  const { jury, students } = words;
  const { minima } = regulation;
  const row = String(place.first + 1);
  const cell = (id: string): string => `$${columnLetters(place.at(id))}${row}`;
  const columns = (ids: readonly string[]): FormatRule['areas'] =>
    ids.map((id) => ({ firstRow: place.first, lastRow: place.last, firstColumn: place.at(id), lastColumn: place.at(id) }));
  const rule = (id: string, ids: readonly string[], look: Look, test: (own: string) => string): readonly FormatRule[] => {
    const [first] = ids;
    if (first === undefined) return [];
    const own = `${columnLetters(place.at(first))}${row}`;
    return [{ areas: columns(ids), formula: `AND(N("ENSIAME-${id}")=0,${test(own)})`, look }];
  };
  const centres = place.columns.flatMap(({ ours }) => (ours?.id.startsWith('centre ') ? [ours.id] : []));
  const judged = (test: string): string => `${cell('route')}<>"${jury.route.vae}",${test}`;
  const below = (own: string, minimum: number): string => `${own}<${String(minimum)}-1E-9`;
  const near = (own: string, minimum: number): string =>
    judged(`IF(ISNUMBER(${own}),AND(${below(own, minimum)},ROUND(${own},2)>=${String(minimum)}))`);
  const under = (own: string, minimum: number): string => judged(`IF(ISNUMBER(${own}),${below(own, minimum)})`);
  const { verdict } = students.overview;
  const is = (id: string, text: string): string => `${cell(id)}="${text}"`;
  const departs = `${cell('decision')}<>"",${is('verdict', jury.absent).replace('=', '<>')},ISERROR(FIND("|"&LEFT(${cell('verdict')},2)&TRIM(${cell('decision')})&"|","${followsList(words)}"))`;
  const everything = place.columns.flatMap(({ ours }) => (ours ? [ours.id] : []));
  const toeic = (pick: (...scores: number[]) => number): string => minimumOf(cell('route'), pick, regulation.toeicOf, jury.route);
  return [
    ...rule('J01', everything, juryMarks.absent, () => is('verdict', jury.absent)),
    ...rule('J02', ['review'], juryMarks.review, () => is('review', jury.review.yes)),
    ...rule('J03', centres, juryMarks.nearMiss, (own) => near(own, minima.centre)),
    ...rule('J04', ['company'], juryMarks.nearMiss, (own) => near(own, minima.company)),
    ...rule('J05', centres, juryMarks.below, (own) => under(own, minima.centre)),
    ...rule('J06', ['company'], juryMarks.below, (own) => under(own, minima.company)),
    ...rule('J07', ['toeic'], juryMarks.toeic, (own) => judged(`IF(ISNUMBER(${own}),${own}<${toeic(Math.min)})`)),
    ...rule('J08', ['toeic'], juryMarks.reading, (own) =>
      judged(`IF(ISNUMBER(${own}),AND(${own}>=${toeic(Math.min)},${own}<${toeic(Math.max)}))`),
    ),
    ...rule('J09', ['company'], juryMarks.reading, (own) => `${is('verdict', verdict.jury)},IF(ISTEXT(${own}),ISNUMBER(FIND("/",${own})))`),
    ...rule('J10', ['verdict'], juryMarks.verdict.jury, () => is('verdict', verdict.jury)),
    ...rule('J11', ['verdict'], juryMarks.verdict.awaitingToeic, () => is('verdict', verdict.awaitingToeic)),
    ...rule('J12', ['verdict'], juryMarks.verdict.incomplete, () => is('verdict', verdict.incomplete)),
    ...rule('J13', ['motive'], juryMarks.motiveAsked, () => `LEN(TRIM(${cell('motive')}))=0,${departs}`),
    ...rule('J14', ['decision'], juryMarks.departs, () => departs),
  ];
}

/** The score asked of the route that stands in a cell, as a formula; `pick` tells which where a reading of the text is open. */
function minimumOf(
  cell: string,
  pick: (...scores: number[]) => number,
  toeicOf: DeliverableSource['regulation']['toeicOf'],
  labels: Readonly<Record<Route, string>>,
): string {
  const otherwise = pick(...toeicOf(null));
  const byScore = new Map<number, string[]>();
  for (const route of Object.keys(labels) as Route[]) {
    const score = pick(...toeicOf(route));
    if (route !== 'vae' && score !== otherwise) byScore.set(score, [...(byScore.get(score) ?? []), `${cell}="${labels[route]}"`]);
  }
  return [...byScore].reduce((rest, [score, tests]) => `IF(OR(${tests.join()}),${String(score)},${rest})`, String(otherwise));
}
