import React, { type ReactNode, useMemo, useState } from 'react';
import type { Check } from '../../../model/check';
import type { ColumnReading, SheetReading } from '../../../model/columns';
import { type ColumnGroup, ownHeading, sheetColumns } from '../../../views/columnGroups';
import { columnNote, groupNote } from '../../../views/columnNotes';
import { Icon } from '../Icon';
import { useRegulation, useSurroundings } from '../paneContext';
import { ColumnLine, type OnMeaning } from './ColumnLine';

interface SheetColumnsViewProps {
  readonly reading: SheetReading;
  readonly check: Check | undefined;
  readonly onMeaning: OnMeaning;
  /** What is said of the sheet's centres. */
  readonly children: ReactNode;
}

/** How one sheet was read: what must be confirmed first, then what was recognised, then what was left out. */
export function SheetColumnsView({ reading, check, onMeaning, children }: SheetColumnsViewProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const { columns } = words;
  const sorted = useMemo(() => sheetColumns(reading, regulation, words), [reading, regulation, words]);
  const programme = check?.judgements.find(({ record }) => record.programme.places.some(({ sheet }) => sheet === reading.sheet))?.record
    .programme;
  const line = (column: ColumnReading): JSX.Element => (
    <ColumnLine
      key={column.column}
      reading={reading}
      column={column}
      note={columnNote(reading.sheet, column, programme, regulation, words)}
      programme={programme}
      onMeaning={onMeaning}
    />
  );
  const recognised = sorted.groups.reduce((sum, group) => sum + group.columns.length, 0);
  return (
    <section className="sec sheet">
      <h2 className="h2">
        {sorted.sheet} <small>{columns.read(sorted.read, sorted.all)}</small>
      </h2>
      {children}
      <div className="cols">
        {sorted.toConfirm.length > 0 && <h3 className="band">{columns.bands.toConfirm(sorted.toConfirm.length)}</h3>}
        {sorted.toConfirm.map(line)}
        {recognised > 0 && <h3 className="band">{columns.bands.recognised(recognised)}</h3>}
        {sorted.groups.map((group) => (
          <GroupView key={group.key} group={group} note={check ? groupNote(group, check, regulation, words) : ''}>
            {group.columns.map(line)}
          </GroupView>
        ))}
        {sorted.unread.length > 0 && <h3 className="band">{columns.bands.unread(sorted.unread.length)}</h3>}
        {sorted.unread.map(line)}
      </div>
    </section>
  );
}

interface GroupViewProps {
  readonly group: ColumnGroup;
  readonly note: string;
  readonly children: ReactNode;
}

function GroupView({ group, note, children }: GroupViewProps): JSX.Element {
  const { words } = useSurroundings();
  const [isOpen, setOpen] = useState(false);
  const [only] = group.columns;
  const heading = group.columns.length === 1 && only ? ownHeading(only) || group.range : group.title;
  return (
    <div className="cg">
      <button type="button" className="cg-h" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="rg">{group.range}</span>
        <span className="nm">
          {heading}
          {note && <small>{note}</small>}
        </span>
        <span className="conf t-met">
          <Icon name="check" size={12} />
          {words.columns.confidence.sure}
        </span>
        <Icon name={isOpen ? 'up' : 'down'} size={12} tone="cv" />
      </button>
      {isOpen && <div className="members">{children}</div>}
    </div>
  );
}
