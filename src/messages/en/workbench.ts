import type { WorkbenchMessages } from '../areas/workbench';
import { plural } from './plural';

export const workbench: WorkbenchMessages = {
  title: 'ENSIAME certification, workbench',
  open: 'Open…',
  undo: 'Undo',
  redo: 'Redo',
  sample: 'Sample promotion',
  changed: 'changed',
  local: 'Nothing leaves this computer',
  localMore: 'The workbook is read and judged in this page. Nothing is sent, nothing is kept in the browser.',
  formulaBar: 'Content of the cell',
  cellName: 'Active cell',
  grid: (sheet) => `Cells of the sheet ${sheet}`,
  sheets: 'Sheets of the workbook',
  pane: 'Check of the promotion',
  row: 'Row',
  drop: 'Drop the workbook (.xlsx or .xlsm)',
  opening: (file, percent) => `Opening “${file}”, ${percent}%`,
  unexpected: (file) => `“${file}” could not be opened: open it in Excel, save it under another name and try again.`,
  close: 'Close',
  hiddenRows: (count) => `${count} hidden ${plural(count, 'row', 'rows')}`,
  hiddenSheet: 'hidden',
  formatsLeftOut: (count) => `${count} ${plural(count, 'conditional format is', 'conditional formats are')} not shown`,
  uncalculated: {
    unknown: 'This formula is not calculated here: the value is the one that Excel left.',
    cycle: 'This formula depends on itself: the value is the one from before.',
  },
  notAFormula: (text) => `${text} is not a formula that can be read: the cell stayed as it was.`,
  protectedSheet: (sheet) => `The sheet “${sheet}” is protected: unprotect it in Excel to change it.`,
  discard: (file) => `“${file}” was changed. Open another workbook without keeping these changes?`,
};
