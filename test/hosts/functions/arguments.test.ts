import { isExcelError } from '../../support/customFunctions';
import { functions } from '../../../src/hosts/functions/functions';
import { wordsOf } from '../../../src/hosts/functions/words';
import type { FunctionName } from '../../../src/messages/areas/functionHelp';

const CENTRES = [[14, 14, 14, 14, 14, 14]];

/** What a French Excel shows: values as they are, errors as their code and sentence. */
function shown(name: FunctionName, ...given: unknown[]): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return isExcelError(value) ? `${value.code} ${value.message}` : value;
  };
  try {
    return plain(functions[name](wordsOf('fr-FR'), ...given));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return plain(error);
  }
}

test('a resit decides according to the reading, and the reading can be given', () => {
  const eligible = (readings?: string) => shown('ELIGIBLE', CENTRES, [[12, 8, 12, 12]], 800, 'étudiant', [[16, null, null]], readings);
  expect(eligible()).toBe('#N/A entreprise\u00a0: E 11,60 ou 12,80, selon la lecture (note après une épreuve repassée).');
  expect(eligible('resit=replaces')).toBe(true);
  expect(eligible(' Resit = Capped ; toeic=600 ')).toBe(false);
  expect(eligible('')).toBe(eligible());
});

test('the TOEIC reading settles a professionalisation contract', () => {
  const eligible = (readings: string) => shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14]], 650, 'contrat pro', null, readings);
  expect([eligible('toeic=600'), eligible('toeic=750')]).toEqual([true, false]);
});

test('a text that is no reading is said to be none', () => {
  expect(shown('VERDICT', CENTRES, [[14, 14, 14, 14]], 800, 'étudiant', null, 'resit=doubled')).toMatch(
    /^#VALUE! lectures\u00a0: «\u00a0resit=doubled\u00a0» n’est pas une lecture.*resit=replaces, resit=capped, toeic=750, toeic=600/,
  );
});

test('one failure settles it beside a cell that is no mark, which otherwise is the error', () => {
  expect(shown('ELIGIBLE', [[9, '21', 14, 14, 14, 14]], [[14, 14, 14, 14]], 800, 'étudiant')).toBe(false);
  expect(shown('ELIGIBLE', [[14, '21', 14, 14, 14, 14]], [[14, 14, 14, 14]], 800, 'étudiant')).toBe(
    '#VALUE! centres\u00a0: 21 est hors barème.',
  );
  expect(shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14]], 800, '#REF!')).toBe('#VALUE! parcours\u00a0: «\u00a0#REF!\u00a0» est illisible.');
  expect(shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14]], 800, 'étudiant', [['xx', null, null]])).toBe(
    '#VALUE! repassées\u00a0: «\u00a0xx\u00a0» est illisible.',
  );
});

test('every kind of missing cell is named with its argument', () => {
  expect(shown('COMPANYSCORE', 14, 'ABS', 14, 14)).toBe('#N/A tuteurIndustriel\u00a0: ABS n’est pas un nombre.');
  expect(shown('COMPANYSCORE', 14, 14, 14, [[null]])).toBe('#N/A soutenance\u00a0: une valeur n’est pas encore saisie.');
  expect(shown('COMPANYSCORE', [[14, 14, '15/30', 14]])).toBe('#VALUE! tuteurUniversitaire\u00a0: 15/30 est dans un autre barème.');
  expect(shown('CENTREMEAN', [[14, 'ATT']], [[1, 2]])).toBe('#N/A notes\u00a0: ATT n’est pas un nombre.');
  expect(shown('CENTREMEAN', [[14, 12]], [[1, 0]])).toBe(
    '#VALUE! coefficients\u00a0: 0 n’est pas un coefficient, qui doit être supérieur à 0.',
  );
  expect(shown('TOEICMIN', '#N/A')).toBe('#VALUE! parcours\u00a0: «\u00a0#N/A\u00a0» est illisible.');
  expect(shown('ECTSMISSING', 28, 0)).toBe('#VALUE! semestres\u00a0: 0 n’est pas un nombre de semestres.');
  expect(shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14]], 'ATT', 'étudiant')).toBe('#N/A toeic\u00a0: score TOEIC manquant (ATT).');
});

test('blocks that do not go together say how many rows or columns they have', () => {
  expect(shown('COMPANYSCORE', [[14], [14]], [[14], [14], [14]], [[14], [14]], [[14], [14]])).toBe(
    '#VALUE! activité\u00a0: 2 lignes, alors qu’il en faut 3 ou une seule.',
  );
  expect(shown('COMPANYSCORE', [[14, 14, 14]])).toBe('#VALUE! activité\u00a0: 3 colonnes, alors qu’il en faut 4.');
  expect(shown('ELIGIBLE', [[14, 14, 14, 14, 14]], [[14, 14, 14, 14]], 800, 'étudiant')).toBe(
    '#VALUE! centres\u00a0: 5 colonnes, alors qu’il en faut 6.',
  );
  expect(shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14, 14]], 800, 'étudiant')).toBe(
    '#VALUE! entreprise\u00a0: 5 colonnes, alors qu’il en faut 4 par période.',
  );
  expect(shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14]], 800, 'étudiant', [[12, 12]])).toBe(
    '#VALUE! repassées\u00a0: 2 colonnes, alors qu’il en faut 3.',
  );
  expect(shown('RESITS', [[14, 9, 14, 14]], null, [[7, 12]])).toMatch(/^#VALUE! centres/);
  expect(shown('RESITS', [[14, 9, 14, 14]], CENTRES, [[7, 12]], [['Anglais']])).toMatch(/^#VALUE! nomsDesMatières/);
});

