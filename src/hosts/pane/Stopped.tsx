import React from 'react';
import type { Words } from '../../views/words';
import { Icon } from './Icon';
import type { PaneFault } from './paneHost';
import { type ThemeName, themeStyle } from './themeStyle';

interface StoppedProps {
  readonly fault: PaneFault;
  readonly words: Words;
  readonly theme: ThemeName;
}

/** Shown instead of the pane where it cannot work at all, such as in an Excel that is too old: what is missing, and the way out. */
export function Stopped({ fault: { code, detail }, words, theme }: StoppedProps): JSX.Element {
  const { title, text } = words.pane.notices[code];
  return (
    <main className="pane" style={themeStyle(theme)}>
      <div className="sec">
        <div className="bar-msg warn" role="alert">
          <Icon name="warn" />
          <span>
            <b>{title(detail)}</b> {text(detail)}
          </span>
        </div>
      </div>
    </main>
  );
}
