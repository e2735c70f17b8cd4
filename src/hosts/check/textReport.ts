import { summarise } from '../../judgeWorkbook';
import { cellName, columnLetters } from '../../model/address';
import type { Check } from '../../model/check';
import { VERDICTS, type Judgement } from '../../model/verdict';
import type { Sheet } from '../../model/sheet';
import type { Language } from '../../messages/language';
import { correctLine } from '../../views/correctEntry';
import { studentRow } from '../../views/studentRow';
import { toCorrect, type CorrectEntry } from '../../views/toCorrect';
import { unreadHeadings } from './nothingChecked';

const MOST_CELLS = 8;

/** A check as a table that a person reads: how sheets were read, each student, the counts, and what needs a look. */
export function textReport(check: Check, sheets: readonly Sheet[], words: Language, fromWorkbook: readonly string[] = []): string {
  return [
    ...sheetLines(check, words),
    ...(fromWorkbook.length > 0 ? [words.check.fromWorkbook(fromWorkbook)] : []),
    '',
    ...studentLines(check, words),
    '',
    ...countLines(check, words),
    ...problemLines(check, sheets, words),
  ].join('\n');
}

function sheetLines(check: Check, { check: words }: Language): string[] {
  const chosen = Object.entries(check.options.readings).map(([name, choice]) => `${name}=${String(choice)}`);
  const lines = check.sheets.flatMap((reading) => {
    const { sheet, layout, firstRow, lastRow } = reading;
    if (layout === 'curriculum' || layout === 'coefficients') return [words[layout](sheet)];
    if (firstRow === null || lastRow === null) return [words.notRead(sheet)];
    const unread = unreadHeadings(reading);
    const where =
      layout === 'turned'
        ? words.turned(sheet, columnLetters(firstRow), columnLetters(lastRow))
        : words.sheet(sheet, firstRow + 1, lastRow + 1);
    return [where, ...(unread.length === 0 ? [] : [`  ${words.unread(unread)}`])];
  });
  return chosen.length === 0 ? lines : [...lines, words.readings(chosen)];
}

function studentLines(check: Check, words: Language): string[] {
  const { heading } = words.check;
  const rows = check.judgements.map((judgement) => {
    const { label, why, name, number } = studentRow(judgement, words);
    return [String(judgement.record.at.row + 1), number, name, why === '' ? label : `${label} · ${why}`, resitText(judgement, words)];
  });
  return table([[heading.row, heading.number, heading.name, heading.verdict, heading.resits], ...rows]);
}

function resitText({ resits, extraTests, record }: Judgement, { check: words, pane }: Language): string {
  const exams = resits.map(({ exam, period }) => (record.programme.periods.length > 1 ? `${exam}${String(period)}` : exam)).join(', ');
  const tests = extraTests.length === 0 ? '' : words.extraTests(extraTests.map(({ subject }) => subject));
  return [exams, tests].filter((text) => text !== '').join(pane.semicolon);
}

function countLines(check: Check, { students: words }: Language): string[] {
  const summary = summarise(check.judgements);
  return [
    `${words.overview.eligible(summary.eligible)} ${words.overview.outOf(summary.students)}`,
    ...VERDICTS.filter((verdict) => verdict !== 'eligible' && summary[verdict] > 0).map(
      (verdict) => `  ${words.overview.verdictCount[verdict](summary[verdict])}`,
    ),
  ];
}

function problemLines(check: Check, sheets: readonly Sheet[], words: Language): string[] {
  return toCorrect(check, sheets).flatMap(({ kind, entries }) => {
    const { title, note } = words.problems.groups[kind];
    const line = (entry: CorrectEntry): string => {
      const { title: whose, detail, value } = correctLine(entry, kind, sheets, words);
      const where = entry.at === null ? '' : `${entry.at.sheet}!${cellName(entry.at)}`;
      return `  ${[where, whose, detail, value].filter((text) => text !== '').join(' · ')}`;
    };
    const more = entries.length - MOST_CELLS;
    return [
      '',
      note === undefined ? title : `${title}${/[?]$/.test(title) ? '' : '.'} ${note}`,
      ...entries.slice(0, MOST_CELLS).map(line),
      ...(more > 0 ? [`  ${words.problems.more(more)}`] : []),
    ];
  });
}

/** Columns as wide as their widest cell; the last one is left ragged. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
