import { columnLetters } from '../../../model/address';
import type { Verdict } from '../../../model/verdict';
import type { CellContent, SheetCell } from '../../../workbook/edits';
import type { Look } from '../../../workbook/look';
import { decisiveReadings } from '../../overview';
import { light } from '../../palette';
import { followsList } from './followsList';
import type { DeliverableSource, DeliverableWords } from '../deliverable';
import { intakeOf, registryName } from '../pageLabels';
import type { JuryPlace } from './juryPlace';
import { HEADER_ROWS, type HeaderRow } from './juryLayout';
import { juryLooks } from './juryLooks';

/** What the lines above the table count, so that they are right in programs that do not calculate. */
export interface JuryTally {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly students: number;
  readonly decided: number;
  readonly motives: number;
  readonly review: number;
}

/** Most squares in a line of the picture. */
const SQUARES = 60;

const PICTURE: readonly (readonly [row: HeaderRow, verdict: Verdict, ink: string])[] = [
  ['title', 'eligible', light.eligible],
  ['rules', 'jury', light.jury],
  ['source', 'awaitingToeic', light.awaitingToeic],
  ['readings', 'incomplete', light.incomplete],
  ['progress', 'outOfScope', light.outOfScope],
];

/** Our cells above the students, by row and column. */
export type HeaderCells = Readonly<Record<HeaderRow, ReadonlyMap<number, SheetCell>>>;

/** What stands above the students: title, rule set, counts with their picture, headings, and the hidden names of rows and columns. */
export function headerCells(
  place: JuryPlace,
  tally: JuryTally,
  fingerprint: string,
  source: DeliverableSource,
  words: DeliverableWords,
): HeaderCells {
  const rows = Object.fromEntries(HEADER_ROWS.map((id) => [id, new Map()])) as Record<HeaderRow, Map<number, SheetCell>>;
  const put = (row: HeaderRow, column: number, cell: SheetCell): unknown => rows[row].set(column, cell);
  const range = (id: string): string => {
    const letters = columnLetters(place.at(id));
    return `$${letters}$${String(place.first + 1)}:$${letters}$${String(place.last + 1)}`;
  };
  for (const [id, text, look] of lines(tally, fingerprint, source, words)) put(id, place.at('number'), { content: text, look });
  put('progress', place.at('number'), { content: progress(range, tally, words), look: juryLooks.progress });

  const scale = Math.ceil(Math.max(...Object.values(tally.verdicts)) / SQUARES) || 1;
  for (const [row, verdict, ink] of PICTURE) {
    const count = tally.verdicts[verdict];
    const cell = (id: string): string => `${columnLetters(place.at(id))}${String(place.header.findIndex((one) => one.id === row) + 1)}`;
    const squares = scale === 1 ? cell('resits') : `ROUNDUP(${cell('resits')}/${String(scale)},0)`;
    put(row, place.at('reasons'), { content: words.students.overview.verdict[verdict], look: juryLooks.countLabel });
    put(row, place.at('resits'), {
      content: { formula: `COUNTIF(${range('verdict')},${cell('reasons')})`, result: count },
      look: juryLooks.count,
    });
    const result = '■'.repeat(Math.ceil(count / scale));
    put(row, place.at('remedies'), { content: { formula: `REPT("■",${squares})`, result }, look: { ...juryLooks.squares, ink } });
  }
  if (scale > 1) put('legend', place.at('remedies'), { content: words.jury.square(scale), look: juryLooks.legend });

  let group = '';
  place.columns.forEach(({ ours }, column) => {
    if (!ours) {
      group = '';
      return;
    }
    const { title, look } = groupOf(ours.id, source, words);
    put('groups', column, { content: title === group ? null : title, look });
    put('names', column, { content: ours.id });
    put('headings', column, { content: ours.heading, look: ours.headLook });
    group = title;
  });
  for (const id of HEADER_ROWS) if (id !== 'names' && id !== 'headings') put(id, place.at('base'), { content: id });
  return rows;
}

