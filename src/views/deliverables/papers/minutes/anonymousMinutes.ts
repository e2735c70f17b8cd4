import type { SheetDesign, SheetRow } from '../../../../workbook/edits';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { decisionChoices } from '../../jury/decisions';
import { numberCell } from '../../jury/juryCells';
import { marksFingerprint } from '../../marksFingerprint';
import { pageLabels } from '../../pageLabels';
import { paperLooks } from '../paperLooks';
import { band, madeLine, titled, written } from '../paperSheet';
import { compared } from '../resits/dueExams';
import { decisionCounts, section } from './decisionCounts';
import { type DecisionGroup, isDraft, type MinutesFacts } from './minutesRows';

/** Numbers in a line. */
const A_LINE = 6;

const GAP: SheetRow = { cells: [], height: 12 };

/** The minutes to be posted: counts and numbers alone. A decision in the jury's own words may name somebody, so it is only counted. */
export function anonymousMinutes(facts: MinutesFacts, source: DeliverableSource, words: DeliverableWords): SheetDesign {
  const { anonymous, minutes } = words.papers;
  const groups = withoutOwnWords(facts.groups, words);
  const page = pageLabels(titled(anonymous.label, source, words), marksFingerprint(source.check), source, words);
  return {
    role: 'anonymousMinutes',
    columns: Array.from({ length: A_LINE }, () => ({ width: 16 })),
    rows: [
      { cells: [written(titled(anonymous.title, source, words), paperLooks.title)], height: 24 },
      { cells: [written(source.regulation.called[words.pane.language].degree, paperLooks.text)], height: 15 },
      { cells: [written(madeLine(source, words), paperLooks.text)], height: 15 },
      GAP,
      ...(isDraft(facts) ? [{ cells: band(anonymous.draft(facts.lacking), paperLooks.draft, A_LINE), height: 22 }, GAP] : []),
      section(1, minutes.sections.decisions, A_LINE),
      ...decisionCounts(groups, 3, words),
      GAP,
      section(2, minutes.sections.students, A_LINE),
      ...groups.flatMap((group) => groupRows(group, source, words)),
    ],
    print: { ...page, header: ['', '', anonymous.header], orientation: 'portrait', margin: 12 },
  };
}

function withoutOwnWords(groups: readonly DecisionGroup[], words: DeliverableWords): readonly DecisionGroup[] {
  const known = ['', ...decisionChoices(words)];
  const others = groups.filter(({ decision }) => !known.includes(decision)).flatMap(({ rows }) => rows);
  const listed = groups.filter(({ decision }) => known.includes(decision));
  return others.length === 0 ? listed : [...listed, { decision: words.papers.anonymous.otherDecision, rows: others }];
}

function groupRows({ decision, rows }: DecisionGroup, source: DeliverableSource, { papers }: DeliverableWords): SheetRow[] {
  const { minutes, anonymous } = papers;
  const numbers = rows.flatMap(({ judgement }) => (judgement.record.number?.trim() ? [numberCell(judgement, source)] : []));
  numbers.sort((one, other) => compared(String(one), String(other)));
  const lines = Array.from({ length: Math.ceil(numbers.length / A_LINE) }, (_, line) => numbers.slice(line * A_LINE, (line + 1) * A_LINE));
  const unnumbered = rows.length - numbers.length;
  return [
    { cells: band(minutes.group(decision === '' ? minutes.none : decision, rows.length), paperLooks.group, A_LINE), height: 15 },
    ...lines.map((line) => ({
      cells: line.map((content) => ({ content, look: { ...paperLooks.text, horizontal: 'left' as const } })),
      height: 14,
    })),
    ...(unnumbered === 0 ? [] : [{ cells: [written(anonymous.withoutNumber(unnumbered), paperLooks.note)], height: 14 }]),
  ];
}
