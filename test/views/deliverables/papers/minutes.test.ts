import type { DeliverableSource } from '../../../../src/views/deliverables/deliverable';
import { anonymousMinutes } from '../../../../src/views/deliverables/papers/minutes/anonymousMinutes';
import { composition } from '../../../../src/views/deliverables/papers/minutes/composition';
import { minutes } from '../../../../src/views/deliverables/papers/minutes/minutes';
import { minutesFacts } from '../../../../src/views/deliverables/papers/minutes/minutesRows';
import { openFile } from '../../../../src/workbook/file';
import { saveFile } from '../../../../src/workbook/saveFile';
import { demoSheets } from '../../../support/demo';
import { decided, shown, sourceOf, wholeText, withPapers, words, workbookBytes } from '../../../support/deliverables';
import { told } from '../../../support/told';

const DEMO = 'demo_promotion_2016.xlsx';
const { decision } = words.jury;

let held: Uint8Array;
/** The demonstration after a jury decided on five students; one departure has no motive. */
beforeAll(async () => {
  held = await decided(await withPapers(workbookBytes(DEMO), 'jury'), {
    '22874153': [decision.granted],
    '22874228': [decision.resits],
    '22874490': [decision.granted, 'Écart de 0,09, avis unanime.'],
    '22874125': ['Entretien avec LAMLINMOIS'],
    '22874546': [decision.vae],
  });
});

const sourceIn = async (bytes: Uint8Array): Promise<DeliverableSource> => sourceOf((await openFile(bytes)).sheets);
const minutesOf = (source: DeliverableSource) => minutes(minutesFacts(source, words), source, words);
const anonymousOf = (source: DeliverableSource) => anonymousMinutes(minutesFacts(source, words), source, words);
const rowWith = (rows: readonly (readonly unknown[])[], text: string): number => rows.findIndex((row) => row[0] === text);

describe('who sits', () => {
  it('is told by route as in the official text', async () => {
    expect(composition(sourceOf(await demoSheets()), words)).toEqual([
      {
        routes: 'Statut étudiant (44), apprentissage (24), formation continue (10), contrats de professionnalisation (5)',
        jury: 'personnes contribuant aux enseignements et industriels\u202f; conseil paritaire ENSIAME / ITII Nord – Pas-de-Calais.',
      },
      { routes: 'VAE (1)', jury: 'jury VAE propre à l’université, qui décide à part.' },
    ]);
  });
});

