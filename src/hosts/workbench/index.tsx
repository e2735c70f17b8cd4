import '../taskpane/fabricConfig';
import React from 'react';
import { render } from 'react-dom';
import 'slickgrid/dist/styles/css/slick.grid.css';
import '../pane/styles/index.css';
import './workbench.css';
import './grid/grid.css';
import { files } from '../../messages/fr/files';
import { workbench } from '../../messages/fr/workbench';
import { themeStyle } from '../pane/themeStyle';
import { french } from '../taskpane/french';
import { Workbench } from './Workbench';

const SAMPLE = { name: 'promotion-2016.xlsx', url: 'assets/sample/promotion-2016.xlsx' };

for (const [name, value] of Object.entries(themeStyle('light'))) {
  if (name.startsWith('--')) document.documentElement.style.setProperty(name, String(value));
}
render(<Workbench words={workbench} files={files} paneWords={french} sample={SAMPLE} />, document.getElementById('workbench'));
