import { legend } from '../../../../src/views/deliverables/papers/legend/legend';
import { markLooks } from '../../../../src/views/markLooks';
import { demoSheets } from '../../../support/demo';
import { shown, sourceOf, wholeText, words } from '../../../support/deliverables';

it('shows each mark in its own look, with the minima of the intake', async () => {
  const design = legend(sourceOf(await demoSheets()), words);
  const rows = shown(design);
  const at = rows.findIndex((row) => row[2] === 'TOEIC sous le seuil du statut');
  expect(rows[at]?.[3]).toBe('Le titre attend le score\u00a0: 750, ou 600 en formation continue.');
  const sample = design.rows[at]?.cells[0];
  expect(sample && 'look' in sample ? sample.look : null).toMatchObject({ fill: markLooks.toeic.fill, lines: markLooks.toeic.lines });
});

it('tells each reading as chosen, or how many students wait for the choice', async () => {
  const rowsOf = async (readings: Record<string, string>) => shown(legend(sourceOf(await demoSheets(), { readings }), words));
  const told = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
    ['Épreuve repassée', 'TOEIC', 'Dispense'].map((short) => rows.find((row) => row[0] === short)?.[4]);
  expect(told(await rowsOf({}))).toEqual([
    'À choisir (1 étudiant en dépend)',
    'À choisir (1 étudiant en dépend)',
    'À choisir (aucun étudiant n’en dépend)',
  ]);
  expect(told(await rowsOf({ resit: 'capped', toeic: '600' }))).toEqual([
    'plafonnée à 10',
    '600 points',
    'À choisir (aucun étudiant n’en dépend)',
  ]);
});

it('carries the stamp in a shared copy only', async () => {
  const source = sourceOf(await demoSheets());
  expect(wholeText(legend(source, words, true))).toContain('Copie partagée');
  expect(wholeText(legend(source, words))).not.toContain('Copie partagée');
});
