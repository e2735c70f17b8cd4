import React, { useMemo, useState } from 'react';
import { cellName, columnLetters } from '../../../model/address';
import type { Address } from '../../../model/sheet';
import { certificationIn } from '../../../regulation/certification';
import { ENGLISH, formulaText } from '../../../views/formula';
import { canSpan, type FormulaExample, formulaExamples } from '../../../views/formulaExamples';
import { routeColumnOf } from '../../../views/formulaRanges';
import { APPLIED } from '../../functions/catalogue';
import { CellLink } from '../CellLink';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';
import type { Checked, Offered } from '../paneHost';
import type { PaneActions } from '../usePane';
import { useRoving } from '../useRoving';
import { FormulaHelp } from './FormulaHelp';
import { insertionPlace } from './insertionPlace';

interface FormulasTabProps {
  readonly checked: Checked | null;
  readonly offered: readonly Offered[];
  /** The cell that is selected in the workbook. */
  readonly selection: Address | null;
  readonly hasStacking: boolean;
  readonly actions: PaneActions;
}

/** Every function of ours with this sheet's ranges, written into the selected cell in one click. */
export function FormulasTab({ checked, offered, selection, hasStacking, actions }: FormulasTabProps): JSX.Element {
  const { words } = useSurroundings();
  const { formulas, pane } = words;
  const [isWhole, setWhole] = useState(false);
  const roving = useRoving<HTMLDivElement>();
  const place = useMemo(() => (checked ? insertionPlace(checked.check, selection) : null), [checked, selection]);
  const spans = checked !== null && canSpan(checked.check);
  const isSpanning = isWhole && spans;
  const student = isSpanning ? place?.first : place?.student;
  const examples = useMemo<readonly FormulaExample[]>(() => {
    if (!checked || !student) return [];
    const { sheet, row } = student.record.at;
    const rows = {
      record: student.record,
      lastRow: isSpanning ? (place?.lastRow ?? row) : row,
      sheet,
      routeColumn: routeColumnOf(checked.check, sheet),
      hasStacking,
    };
    return formulaExamples(student, rows, checked.sheets, checked.regulation, words);
  }, [checked, student, isSpanning, place, hasStacking, words]);
  if (checked && checked.check.certification !== APPLIED)
    return <FormulaHelp note={formulas.otherCertification(certificationIn(offered, APPLIED)?.called[pane.language].name ?? APPLIED)} />;
  if (!checked || !place) return <FormulaHelp note={formulas.checkFirst} />;
  const isInPlace = place.isOnSheet && (isSpanning || place.student === place.own);
  const target = place.at;
  const rows = isSpanning ? place.count : 1;
  const insert = (example: FormulaExample): void => {
    if (target && example.formula) actions.insert({ at: target, formula: formulaText(example.formula, ENGLISH), rows }, cellName(target));
  };
  return (
    <section className="sec">
      <h2 className="h2">
        {formulas.insertInto} {target && <CellLink at={target} />}
      </h2>
      <div className="where">
        <div className="seg" role="group" aria-label={formulas.span} {...roving}>
          <button type="button" data-rove="" aria-pressed={!isSpanning} onClick={() => setWhole(false)}>
            {formulas.row(place.student.record.at.row + 1)}
          </button>
          <button type="button" data-rove="" aria-pressed={isSpanning} disabled={!spans} onClick={() => setWhole(true)}>
            {formulas.rows(place.count)}
          </button>
        </div>
        <span className="sub">
          {isSpanning
            ? target && formulas.spills(place.count, `${columnLetters(target.column)}${target.row + place.count}`)
            : student?.record.name}
        </span>
      </div>
      {!isInPlace && (
        <p className="note">
          <Icon name="info" />
          <span>{place.isOnSheet ? formulas.noStudent : formulas.outsideSheet(place.sheet)}</span>
        </p>
      )}
      <FormulaHelp examples={examples} onInsert={isInPlace ? insert : null} />
    </section>
  );
}
