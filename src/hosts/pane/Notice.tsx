import React from 'react';
import type { NoticeCode } from '../../messages/areas/pane';
import { Icon, type IconName } from './Icon';
import { useSurroundings } from './paneContext';
import type { PaneNotice } from './paneState';
import { writtenText } from './writtenText';

interface NoticeProps {
  readonly notice: PaneNotice;
  /** What its button does; without it there is none. */
  readonly onAction: (() => void) | null;
  /** null where it goes by itself. */
  readonly onClose: (() => void) | null;
}

const GOOD: readonly NoticeCode[] = ['repaired', 'inserted', 'written'];
const NEUTRAL: readonly NoticeCode[] = [
  'cellBeingEdited',
  'structureChanged',
  'cancelled',
  'noGradeTable',
  'filterActive',
  'sheetHidden',
  'writeCancelled',
];
const LOCKED: readonly NoticeCode[] = ['sheetProtected', 'structureProtected', 'readOnly'];

/** What happened in a few words, and the way out in one sentence. What was not written is said at once. */
export function Notice({ notice: { code, detail, written }, onAction, onClose }: NoticeProps): JSX.Element {
  const { words } = useSurroundings();
  const { title, text, action } = written ? writtenText(written, words) : words.pane.notices[code];
  const tone = GOOD.includes(code) ? 'good' : NEUTRAL.includes(code) ? '' : 'warn';
  const icon: IconName = tone === 'good' ? 'check' : LOCKED.includes(code) ? 'lock' : tone === 'warn' ? 'warn' : 'info';
  return (
    <div className={`bar-msg ${tone}`} role={tone === 'warn' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <span>
        <b>{title(detail)}</b> {text(detail)}{' '}
        {action && onAction && (
          <button type="button" className="link" onClick={onAction}>
            {action}
          </button>
        )}
      </span>
      {onClose && (
        <button type="button" className="icon-btn" aria-label={words.pane.close} title={words.pane.close} onClick={onClose}>
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