/** The lines of text on the left. */
function lines(
  { students }: JuryTally,
  fingerprint: string,
  source: DeliverableSource,
  words: DeliverableWords,
): readonly (readonly [HeaderRow, string, Look])[] {
  const { check, day } = source;
  const { jury } = words;
  const sheets = [...new Set(check.judgements.map(({ record }) => record.at.sheet))];
  return [
    ['title', jury.title(intakeOf(source)), juryLooks.title],
    ['rules', jury.ruleSet(registryName(check.certification), check.options.intake, jury.date(day)), juryLooks.note],
    ['source', jury.source(sheets, students, fingerprint), juryLooks.note],
    ['readings', readingsLine(source, words), juryLooks.note],
    ['legend', jury.legend.join('   ·   '), juryLooks.legend],
  ];
}

/** The readings that were chosen, and those that are open and decide for somebody. */
export function readingsLine({ check, regulation }: DeliverableSource, { columns, jury }: DeliverableWords): string {
  const named = (name: string): string => jury.readings[name] ?? name;
  const chosen = regulation.readings.flatMap(({ name }) => {
    const choice = check.options.readings[name];
    return choice === undefined ? [] : [{ name: named(name), choice: columns.readings.named[name]?.choices[choice] ?? choice }];
  });
  const open = regulation.readings.flatMap(({ name }) => {
    const students = check.judgements.filter((judgement) => decisiveReadings(judgement).includes(name)).length;
    return students === 0 ? [] : [{ name: named(name), students }];
  });
  const told = [chosen.length > 0 ? jury.readingsChosen(chosen) : '', open.length > 0 ? jury.readingsOpen(open) : ''];
  return told.filter((text) => text !== '').join('. ') || jury.noReadings;
}

function groupOf(
  id: string,
  { regulation }: DeliverableSource,
  { jury, pane }: DeliverableWords,
): { readonly title: string; readonly look: Look } {
  const { groups } = jury;
  const rules = { title: groups.rules, look: juryLooks.group };
  const byId: Readonly<Record<string, typeof rules>> = {
    number: { ...rules, title: groups.student },
    name: { ...rules, title: groups.student },
    route: { ...rules, title: groups.student },
    company: { ...rules, title: groups.company },
    toeic: { ...rules, title: groups.company },
    decision: { title: groups.jury, look: juryLooks.typedGroup },
    motive: { title: groups.jury, look: juryLooks.typedGroup },
    remark: { title: groups.notPrinted, look: juryLooks.typedGroup },
  };
  if (id.startsWith('centre ')) return { ...rules, title: jury.centresWith(pane.numbers.mark(regulation.minima.centre)) };
  return byId[id] ?? rules;
}

/** How far the jury is, counted by the sheet itself. */
function progress(range: (id: string) => string, tally: JuryTally, words: DeliverableWords): CellContent {
  const { jury } = words;
  const [decisions, of, motives, review] = jury.progress.map((text) => `"${text}"`);
  const isStudent = `(LEN(${range('verdict')})>0)*(${range('verdict')}<>"${jury.absent}")`;
  const isDecided = `(LEN(TRIM(${range('decision')}))>0)`;
  const departs = `ISERROR(FIND("|"&LEFT(${range('verdict')},2)&TRIM(${range('decision')})&"|","${followsList(words)}"))`;
  return {
    formula:
      `${decisions}&SUMPRODUCT(${isStudent}*${isDecided})&${of}&SUMPRODUCT(${isStudent})` +
      `&${motives}&SUMPRODUCT(${isStudent}*${isDecided}*(LEN(TRIM(${range('motive')}))=0)*${departs})` +
      `&${review}&COUNTIF(${range('review')},"${jury.review.yes}")`,
    result: progressText(tally, words),
  };
}

/** What the line of progress says. */
export const progressText = ({ decided, students, motives, review }: JuryTally, { jury }: Pick<DeliverableWords, 'jury'>): string =>
  [decided, students, motives, review].map((count, index) => (jury.progress[index] ?? '') + String(count)).join('');
