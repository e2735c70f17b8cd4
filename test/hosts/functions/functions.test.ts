import { isExcelError } from '../../support/customFunctions';
import { functions } from '../../../src/hosts/functions/functions';
import { wordsOf } from '../../../src/hosts/functions/words';
import type { FunctionName } from '../../../src/messages/areas/functionHelp';
import cases from './cases.json';

/** What a case expects: a value, a block of them, an error's code, the verdict that a text begins with. */
type Expected = null | number | boolean | string | { readonly error: string } | { readonly verdict: string } | readonly Expected[];

interface Case {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly expect?: Expected;
  readonly expectAny?: readonly Expected[];
  readonly strict?: boolean;
  readonly about: string;
}

const LABELS: Readonly<Record<string, string>> = {
  eligible: 'Éligible',
  awaitingToeic: 'Titre suspendu – TOEIC',
  jury: 'À examiner par le jury',
  incomplete: 'Incomplet',
  outOfScope: 'Hors champ (jury VAE)',
};
const WORDS = wordsOf('fr-FR');

function call(name: string, args: readonly unknown[]): unknown {
  try {
    return functions[name as FunctionName](WORDS, ...args);
  } catch (error) {
    return error;
  }
}

function agrees(found: unknown, expected: Expected, strict: boolean): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((one: Expected, index) => agrees(found[index], one, strict))
    );
  }
  if (Array.isArray(found)) return found.length === 1 && agrees(found[0], expected, strict);
  if (typeof expected === 'object' && expected !== null) {
    if ('error' in expected) return isExcelError(found) && found.code === expected.error && found.message.length > 10;
    return 'verdict' in expected && typeof found === 'string' && found.startsWith(LABELS[expected.verdict] ?? '?');
  }
  if (typeof expected === 'number' && !strict) return typeof found === 'number' && Math.abs(found - expected) <= 1e-9;
  return found === expected;
}

test.each((cases as readonly Case[]).map((one, index) => [index + 1, one.function, one.about, one] as const))(
  '%i %s (%s)',
  (_index, name, _about, one) => {
    const found = call(name, one.args);
    const expected = one.expectAny ?? [one.expect ?? null];
    expect({ found, ok: expected.some((choice) => agrees(found, choice, one.strict ?? false)) }).toEqual({ found, ok: true });
  },
);

test.each([
  ['resit=replaces', 'Éligible'],
  ['resit=capped', 'À examiner par le jury'],
  [null, 'À examiner par le jury'],
])('the reading %s decides for a mark of 15 after a resit', (reading, label) => {
  const marks = [[12, 9, 12, 12]];
  const found = call('VERDICT', [[[12, 12, 12, 12, 12, 12]], marks, 800, 'Étudiant', [[15, null, null]], reading]);
  expect(String(Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found).startsWith(label)).toBe(true);
});
