import './fabricConfig';
import React from 'react';
import { render } from 'react-dom';
import '../pane/styles/index.css';
import { Pane } from '../pane/Pane';
import { faultOf } from '../pane/faultOf';
import type { PaneRequest } from '../pane/paneHost';
import { Stopped } from '../pane/Stopped';
import { workbookHost } from '../pane/workbookHost';
import { answerCommands } from './commands';
import { followSelection } from './followSelection';
import { themeOf } from './themeOf';
import { wordsOf } from './wordsOf';

/** The first set of Excel that has HSTACK. */
const HAS_STACKING = ['ExcelApi', '1.16'] as const;

void Office.onReady(async () => {
  const [words, { excelWorkbook }] = await Promise.all([
    wordsOf(Office.context.displayLanguage),
    import('../../workbook/excel/excelWorkbook'),
  ]);
  document.documentElement.lang = words.language;
  const place = document.getElementById('pane');
  const theme = themeOf(Office.context.officeTheme, matchMedia('(prefers-color-scheme: dark)').matches);
  try {
    const host = workbookHost(excelWorkbook(), {
      followSelection,
      openGuide: null,
      time: () => ({ hours: new Date().getHours(), minutes: new Date().getMinutes() }),
      hasStacking: Office.context.requirements.isSetSupported(...HAS_STACKING),
    });
    const show = (request: PaneRequest | null): void => {
      render(<Pane host={host} words={words.words} theme={theme} request={request} />, place);
    };
    answerCommands(show);
    show(null);
  } catch (error) {
    render(<Stopped fault={faultOf(error)} words={words.words} theme={theme} />, place);
  }
});
