import React from 'react';
import { render } from 'react-dom';
import { Pane } from '../../src/hosts/pane/Pane';
import '../../src/hosts/pane/styles/index.css';
import type { ThemeName } from '../../src/hosts/pane/themeStyle';
import { workbookHost } from '../../src/hosts/pane/workbookHost';
import { languages } from '../../src/messages';
import type { Address, Sheet } from '../../src/model/sheet';
import { manyStudents } from '../support/manyStudents';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memoryWorkbook';

/** What a test puts into the page, and what it finds there. */
declare global {
  interface Window {
    openPane: (options: PageOptions) => void;
    workbook: MemoryWorkbook;
    selectCell: (cell: Address) => void;
    finishReading: () => void;
  }
}

interface PageOptions {
  readonly sheets: readonly Sheet[];
  readonly theme?: ThemeName;
  readonly language?: 'fr' | 'en';
  /** Reading waits until `finishReading` is called. */
  readonly isSlow?: boolean;
  /** The students of the sheets again and again, up to so many. */
  readonly students?: number;
}

/** The pane over a workbook in memory, as it stands beside Excel. */
window.openPane = ({ sheets, theme = 'light', language = 'fr', isSlow = false, students }) => {
  let reads = 0;
  const wait = (signal?: AbortSignal): Promise<void> => {
    reads += 1;
    if (!isSlow || reads === 1) return Promise.resolve();
    return new Promise((resolve, reject) => {
      window.finishReading = resolve;
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  };
  window.workbook = memoryWorkbook(students === undefined ? sheets : manyStudents(sheets, students), wait);
  const host = workbookHost(window.workbook, {
    juryWords: () => Promise.resolve(languages[language]),
    followSelection: (listener) => {
      window.selectCell = listener;
      return () => undefined;
    },
    openGuide: () => undefined,
    time: () => ({ hours: 14, minutes: 32 }),
    today: () => ({ year: 2026, month: 11, day: 22 }),
    hasStacking: true,
  });
  render(<Pane host={host} words={languages[language]} theme={theme} />, document.getElementById('pane'));
};
