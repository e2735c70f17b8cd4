import React from 'react';
import { render } from 'react-dom';
import 'slickgrid/dist/styles/css/slick.grid.css';
import '../pane/styles/index.css';
import './workbench.css';
import './bars.css';
import './narrow.css';
import './grid/grid.css';
import { languages } from '../../messages';
import { type LanguageCode, languageOf, LANGUAGES } from '../../model/language';
import { themeStyle } from '../pane/themeStyle';
import { Workbench } from './Workbench';

const SAMPLE = { name: 'promotion-2016.xlsx', url: 'assets/sample/promotion-2016.xlsx' };

for (const [name, value] of Object.entries(themeStyle('light'))) {
  if (name.startsWith('--')) document.documentElement.style.setProperty(name, String(value));
}

/** Shows the page in a language; the workbook stays open when it changes. */
function show(language: LanguageCode): void {
  const words = languages[language];
  const otherLanguage = languageAfter(language);
  document.documentElement.lang = language;
  document.title = words.workbench.title;
  render(
    <Workbench words={words} sample={SAMPLE} otherLanguage={otherLanguage} onOtherLanguage={() => show(otherLanguage)} />,
    document.getElementById('workbench'),
  );
}

/** The next of the languages on offer, after the last one the first. */
function languageAfter(language: LanguageCode): LanguageCode {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;
}

show(languageOf(navigator.language));