test('one row goes with every row of a taller block, and an error stays in its own cell', () => {
  expect(
    shown(
      'VERDICT',
      [...CENTRES, [14, null, 14, 14, 14, 14], [null, null, null, null, null, null]],
      [
        [14, 14, 14, 14],
        [14, 14, 14, 14],
        [null, null, null, null],
      ],
      [[800], [745], ['']],
      'étudiant',
    ),
  ).toEqual([['Éligible'], ['Incomplet\u00a0: Formation scientifique générale, note manquante\u202f; TOEIC 745, sous 750'], ['']]);
  expect(shown('CENTREMEAN', [[12], ['ABS']], 2)).toEqual([[12], ['#N/A notes\u00a0: ABS n’est pas un nombre.']]);
});

test('a verdict gives its reasons, and a near miss only once', () => {
  const verdict = (centres: unknown, company: unknown, toeic: unknown = 800, route = 'étudiant') =>
    shown('VERDICT', centres, company, toeic, route);
  expect(verdict([[14, 14, 14, 9.995, 14, 14]], [[14, 8, 14, 9.9]])).toBe(
    'À examiner par le jury\u00a0: Génie Mécanique 9,995 s’arrondit à 10,00 et reste sous 10\u202f; B 8, sous 10\u202f; D 9,9, sous 10\u202f; E 11,57, sous 12',
  );
  expect(verdict(CENTRES, [[14, 14, 14, 14]], 650, 'contrat pro')).toBe(
    'À examiner par le jury\u00a0: TOEIC 650, seuil de 600 ou 750 selon la lecture',
  );
  expect(verdict(CENTRES, [[14, 14, 14, 14]], 800, 'VAE')).toBe('Hors champ (jury VAE)\u00a0: jury propre à l’université');
});

test('English says the same', () => {
  expect(functions.VERDICT(wordsOf('en-GB'), CENTRES, [[14, 8, 14, 14]], 745, 'student')).toBe(
    'For the jury to examine: B 8, below 10; TOEIC 745, below 750',
  );
});

test('resits already taken are left out, by period where there are several', () => {
  expect(shown('RESITS', [[14, 9, 14, 8]], null, null, null, 'b;D')).toBe('');
  expect(shown('RESITS', [[14, 9, 14, 8]], null, null, null, 'B1')).toBe('D');
  expect(shown('RESITS', [[14, 9, 14, 14, 14, 9, 14, 14]], null, null, null, 'B')).toMatch(
    /^#VALUE! déjàRepassées\u00a0: précisez la période de B/,
  );
  expect(shown('RESITS', [[14, 9, 14, 14]], null, null, null, 'A')).toMatch(/^#VALUE! déjàRepassées/);
  expect(shown('RESITS', [[14, 9, 14, 14]], null, null, null, 'B2')).toMatch(/^#VALUE! déjàRepassées/);
  expect(
    shown(
      'RESITS',
      [
        [14, 9, 14, 14],
        [14, 8, 8, 14],
      ],
      null,
      null,
      null,
      [['B'], ['C']],
    ),
  ).toEqual([[''], ['B']]);
});

test('extra tests: subjects below 8 once a centre is below 10, unnamed ones by their place', () => {
  expect(shown('RESITS', [[14, 14, 14, 14]], [[9, 14, 14, 14, 14, 14]], [[7, 8, 7.5]], [['Anglais', 'Droit', '']])).toBe(
    'Anglais, matière 3',
  );
  expect(shown('RESITS', [[14, 9, 14, 14]], [[9, 14, 14, 14, 14, 14]], [[7, 'ABS']], [['Anglais', 'Droit']])).toBe('B; Anglais');
  expect(shown('RESITS', [['ACQ', 'ACQ', 'ACQ', 'ACQ']])).toBe('');
});

test('error values and data types of Excel are read as what they show', () => {
  expect(shown('COMPANYSCORE', [[14, 14, { code: '#N/A' }, 14]])).toBe(
    '#VALUE! tuteurUniversitaire\u00a0: «\u00a0#N/A\u00a0» est illisible.',
  );
  expect(shown('COMPANYSCORE', [[14, { type: 'FormattedNumber', basicValue: 12 }, 14, 14]])).toBe(13.6);
});

test('what Excel hands over after the arguments is none of them', () => {
  const invocation = { functionName: 'ELIGIBLE', address: undefined, setResult: () => undefined };
  expect(shown('ELIGIBLE', CENTRES, [[14, 14, 14, 14]], 800, 'étudiant', invocation)).toBe(true);
});

test('a number of semesters beyond all counting is none', () => {
  expect(shown('ECTSMISSING', 25, 1e308)).toMatch(/^#VALUE! semestres\u00a0: 1e\+308 n’est pas un nombre de semestres/);
  expect(shown('CENTREMEAN', [[12, 14]], [[1, 1e308]])).toMatch(/^#VALUE! coefficients\u00a0: 1e\+308 n’est pas un coefficient/);
});
