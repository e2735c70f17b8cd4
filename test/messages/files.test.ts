import type { FileFault } from '../../src/model/fileFault';
import { files as en } from '../../src/messages/en/files';
import { files as fr } from '../../src/messages/fr/files';

const FAULTS: readonly FileFault[] = [
  { code: 'empty' },
  { code: 'notAZip' },
  ...(['xls', 'xlsb', 'ods', 'numbers', 'docx', 'pptx', 'csv', 'html', 'xml', 'pdf', 'zip'] as const).map(
    (found) => ({ code: 'notXlsx', found }) as const,
  ),
  { code: 'encrypted' },
  { code: 'truncated' },
  { code: 'noWorkbook' },
  { code: 'damagedPart', part: 'xl/workbook.xml' },
  { code: 'missingPart', part: 'xl/workbook.xml' },
  { code: 'doctype', part: 'xl/workbook.xml' },
  ...(['entries', 'bytes', 'ratio', 'cells', 'depth', 'text'] as const).map(
    (what) => ({ code: 'tooLarge', what, limit: 10_000_000 }) as const,
  ),
];

it.each(FAULTS.map((fault) => [fault]))('%j is one sentence that names the file and says what to do', (fault) => {
  expect(fr.fault('notes.xlsx', fault)).toMatch(/^«\u00a0notes\.xlsx\u00a0» [^\n]+\u00a0: [^\n]+\.$/);
  expect(en.fault('notes.xlsx', fault)).toMatch(/^“notes\.xlsx” [^\n]+: [^\n]+\.$/);
});

it('every fault has its own sentence', () => {
  for (const { fault } of [fr, en]) expect(new Set(FAULTS.map((found) => fault('notes.xlsx', found))).size).toBe(FAULTS.length);
});

it.each<[FileFault, string, string]>([
  [
    { code: 'encrypted' },
    '«\u00a0notes.xlsx\u00a0» est protégé par un mot de passe\u00a0: ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le et recommencez.',
    '“notes.xlsx” is protected by a password: open it in Excel, remove the password, save it and try again.',
  ],
  [
    { code: 'tooLarge', what: 'bytes', limit: 32 * 2 ** 20 },
    '«\u00a0notes.xlsx\u00a0» est trop volumineux (plus de 32 Mo une fois décompressé)\u00a0: ne gardez que les feuilles de notes et recommencez.',
    '“notes.xlsx” is too large (more than 32 MB once unpacked): keep only the grade sheets and try again.',
  ],
  [
    { code: 'tooLarge', what: 'cells', limit: 10_000_000 },
    '«\u00a0notes.xlsx\u00a0» est trop volumineux (plus de 10\u202f000\u202f000 cellules)\u00a0: ne gardez que les feuilles de notes et recommencez.',
    '“notes.xlsx” is too large (more than 10,000,000 cells): keep only the grade sheets and try again.',
  ],
])('%j', (fault, french, english) => {
  expect(fr.fault('notes.xlsx', fault)).toBe(french);
  expect(en.fault('notes.xlsx', fault)).toBe(english);
});
