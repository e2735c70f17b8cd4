import React from 'react';
import { render } from 'react-dom';
import '../pane/styles/index.css';
import { inPane } from '../../messages/inPane';
import { languageOf } from '../../model/language';
import { Pane } from '../pane/Pane';
import { faultOf } from '../pane/faultOf';
import type { PaneRequest } from '../pane/paneHost';
import { Stopped } from '../pane/Stopped';
import type { ThemeName } from '../pane/themeStyle';
import { workbookHost } from '../pane/workbookHost';
import { answerCommands } from './commands';
import { followSelection } from './followSelection';
import { followTheme } from './followTheme';
import { openGuide } from './openGuide';

/** The first set of Excel that has HSTACK. */
const HAS_STACKING = ['ExcelApi', '1.16'] as const;

void Office.onReady(async () => {
  const language = languageOf(Office.context.displayLanguage);
  const [words, { excelWorkbook }] = await Promise.all([inPane[language].pane(), import('../../workbook/excel/excelWorkbook')]);
  document.documentElement.lang = language;
  const place = document.getElementById('pane');
  try {
    const host = workbookHost(excelWorkbook(), {
      juryWords: inPane[language].jury,
      followSelection,
      openGuide: (chapter) => openGuide(chapter, language),
      time: () => ({ hours: new Date().getHours(), minutes: new Date().getMinutes() }),
      today: () => ({ year: new Date().getFullYear(), month: new Date().getMonth() + 1, day: new Date().getDate() }),
      hasStacking: Office.context.requirements.isSetSupported(...HAS_STACKING),
    });
    const shown: { theme: ThemeName; request: PaneRequest | null } = { theme: 'light', request: null };
    const show = (): void => {
      render(<Pane host={host} words={words} theme={shown.theme} request={shown.request} />, place);
    };
    followTheme((theme) => {
      shown.theme = theme;
      show();
    });
    answerCommands((request) => {
      shown.request = request;
      show();
    });
  } catch (error) {
    followTheme((theme) => {
      render(<Stopped fault={faultOf(error)} words={words} theme={theme} />, place);
    });
  }
});
