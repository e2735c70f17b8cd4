import { unzipSync } from 'fflate';
import { sharedCopy } from '../../../../src/views/deliverables/papers/shared/sharedCopy';
import { openFile } from '../../../../src/workbook/file';
import { saveFile } from '../../../../src/workbook/saveFile';
import { DAY, sourceOf, words, workbookBytes } from '../../../support/deliverables';
import { structureFaults } from '../../../support/excelStructure/structureFaults';
import { MAIN } from '../../../support/handmadeSheet';
import { xlsxBytes, xlsxParts } from '../../../support/xlsxFile';

const copied = async (bytes: Uint8Array, day = DAY): Promise<Uint8Array> => {
  const file = await openFile(bytes);
  const { edits, names } = sharedCopy(sourceOf(file.sheets, {}, day), file.source.definedNames, words);
  return saveFile(file, edits, { names });
};
const shared = (bytes: Uint8Array): Promise<Uint8Array> => copied(bytes);

const everyPart = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((content) => Buffer.from(content).toString())
    .join('\n');

const HEADINGS = ['N° étudiant', 'Nom', 'Prénom', 'Statut', 'A', 'B', 'C', 'D', 'E', 'TOEIC', 'Éligible', 'À repasser', 'Double'];

/** One student whose sheet calls us in every way in which Excel stores it. */
function withFormulas(): Uint8Array {
  const sheet = (rows: string): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const heading = HEADINGS.map((value, column) => text(`${String.fromCharCode(65 + column)}1`, value)).join('');
  const row = (at: number, spill: string): string =>
    `<row r="${String(at)}"><c r="A${String(at)}"><v>2287400${String(at)}</v></c>${text(`B${String(at)}`, 'Brétazan')}${text(`C${String(at)}`, 'François')}${text(`D${String(at)}`, 'Étudiant')}` +
    ['E', 'F', 'G', 'H'].map((letter) => `<c r="${letter}${String(at)}"><v>14</v></c>`).join('') +
    `<c r="I${String(at)}"><f>_xldudf_ENSIAME_COMPANYSCORE(E${String(at)}:H${String(at)})</f><v>14</v></c><c r="J${String(at)}"><v>800</v></c>${spill}` +
    `<c r="L${String(at)}" t="str"><f>_xldudf_ENSIAME_RESITS(E${String(at)}:H${String(at)})</f><v></v></c><c r="M${String(at)}"><f>I${String(at)}*2</f><v>28</v></c></row>`;
  const anchor = '<c r="K2" t="b" cm="1"><f t="array" ref="K2:K3">_xldudf_ENSIAME_ELIGIBLE(E2:H3)</f><v>1</v></c>';
  const parts = xlsxParts([{ name: 'Notes', rows: [[1]] }]);
  return xlsxBytes([{ name: 'Notes', rows: [[1]] }], {
    'xl/worksheets/sheet1.xml': sheet(`<row r="1">${heading}</row>${row(2, anchor)}${row(3, '<c r="K3" t="e"><v>#N/A</v></c>')}`),
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="_xldudf_ENSIAME_COMPANYSCORE" hidden="1">#NAME?</definedName><definedName name="_xldudf_ENSIAME_ELIGIBLE" hidden="1">#NAME?</definedName><definedName name="Seuil">12</definedName></definedNames>',
    ),
  });
}

it('replaces our formulas by what they gave, spilled answers and errors too; formulas of others stay', async () => {
  const { sheets, source } = await openFile(await shared(withFormulas()));
  const notes = sheets.find(({ name }) => name === 'Notes');
  expect(notes?.values[1]?.slice(8)).toEqual([14, 800, true, null, 28]);
  expect(notes?.values[2]?.slice(8)).toEqual([14, 800, '#N/A', null, 28]);
  expect(notes?.formulas.flatMap((line) => (line ?? []).filter((formula) => formula !== undefined))).toEqual(['=I2*2', '=I3*2']);
  expect(source.definedNames.filter(({ sheet }) => sheet === null).map(({ name }) => name)).toEqual(['Seuil']);
  expect(sheets.map(({ ours }) => ours)).toEqual([undefined, 'jury', 'legend']);
});

it('leaves no call of ours anywhere in the file, and nothing that Excel would call damaged', async () => {
  const bytes = await shared(withFormulas());
  expect(everyPart(bytes)).not.toMatch(/_xldudf|ENSIAME\.[A-Z]/);
  expect(await structureFaults(bytes)).toEqual([]);
});

it('gives names that call us a value, and freezes what leans on them; other names stay', async () => {
  const parts = xlsxParts([{ name: 'Notes', rows: [[1]] }]);
  const row = [
    1,
    'Nom',
    'Prénom',
    'Étudiant',
    14,
    14,
    14,
    14,
    14,
    800,
    { f: 'SeuilToeic', v: 750 },
    { f: 'J2-Ecart', v: 50 },
    { f: 'I2*Poids', v: 28 },
  ];
  const names =
    '<definedName name="SeuilToeic">_xldudf_ENSIAME_TOEICMIN("Étudiant")</definedName><definedName name="Ecart" localSheetId="0">SeuilToeic+0</definedName>' +
    '<definedName name="Poids">2</definedName><definedName name="_xldudf_ENSIAME_TOEICMIN" hidden="1">#NAME?</definedName>';
  const file = await openFile(
    await shared(
      xlsxBytes([{ name: 'Notes', rows: [HEADINGS, row] }], {
        'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`),
      }),
    ),
  );
  const [notes] = file.sheets;
  expect([notes?.values[1]?.slice(10), notes?.formulas[1]]).toEqual([
    [750, 50, 28],
    [...Array<undefined>(12), '=I2*Poids'],
  ]);
  expect(
    file.source.definedNames.flatMap(({ name, refersTo, sheet }) => (sheet === null || name === 'Ecart' ? [[name, refersTo]] : [])),
  ).toEqual([
    ['SeuilToeic', '750'],
    ['Ecart', '#N/A'],
    ['Poids', '2'],
  ]);
});

it('says that a formula which was never calculated has no answer, rather than leave its cell empty', async () => {
  const bytes = xlsxBytes([
    { name: 'Notes', rows: [HEADINGS, [1, 'Nom', 'Prénom', 'Étudiant', 14, 14, 14, 14, { f: 'ENSIAME.COMPANYSCORE(E2:H2)', v: null }]] },
  ]);
  const { sheets } = await openFile(await shared(bytes));
  expect(sheets[0]?.values[1]?.[8]).toBe('#N/A');
});

it('carries rule set, intake, readings, day and fingerprint; made again the same day it is the same to the byte', async () => {
  const bytes = await shared(workbookBytes('demo_promotion_2016.xlsx'));
  const { sheets } = await openFile(bytes);
  const legend = sheets.find(({ ours }) => ours === 'legend')?.values.flat();
  expect(legend).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Règlement RNCP\u00a010118, établi le 22\/11\/2026, empreinte des notes [0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/),
      'Règlement RNCP\u00a010118, chiffres de la promotion 2016, établi le 22/11/2026',
      expect.stringContaining('Lectures à choisir'),
    ]),
  );
  expect(Buffer.compare(await shared(bytes), bytes)).toBe(0);
});

it('changes nothing but the date on another day', async () => {
  const bytes = await shared(workbookBytes('p01_clean_table.xlsx'));
  const next = await copied(bytes, { year: 2026, month: 12, day: 3 });
  const [before, after] = [everyPart(bytes), everyPart(next)];
  expect(after).not.toBe(before);
  expect(after.replaceAll('03/12/2026', '22/11/2026')).toBe(before);
});
