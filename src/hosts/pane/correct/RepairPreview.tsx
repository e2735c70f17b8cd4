import React, { useMemo, useState } from 'react';
import { columnLetters } from '../../../model/address';
import { repairPlan, type Repair } from '../../../views/repairs';
import type { CorrectGroup } from '../../../views/toCorrect';
import { ownHeading } from '../../../views/columnGroups';
import { CellLink } from '../CellLink';
import { useSurroundings } from '../paneContext';
import type { Checked } from '../paneHost';

interface RepairPreviewProps {
  readonly group: CorrectGroup;
  readonly checked: Checked;
  readonly onRepair: (repairs: readonly Repair[]) => void;
}

/** How many cells are shown before somebody asks for all; and how many all may be. */
const FIRST = 4;
const MOST = 500;

/** What the repair of numbers typed as text will write, cell by cell, before the button that writes it. */
export function RepairPreview({ group, checked, onRepair }: RepairPreviewProps): JSX.Element {
  const { words } = useSurroundings();
  const { repair } = words.problems;
  const [isWhole, setWhole] = useState(false);
  const { repairs, left, ranges } = useMemo(() => repairPlan(group, checked.check, checked.sheets), [group, checked]);
  const shown = repairs.slice(0, isWhole ? MOST : FIRST);
  const columns = [...new Map(repairs.map(({ at }) => [`${at.sheet} ${at.column}`, at])).values()];
  const heading = (sheet: string, column: number): string => {
    const reading = checked.check.sheets.find((each) => each.sheet === sheet)?.columns.find((each) => each.column === column);
    return reading ? ownHeading(reading) : '';
  };
  return (
    <>
      <p className="lead-p">
        {columns.map(({ sheet, column }) => repair.column(columnLetters(column), heading(sheet, column))).join(words.pane.semicolon)}
      </p>
      {repairs.length > 0 && (
        <>
          <div className="box">
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{repair.cell}</th>
                  <th scope="col">{repair.typed}</th>
                  <th scope="col" className="r">
                    {repair.written}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ at, typed, value }) => (
                  <tr key={`${at.sheet} ${at.row} ${at.column}`}>
                    <td>
                      <CellLink at={at} />
                    </td>
                    <td>’{typed}</td>
                    <td className="r">
                      <b>{words.pane.numbers.mark(value)}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {repairs.length > shown.length && (
              <p className="cap">
                {words.problems.more(repairs.length - shown.length)}{' '}
                {!isWhole && (
                  <button type="button" className="link" onClick={() => setWhole(true)}>
                    {words.problems.showAll}
                  </button>
                )}
              </p>
            )}
          </div>
          <button type="button" className="btn primary wide" onClick={() => onRepair(repairs)}>
            {repair.convert(repairs.length)}
          </button>
          <p className="sub">
            {repair.only(repairs.length)} {repair.unchanged} {repair.ranges(ranges.join(', '))}
          </p>
        </>
      )}
      {left > 0 && <p className="sub">{repair.cannot(left)}</p>}
    </>
  );
}
