import React, { useState } from 'react';
import { columnName, type ColumnReading, type Meaning, type SheetReading } from '../../../model/columns';
import type { Programme } from '../../../model/student';
import { isAsked, ownHeading } from '../../../views/columnGroups';
import { meaningKey, meaningLabel } from '../../../views/meanings';
import { Icon } from '../Icon';
import { useRegulation, useSurroundings } from '../paneContext';
import { MeaningSelect } from './MeaningSelect';

/** The office's word on a column. */
export type OnMeaning = (sheet: string, headings: readonly string[], meaning: Meaning | null) => void;

interface ColumnLineProps {
  readonly reading: SheetReading;
  readonly column: ColumnReading;
  readonly note: string;
  readonly programme: Programme | undefined;
  readonly onMeaning: OnMeaning;
}

/** One column: its letters, heading and meaning, and the way to give it another. */
export function ColumnLine({ reading, column, note, programme, onMeaning }: ColumnLineProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const { columns } = words;
  const asks = isAsked(column);
  const [isChanging, setChanging] = useState(asks);
  const { sheet } = reading;
  const letters = columnName(reading, column.column);
  const heading = ownHeading(column) || columns.empty;
  const { confidence, meaning, choices } = column;
  return (
    <div className="cr">
      <span className="rg">{letters}</span>
      <span>
        {heading}
        <small>{note}</small>
      </span>
      {asks ? (
        <span className="conf t-unsettled">
          <Icon name="unsettled" size={12} />
          {columns.confidence.toConfirm}
        </span>
      ) : (
        !isChanging &&
        column.headings.length > 0 && (
          <button type="button" className="link" aria-label={`${columns.change}, ${letters}, ${heading}`} onClick={() => setChanging(true)}>
            {columns.change}
          </button>
        )
      )}
      {isChanging && (
        <div className="ch">
          <p className="sub">{columns.ground[column.ground]}</p>
          {choices.length > 0 && (
            <div className="two">
              {choices.map((choice) => (
                <button
                  key={meaningKey(choice)}
                  type="button"
                  className="btn small"
                  onClick={() => onMeaning(sheet, column.headings, choice)}
                >
                  {meaningLabel(choice, regulation, words)}
                </button>
              ))}
            </div>
          )}
          <MeaningSelect
            column={column}
            programme={programme}
            label={columns.meaningOf(letters, heading)}
            onChoose={(chosen) => {
              setChanging(false);
              onMeaning(sheet, column.headings, chosen);
            }}
          />
          <div className="two">
            {confidence === 'toConfirm' && meaning && (
              <button type="button" className="btn small" onClick={() => onMeaning(sheet, column.headings, meaning)}>
                {columns.confirm}
              </button>
            )}
            {meaning && (
              <button type="button" className="btn small quiet" onClick={() => onMeaning(sheet, column.headings, null)}>
                {columns.doNotRead}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
