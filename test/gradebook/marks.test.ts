import { readCoefficient, readCount, readMark, readToeic } from '../../src/gradebook/marks';
import type { NumberKind, Scalar } from '../../src/model/sheet';

const why = (reason: string, text: string): object => ({ state: 'unreadable', why: reason, text });

test.each<[Scalar, number]>([
  [0, 0],
  [20, 20],
  [9.999, 9.999],
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 12,5 ', 12.5],
  ['\u00a012,5\u00a0', 12.5],
  ['\u202f12,5\u202f', 12.5],
  ["'12,5", 12.5],
  ['12,5/20', 12.5],
  ['12,5 / 20', 12.5],
  ['0', 0],
  ['20,0', 20],
  ['+7', 7],
])('the mark %p is %d', (value, mark) => expect(readMark(value)).toBe(mark));

test.each<[Scalar]>([[null], [''], ['  '], ['\u00a0'], ["'"]])('%p is nothing, never 0', (value) =>
  expect(readMark(value)).toEqual({ state: 'blank' }),
);

test.each<[Scalar, NumberKind | undefined, string, string]>([
  [20.01, undefined, 'outOfScale', '20.01'],
  [-0.01, undefined, 'outOfScale', '-0.01'],
  [21, undefined, 'outOfScale', '21'],
  [-1, undefined, 'outOfScale', '-1'],
  [125, undefined, 'outOfScale', '125'],
  ['20,01', undefined, 'outOfScale', '20,01'],
  ['−1', undefined, 'outOfScale', '−1'],
  [' 21 ', undefined, 'outOfScale', '21'],
  ['15/30', undefined, 'otherScale', '15/30'],
  [0.6, 'percent', 'otherScale', '60 %'],
  [42512, 'date', 'dateInsteadOfMark', '22/05/2016'],
  ['22/05/2016', undefined, 'dateInsteadOfMark', '22/05/2016'],
  ['22-mai', undefined, 'dateInsteadOfMark', '22-mai'],
  ['2016-05-22', undefined, 'dateInsteadOfMark', '2016-05-22'],
  ['#N/A', undefined, 'unreadable', '#N/A'],
  ['#DIV/0!', undefined, 'unreadable', '#DIV/0!'],
  [true, undefined, 'unreadable', 'TRUE'],
  [false, undefined, 'unreadable', 'FALSE'],
  ['douze', undefined, 'unreadable', 'douze'],
  ['1e1', undefined, 'unreadable', '1e1'],
  ['12,5,0', undefined, 'unreadable', '12,5,0'],
])('the mark %p shown as %p is %s', (value, kind, reason, text) => expect(readMark(value, kind)).toEqual(why(reason, text)));

test.each([
  [['ABS', 'ab', 'Abi', 'A', 'ABJ', 'DEF', 'déf', 'abs.'], 'absent'],
  [['DISP', 'dis', 'EXC', 'EX', 'NEU', 'D'], 'waived'],
  [['ATT', '?', 'NN', 'N.Not', 'RESERVE', 'Réservé', '-', '–', '—'], 'pending'],
  [['DEM', 'Abandon', 'dem.'], 'withdrawn'],
  [['ACQ', 'val', 'V', ' acq '], 'acquired'],
])('%p are %s', (texts, state) => expect(texts.map((text) => readMark(text))).toMatchObject(texts.map(() => ({ state }))));

test.each<[Scalar, number]>([
  [10, 10],
  [745, 745],
  [990, 990],
  ['755 ', 755],
  ['860.00', 860],
  ['750/990', 750],
])('the TOEIC score %p is %d', (value, score) => expect(readToeic(value)).toBe(score));

test.each<[Scalar, string]>([
  [5, '5'],
  [12, '12'],
  [995, '995'],
  [752.5, '752.5'],
  [0, '0'],
  [' 743 ', '743'],
])('%p is not a TOEIC score', (value, text) => expect(readToeic(value)).toEqual(why('notAToeicScore', text)));

test.each<[Scalar, unknown]>([
  [2, 2],
  ['2,5', 2.5],
  [0.5, 0.5],
  [null, null],
  [0, why('outOfScale', '0')],
  [' 0 ', why('outOfScale', '0')],
  ['1/2', why('unreadable', '1/2')],
  [-1, why('outOfScale', '-1')],
  ['deux', why('unreadable', 'deux')],
  ['ABS', why('unreadable', 'ABS')],
  [1_000_000, 1_000_000],
  [1_000_001, why('outOfScale', '1000001')],
])('the coefficient %p is %p', (value, coefficient) => expect(readCoefficient(value)).toEqual(coefficient));

test.each<[Scalar, unknown]>([
  [0, 0],
  [800, 800],
  ['30', 30],
  [-0.5, why('outOfScale', '-0.5')],
  [' -1 ', why('outOfScale', '-1')],
])('the count %p is %p', (value, count) => expect(readCount(value)).toEqual(count));
