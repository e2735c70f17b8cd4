import type { CompanyColumn } from './companyColumn';

/**
 * A heading that may mean two marks (« Tuteur industriel »: A or B) means the one that no other column of its period has,
 * where that leaves each of them one mark and no two the same. A second sitting is of the exam whose heading it repeats.
 */
export function settleByElimination(columns: readonly CompanyColumn[]): void {
  for (const period of new Set(columns.map((column) => column.period))) {
    const first = columns.filter((column) => column.period === period && !column.resit);
    const sure = new Set(first.flatMap(({ marks }) => (marks.length === 1 ? marks : [])));
    const open = first.filter(({ marks }) => marks.length > 1);
    const left = open.map((column) => column.marks.filter((mark) => !sure.has(mark) && !(mark === 'E' && leadsTheOthers(column, first))));
    const isOneEach = left.every((marks) => marks.length === 1) && new Set(left.flat()).size === left.length;
    if (isOneEach) open.forEach((column, index) => (column.marks = left[index] ?? column.marks));
    for (const resit of columns.filter((column) => column.period === period && column.resit && column.marks.length > 1)) {
      const same = first.find(({ candidate }) => candidate.path.own.words === resit.candidate.path.own.words);
      resit.marks = same?.marks ?? resit.marks;
    }
  }
  for (const column of columns) {
    if (column.resit && column.marks.length > 1) column.marks = column.marks.filter((mark) => mark !== 'A' && mark !== 'E');
  }
}

/** Whether a column stands before those of B, C and D: the score of all four would follow them. */
const leadsTheOthers = ({ candidate }: CompanyColumn, first: readonly CompanyColumn[]): boolean =>
  (['B', 'C', 'D'] as const).every((mark) =>
    first.some(({ marks, candidate: other }) => marks.join() === mark && other.path.column > candidate.path.column),
  );
