import type { SetOurFormats } from '../../workbook/edits';
import { thresholdMarks } from '../thresholdMarks';
import type { DeliverableSource, WritingPlan } from './deliverable';

/** The marks on the staff's own columns. A sheet that no longer holds a grade table loses the marks that it had. */
export function planMarks({ check, sheets, regulation }: DeliverableSource): WritingPlan {
  const marks = thresholdMarks(check, sheets, regulation);
  const cleared = sheets.flatMap(({ name, ours }): SetOurFormats[] =>
    ours || marks.some(({ sheet }) => sheet === name) ? [] : [{ kind: 'setOurFormats', sheet: name, rules: [] }],
  );
  return {
    edits: [...marks, ...cleared],
    writes: marks.map(({ sheet, rules }) => ({
      what: 'marks',
      sheet,
      areas: rules.flatMap(({ areas }) => areas),
      count: rules.length,
    })),
  };
}
