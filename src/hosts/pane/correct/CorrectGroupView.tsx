import React, { type RefObject, useState } from 'react';
import type { CorrectGroup } from '../../../views/toCorrect';
import { Icon, type IconName } from '../Icon';
import { useSurroundings } from '../paneContext';
import type { Checked } from '../paneHost';
import type { PaneActions } from '../usePane';
import { useRoving } from '../useRoving';
import { Windowed } from '../Windowed';
import { CorrectEntryView } from './CorrectEntryView';
import { RepairPreview } from './RepairPreview';

interface CorrectGroupViewProps {
  readonly group: CorrectGroup;
  readonly checked: Checked;
  readonly actions: PaneActions;
  readonly scroller: RefObject<HTMLElement>;
}

/** More than this is folded at first, so that the other groups stay in sight. */
const SHORT = 12;
const ENTRY_HEIGHT = 42;

const ICONS: Partial<Record<CorrectGroup['kind'], IconName>> = {
  awaited: 'incomplete',
  numberAsText: 'text',
  hiddenRows: 'info',
  hiddenSheet: 'info',
};

/** Places of one kind under one heading, folded and unfolded. */
export function CorrectGroupView({ group, checked, actions, scroller }: CorrectGroupViewProps): JSX.Element {
  const { words } = useSurroundings();
  const [isOpen, setOpen] = useState(group.entries.length <= SHORT || group.kind === 'numberAsText');
  const { title, note } = words.problems.groups[group.kind];
  const icon = ICONS[group.kind] ?? 'warn';
  const roving = useRoving<HTMLDivElement>();
  return (
    <section className="grp">
      <h4>
        <button type="button" className="grp-h" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={icon} tone={icon === 'warn' ? 'c-jury' : icon === 'incomplete' ? 'c-incomplete' : ''} />
          <b>{title}</b>
          <span>{words.pane.numbers.count(group.entries.length)}</span>
          <Icon name={isOpen ? 'up' : 'down'} size={12} tone="cv" />
        </button>
      </h4>
      {isOpen && (
        <div className="plist" {...roving}>
          {note && <p className="lead-p">{note}</p>}
          {group.kind === 'numberAsText' ? (
            <RepairPreview group={group} checked={checked} onRepair={actions.repair} />
          ) : (
            <Windowed
              count={group.entries.length}
              rowHeight={ENTRY_HEIGHT}
              scroller={scroller}
              label={title}
              renderRow={(index) => {
                const entry = group.entries[index];
                return entry && <CorrectEntryView key={index} entry={entry} kind={group.kind} sheets={checked.sheets} />;
              }}
            />
          )}
        </div>
      )}
    </section>
  );
}
