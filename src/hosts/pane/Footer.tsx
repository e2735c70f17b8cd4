import React from 'react';
import type { PaneTab } from '../../messages/areas/pane';
import type { GuideChapter } from '../guide/chapters';
import { Icon } from './Icon';
import { useSurroundings } from './paneContext';
import type { PaneHost } from './paneHost';
import type { PaneState } from './paneState';

interface FooterProps {
  readonly state: PaneState;
  readonly onGuide: PaneHost['openGuide'];
}

/** The chapter that tells of a tab. */
const CHAPTER: Readonly<Record<PaneTab, GuideChapter>> = {
  students: 'reasons',
  correct: 'correct',
  columns: 'columns',
  jury: 'jury',
  formulas: 'formulas',
};

/** Whether what is shown still holds, and the guide. */
export function Footer({ state: { progress, isFollowing, time, checked, tab }, onGuide }: FooterProps): JSX.Element {
  const { words } = useSurroundings();
  const { pane } = words;
  const clock = time ? pane.time(time.hours, time.minutes) : '';
  return (
    <footer className="foot">
      <span className="live">
        {progress ? (
          <>
            <Icon name="refresh" size={14} />
            {pane.checkingShort}
          </>
        ) : (
          checked && (
            <>
              <Icon name={isFollowing ? 'check' : 'info'} size={14} />
              {isFollowing ? pane.upToDate(clock) : pane.followWaits}
            </>
          )
        )}
      </span>
      {onGuide && (
        <button type="button" className="link plain" onClick={() => onGuide(checked ? CHAPTER[tab] : 'check')}>
          {pane.guide}
        </button>
      )}
    </footer>
  );
}
