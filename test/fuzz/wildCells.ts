import { CODES } from '../../src/model/codes';
import type { Scalar } from '../../src/model/sheet';

/** Texts that have broken programs before: formulas, markup, control characters, other scripts and digits, numbers of other places. */
const WILD: readonly string[] = [
  '=HYPERLINK("http://example.org","10")',
  '@SUM(A1:A9)',
  '-DUPONT',
  '+33 6 00',
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE notes; --",
  '{{constructor.constructor("return 1")()}}',
  '__proto__',
  'constructor',
  '\u0000',
  '\u0007\u001b[31m12',
  '\u202e5,21',
  '\u200b12',
  '\ufeff12',
  '１２',
  '١٢',
  '१२',
  '12٫5',
  '12·5',
  '1 234,5',
  "1'234.5",
  '1.234,5',
  '1,234.5',
  '12,5,5',
  '12..5',
  '1e1',
  '0x0C',
  '0b1100',
  '012',
  '+12',
  '−12',
  '–',
  '—',
  '½',
  '12½',
  '²',
  'Infinity',
  '-Infinity',
  'NaN',
  'null',
  'undefined',
  'true',
  'VRAI',
  'FAUX',
  '#N/A',
  '#REF!',
  '#VALEUR!',
  '#SPILL!',
  '12/20',
  '12/ 20',
  '15/30',
  '12/20/20',
  '12/05/2016',
  '12-mai',
  '2016-05-12',
  '12:30',
  '12 %',
  '12 pts',
  '~12',
  '>=10',
  '10 (ABS)',
  'ABS 10',
  'abî',
  'Á',
  ' acq ',
  'ACQ.',
  'VAE',
  'apprenti',
  'non apprenti',
  '🎓',
  'e\u0301leve',
  'x'.repeat(40_000),
  '9'.repeat(400),
  '1'.repeat(15),
  '1'.repeat(16),
  `0,${'0'.repeat(14)}1`,
  ' '.repeat(5000),
  '\n12\n',
  '\t12',
  '\r\n',
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  10,
  9.995,
  12,
  11.995,
  20,
  20.000000001,
  1e-320,
  5e-324,
  1e308,
  -1,
  21,
  125,
  42_512,
  0.1 + 0.2,
  9.999999999,
  990,
  755,
  600,
];
const CODE_TEXTS = Object.values(CODES).flat();

/** A cell of any kind that Excel or a file could hold. */
export function wildCell(random: () => number): Scalar {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const kind = Math.floor(random() * 10);
  if (kind === 0) return null;
  if (kind === 1) return random() < 0.5;
  if (kind === 2) return pick(NUMBERS);
  if (kind === 3) return pick(CODE_TEXTS);
  if (kind <= 5) return pick(WILD);
  if (kind === 6) return String.fromCharCode(...Array.from({ length: 1 + Math.floor(random() * 6) }, () => Math.floor(random() * 0x3000)));
  if (kind === 7) return String(Math.round(random() * 2500) / 100).replace('.', random() < 0.5 ? ',' : '.');
  if (kind === 8)
    return Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick([...'0123456789.,/+- \u00a0\u202fABSCQe%'])).join('');
  return Math.round(random() * 2500) / 100;
}

/** What no cell of a workbook is and a caller could still hand to a function: everything that JavaScript has. */
export function wildValue(random: () => number): unknown {
  const odd: readonly unknown[] = [
    undefined,
    NaN,
    Infinity,
    -Infinity,
    12n,
    Symbol('12'),
    {},
    [],
    [[]],
    [[], [12]],
    [[12], [12, 13]],
    () => 12,
    new Date(0),
    { basicValue: '12', type: 'Entity' },
    { basicValue: { basicValue: 12 } },
    { code: '#N/A', type: 'CustomFunctionError' },
    { type: 'Error' },
    Object.create(null),
  ];
  const block = (): unknown =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      Array.from({ length: 1 + Math.floor(random() * 9) }, () => wildCell(random)),
    );
  return random() < 0.2 ? odd[Math.floor(random() * odd.length)] : random() < 0.5 ? block() : wildCell(random);
}
