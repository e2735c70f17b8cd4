/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import React from 'react';
import { faultOf } from '../../../src/hosts/pane/faultOf';
import { Stopped } from '../../../src/hosts/pane/Stopped';
import { fr as french } from '../../../src/messages/fr';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { startOffice } from '../../host/officeInJsdom';

test('an Excel without what we need is told at the start, with what is missing and the way out', async () => {
  await startOffice({ ExcelApi: '1.8', RichApiRuntime: '1.1' });
  let failure: unknown;
  try {
    excelWorkbook();
  } catch (error) {
    failure = error;
  }
  expect(failure).toMatchObject({ fault: { code: 'apiTooOld', missing: ['ExcelApi 1.9', 'SharedRuntime 1.1'] } });
  render(<Stopped fault={faultOf(failure)} words={french} theme="light" />);
  expect(screen.getByRole('alert').textContent).toBe(
    'Cette version d’Excel est trop ancienne. Il manque ExcelApi 1.9, SharedRuntime 1.1. Mettez Excel à jour, ou ouvrez le classeur dans Excel sur le web.',
  );
});
