import type { SheetCell, SheetDesign, SheetRow } from '../../../../workbook/edits';
import type { DeliverableSource, DeliverableWords } from '../../deliverable';
import { marksFingerprint } from '../../marksFingerprint';
import { pageLabels } from '../../pageLabels';
import { paperLooks } from '../paperLooks';
import { band, madeLine, titled, written } from '../paperSheet';
import { changedSince } from './changedSince';
import { composition } from './composition';
import { decisionCounts, section } from './decisionCounts';
import { keptMinutes, NAMES, type KeptMinutes } from './keptMinutes';
import { isDraft, type MinutesFacts } from './minutesRows';
import { departures, groupedLines, studentHeading, WIDTHS } from './studentLines';

/** Lines for the members of the jury to sign on. */
const SIGNATURES = 8;

const GAP: SheetRow = { cells: [], height: 12 };

/** The minutes to be signed: who sits, what was decided, the departures with their motives, place for signatures. */
export function minutes(facts: MinutesFacts, source: DeliverableSource, words: DeliverableWords): SheetDesign {
  const { sections, gone } = words.papers.minutes;
  const kept = keptMinutes(source.sheets, `signature ${String(SIGNATURES)}`);
  const head = opening(facts, kept, source, words);
  const rows: SheetRow[] = [
    ...head,
    studentHeading(words),
    ...groupedLines(facts.groups, source, words),
    ...(facts.gone > 0 ? [{ cells: [written(gone(facts.gone), paperLooks.note)], height: 16 }] : []),
    { ...section(4, sections.departures, WIDTHS.length), breakBefore: true },
    ...departures(facts.groups, source, words),
    GAP,
    section(5, sections.signatures, WIDTHS.length),
    ...signatures(kept, words),
  ];
  return {
    role: 'minutes',
    columns: [...WIDTHS.map((width) => ({ width })), { width: 4, hidden: true }],
    rows: [...rows, ...kept.below],
    print: {
      ...pageLabels(titled(words.papers.minutes.label, source, words), marksFingerprint(source.check), source, words),
      orientation: 'portrait',
      margin: 12,
      repeatedRows: [head.length, head.length],
      area: { firstRow: 0, lastRow: rows.length - 1, firstColumn: 0, lastColumn: WIDTHS.length - 1 },
    },
  };
}

/** Everything before the students. */
function opening(facts: MinutesFacts, kept: KeptMinutes, source: DeliverableSource, words: DeliverableWords): readonly SheetRow[] {
  const { sections, decided } = words.papers.minutes;
  return [
    ...titleRows(facts, kept, source, words),
    section(1, sections.composition, WIDTHS.length),
    ...composition(source, words).flatMap(({ routes, jury }) => [
      { cells: [written(routes, paperLooks.label)], height: 15 },
      { cells: [written(jury, paperLooks.text)], height: 15 },
    ]),
    GAP,
    section(2, sections.decisions, WIDTHS.length),
    { cells: [written(decided, paperLooks.text)], height: 16 },
    ...decisionCounts(facts.groups, 3, words),
    GAP,
    section(3, sections.students, WIDTHS.length),
  ];
}

function titleRows(facts: MinutesFacts, kept: KeptMinutes, source: DeliverableSource, words: DeliverableWords): readonly SheetRow[] {
  const { minutes: say } = words.papers;
  const changed = changedSince(facts.groups, source, words);
  return [
    { cells: [written(titled(say.title, source, words), paperLooks.title)], height: 24 },
    { cells: [written(source.regulation.called[words.pane.language].degree, paperLooks.text)], height: 15 },
    { cells: [written(madeLine(source, words), paperLooks.text)], height: 15 },
    GAP,
    ...(['session', 'place', 'chair'] as const).map((id) => ({
      cells: named(id, [written(say.session[id], paperLooks.label), kept.typed(id, 1, paperLooks.typed)]),
      height: 18,
    })),
    GAP,
    ...(isDraft(facts) ? [{ cells: band(say.draft(facts.lacking), paperLooks.draft, WIDTHS.length), height: 22 }] : []),
    ...(changed ? [{ cells: [changed], height: 15 }] : []),
    GAP,
  ];
}

/** Cells of a row with its hidden name behind them. */
function named(id: string, cells: readonly (SheetCell | undefined)[]): (SheetCell | undefined)[] {
  const row = [...cells];
  row[NAMES] = written(id);
  return Array.from(row);
}

function signatures(kept: KeptMinutes, { papers: { minutes: say } }: DeliverableWords): readonly SheetRow[] {
  const heading = [undefined, say.signature.name, say.signature.quality, undefined, say.signature.signature];
  return [
    { cells: heading.map((text) => (text === undefined ? undefined : written(text, paperLooks.label))), height: 16 },
    ...Array.from({ length: SIGNATURES }, (_, index): SheetRow => {
      const id = `signature ${String(index + 1)}`;
      const cells = [
        written(index + 1, paperLooks.lineNumber),
        kept.typed(id, 1, paperLooks.typedLine),
        kept.typed(id, 2, paperLooks.typedLine),
        written(null, paperLooks.typedLine),
        written(null, paperLooks.cell),
        written(null, paperLooks.cell),
      ];
      return { cells: named(id, cells), height: 28 };
    }),
  ];
}
