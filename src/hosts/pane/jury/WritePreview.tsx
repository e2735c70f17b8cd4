import React, { useEffect, useRef } from 'react';
import { ProgressBar } from '../ProgressBar';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { useSurroundings } from '../paneContext';
import { PaneNotice } from '../PaneNotice';
import type { PaneState, Writing } from '../paneState';
import type { PaneActions } from '../usePane';
import { faultOf } from '../faultOf';
import { WorkbookError } from '../../../workbook/workbookError';
import { writeLines } from './writeLines';
import { writeButton } from './writeButton';

interface WritePreviewProps {
  readonly writing: Writing;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** « Ce qui sera écrit »: every range before the button that writes it, what stands in the way, then how far it is. */
export function WritePreview({ writing: { draft, hasChanged, done }, state, actions }: WritePreviewProps): JSX.Element {
  const { words } = useSurroundings();
  const { writing } = words;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [draft]);
  const lines = draft ? writeLines(draft, words) : [];
  const hindrance = draft?.obstacles[0];
  return (
    <div className="will">
      <h3 ref={title} tabIndex={-1}>
        {writing.preview.title}
      </h3>
      {hasChanged && <p className="sub">{writing.preview.changed}</p>}
      {!draft && <p className="sub">{writing.preview.reading}</p>}
      {draft && lines.length === 0 && <p className="sub">{writing.preview.nothing}</p>}
      <ul>
        {lines.map(({ icon, text }) => (
          <li key={text}>
            <Icon name={icon} size={14} tone={icon === 'warn' ? 't-jury' : ''} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {hindrance && <Notice notice={faultOf(new WorkbookError(hindrance))} onAction={null} onClose={null} />}
      <PaneNotice state={state} actions={actions} />
      {done !== null && <ProgressBar label={writing.preview.title} done={done} />}
      <p className="two">
        {draft && lines.length > 0 && !hindrance && done === null && (
          <button type="button" className="btn small primary" onClick={() => actions.write(draft)}>
            {writing.preview.write[writeButton(draft.wish)]}
          </button>
        )}
        {hindrance && done === null && (
          <button type="button" className="btn small" onClick={() => actions.wish(draft.wish)}>
            {words.pane.tryAgain}
          </button>
        )}
        <button type="button" className="btn small" onClick={actions.stopWriting}>
          {writing.preview.cancel}
        </button>
      </p>
    </div>
  );
}
