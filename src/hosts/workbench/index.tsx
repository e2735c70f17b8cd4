import '../taskpane/fabricConfig';
import React from 'react';
import { render } from 'react-dom';
import 'slickgrid/dist/styles/css/slick.grid.css';
import '../pane/styles/index.css';
import './workbench.css';
import './grid/grid.css';
import { themeStyle } from '../pane/themeStyle';
import { languageOf, wordsIn } from './languages';
import type { PageWords } from './pageWords';
import { Workbench } from './Workbench';

const SAMPLE = { name: 'promotion-2016.xlsx', url: 'assets/sample/promotion-2016.xlsx' };

for (const [name, value] of Object.entries(themeStyle('light'))) {
  if (name.startsWith('--')) document.documentElement.style.setProperty(name, String(value));
}

/** Shows the page in a language; the workbook stays open when it changes. */
async function show(language: PageWords['language']): Promise<void> {
  const words = await wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.workbench.title;
  render(
    <Workbench words={words} sample={SAMPLE} onOtherLanguage={() => void show(language === 'fr' ? 'en' : 'fr')} />,
    document.getElementById('workbench'),
  );
}

void show(languageOf(navigator.language));