describe('the minutes', () => {
  it('are a draft while something is missing, and say what', async () => {
    const texts = shown(minutesOf(await sourceIn(held)));
    expect(texts.flat()).toContain('PROJET, à ne pas signer\u00a0: 79 étudiants sans décision, 1 motif à écrire.');
  });

  it('are no draft once everyone has a decision and every departure its motive', async () => {
    let bytes = await withPapers(workbookBytes('p01_clean_table.xlsx'), 'jury');
    const { check } = await sourceIn(bytes);
    bytes = await decided(
      bytes,
      Object.fromEntries(check.judgements.map(({ record }) => [record.number ?? '', ['Ajourné en séance', 'Motif commun.'] as const])),
    );
    expect(wholeText(minutesOf(await sourceIn(bytes)))).not.toContain('PROJET');
    expect(wholeText(anonymousOf(await sourceIn(bytes)))).not.toContain('PROJET');
  });

  it('count every decision, those of the jury’s own words too, and list everyone once under theirs', async () => {
    const source = await sourceIn(held);
    const rows = shown(minutesOf(source));
    expect(
      rows.filter((row) => typeof row[0] === 'number' && row[0] < 100 && typeof row[1] === 'string').map((row) => row.slice(0, 2)),
    ).toEqual([
      [2, 'Titre attribué'],
      [1, 'Épreuves à repasser'],
      [1, 'Jury VAE'],
      [1, 'Entretien avec LAMLINMOIS'],
      [79, 'Sans décision'],
    ]);
    const [from, to] = [rowWith(rows, 'N° étudiant'), rowWith(rows, '4. Décisions qui diffèrent de la proposition, et leurs motifs')];
    const listed = rows.slice(from, to).flatMap(([number]) => (typeof number === 'number' ? [String(number)] : []));
    expect([...listed].sort()).toEqual(source.check.judgements.map(({ record }) => record.number).sort());
    expect(rows[from + 1]?.[0]).toBe('Sans décision\u00a0: 79 étudiants');
  });

  it('tell the departures by name, with their motives or that one is to be written', async () => {
    const rows = shown(minutesOf(await sourceIn(held)));
    const at = rowWith(rows, '4. Décisions qui diffèrent de la proposition, et leurs motifs');
    expect(rows.slice(at + 1, at + 3)).toEqual([
      [22874125, 'LAMLINMOIS Tom', 'Étudiant', 'À examiner par le jury', '≠ Entretien avec LAMLINMOIS', 'motif à écrire'],
      [22874490, 'LE KERVABEC Théo', 'Contrat pro', 'À examiner par le jury', '≠ Titre attribué', 'Écart de 0,09, avis unanime.'],
    ]);
  });

  it('keep what was typed into them when they are made again', async () => {
    const made = await withPapers(held, 'minutes');
    const values = (await openFile(made)).sheets.find(({ ours }) => ours === 'minutes')?.values ?? [];
    const place = values.findIndex((row) => row[6] === 'place');
    const second = values.findIndex((row) => row[6] === 'signature 2');
    const typed = await saveFile(await openFile(made), [
      { kind: 'writeCells', at: { sheet: 'Procès-verbal', row: place, column: 1 }, cells: [['Valenciennes']] },
      { kind: 'writeCells', at: { sheet: 'Procès-verbal', row: second, column: 1 }, cells: [['Mme Martin', '-présidente']] },
      { kind: 'writeCells', at: { sheet: 'Procès-verbal', row: values.length + 1, column: 0 }, cells: [['Fait en deux exemplaires.']] },
    ]);
    const again = await withPapers(await decided(typed, { '22873798': [decision.granted] }), 'minutes');
    const kept = (await openFile(again)).sheets.find(({ ours }) => ours === 'minutes')?.values ?? [];
    expect(kept.find((row) => row[6] === 'place')?.[1]).toBe('Valenciennes');
    expect(kept.find((row) => row[6] === 'signature 2')?.slice(1, 3)).toEqual(['Mme Martin', '-présidente']);
    expect(kept.at(-1)?.[0]).toBe('Fait en deux exemplaires.');
    expect(Buffer.compare(await withPapers(again, 'minutes'), again)).toBe(0);
  });

  it('say by a formula of their own when the jury sheet changed since, and nothing where there is none yet', async () => {
    const formulas = async (bytes: Uint8Array) => JSON.stringify(minutesOf(await sourceIn(bytes)).rows);
    expect(await formulas(held)).toContain('a changé depuis\u00a0: refaire le procès-verbal.');
    expect(await formulas(workbookBytes(DEMO))).not.toContain('a changé depuis');
  });
});

describe('the anonymous minutes', () => {
  it('hold numbers and counts, never a name, a route, a motive or the jury’s own words', async () => {
    const source = await sourceIn(held);
    const text = wholeText(anonymousOf(source));
    for (const { record } of source.check.judgements) {
      expect(text).toContain(record.number ?? '');
      for (const part of record.name.split(/\s+/).filter((word) => word.length > 3)) expect(text).not.toContain(part);
    }
    for (const other of ['Entretien', 'Écart de', 'Apprenti', 'Contrat', 'Motif']) expect(text).not.toContain(other);
    expect(text).toContain('Autre décision\u00a0: 1 étudiant');
  });

  it('list the numbers six a line, smallest first, and count who has none', async () => {
    const sheets = await demoSheets();
    const source = sourceOf(sheets);
    const [first, ...others] = source.check.judgements;
    if (!first) throw new Error('no student');
    const unnumbered = { ...told(first), record: { ...first.record, number: null } };
    const rows = shown(anonymousOf({ ...source, check: { ...source.check, judgements: [unnumbered, ...others] } }));
    const at = rowWith(rows, 'Sans décision\u00a0: 84 étudiants');
    expect(rows[at + 1]).toEqual([22873785, 22873798, 22873805, 22873823, 22873826, 22873847]);
    expect(rows.at(-1)).toEqual(['et 1 étudiant sans numéro']);
  });
});
