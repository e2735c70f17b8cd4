import React from 'react';
import type { ColumnReading, Meaning } from '../../../model/columns';
import type { Programme } from '../../../model/student';
import { ownHeading } from '../../../views/columnGroups';
import { meaningChoices, meaningKey, meaningLabel } from '../../../views/meanings';
import { useRegulation, useSurroundings } from '../paneContext';

interface MeaningSelectProps {
  readonly column: ColumnReading;
  readonly programme: Programme | undefined;
  readonly label: string;
  readonly onChoose: (meaning: Meaning | null) => void;
}

/** Every meaning that a column can have; the browser's own list, which opens over the edge of a narrow pane. */
export function MeaningSelect({ column, programme, label, onChoose }: MeaningSelectProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const groups = meaningChoices(ownHeading(column), programme, regulation, words);
  const all = groups.flatMap(({ meanings }) => meanings);
  const current = column.meaning === null ? '' : meaningKey(column.meaning);
  return (
    <select
      className="select"
      aria-label={label}
      value={current}
      onChange={(event) => onChoose(all.find((meaning) => meaningKey(meaning) === event.target.value) ?? null)}
    >
      <option value="">{words.columns.doNotRead}</option>
      {column.meaning && !all.some((meaning) => meaningKey(meaning) === current) && (
        <option value={current}>{meaningLabel(column.meaning, regulation, words)}</option>
      )}
      {groups.map(({ title, meanings }) => (
        <optgroup key={title} label={title}>
          {meanings.map((meaning) => (
            <option key={meaningKey(meaning)} value={meaningKey(meaning)}>
              {meaningLabel(meaning, regulation, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
