import { rncp10118 } from '../../../src/certifications/rncp10118';
import { type Told, toldBy } from '../../../src/hosts/check/fileSettings';
import type { CheckOptions } from '../../../src/model/readings';
import { DEFAULT_SETTINGS, type StoredSettings } from '../../../src/workbook/settings';
import { mechatronics } from '../../certifications/workedExample';

const NOTHING: CheckOptions = { intake: null, readings: {}, centresComplete: false };
const column = (heading: string): Told['columns'][number] => ({ headings: [heading], meaning: { is: 'toeic' } });
const COLUMN = column('Génie X');
const KEPT: StoredSettings = {
  ...DEFAULT_SETTINGS,
  intake: 2014,
  readings: { resit: 'capped', toeic: '600', unheardOf: 'x', waived: 'unheardOf' },
  centresComplete: true,
  columns: [COLUMN],
};
const told = (options: Partial<CheckOptions>, kept: unknown, columns: Told['columns'] | null = null): Told =>
  toldBy({ certification: null, options: { ...NOTHING, ...options } }, columns, kept, [rncp10118, mechatronics]);

test('what the pane keeps in the workbook is taken, where it is something that we know, and said', () => {
  expect(told({}, KEPT)).toEqual({
    certification: rncp10118,
    options: { intake: 2014, readings: { resit: 'capped', toeic: '600' }, centresComplete: true },
    columns: [COLUMN],
    fromWorkbook: ['intake=2014', 'reading resit=capped', 'reading toeic=600', 'centres-complete', 'columns=1'],
  });
});

test('the command line wins, option by option', () => {
  const other = column('Anglais');
  expect(told({ intake: 2016, readings: { resit: 'replaces' }, centresComplete: true }, KEPT, [other])).toEqual({
    certification: rncp10118,
    options: { intake: 2016, readings: { resit: 'replaces', toeic: '600' }, centresComplete: true },
    columns: [other],
    fromWorkbook: ['reading toeic=600'],
  });
});

test.each([
  ['none', undefined],
  ['those of another program', { intake: 2014 }],
  ['those of a later version', { ...KEPT, version: 2 }],
])('settings that are %s change nothing', (_, kept) => {
  expect(told({}, kept)).toEqual({ certification: rncp10118, options: NOTHING, columns: [], fromWorkbook: [] });
});

test('the certification that the workbook is set to, unless another is named', () => {
  const kept = { ...DEFAULT_SETTINGS, certification: mechatronics.id };
  expect(told({}, kept).certification).toBe(mechatronics);
  expect(told({}, kept).fromWorkbook).toEqual([`certification=${mechatronics.id}`]);
  const named = toldBy({ certification: rncp10118, options: NOTHING }, null, kept, [rncp10118, mechatronics]);
  expect([named.certification, named.fromWorkbook]).toEqual([rncp10118, []]);
  expect(told({}, { ...DEFAULT_SETTINGS, certification: 'RNCP99' }).certification).toBeNull();
});
