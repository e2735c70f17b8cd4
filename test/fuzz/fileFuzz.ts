import { strFromU8, unzipSync } from 'fflate';
import { rncp10118 } from '../../src/certifications/rncp10118';
import { judgeWorkbook } from '../../src/judgeWorkbook';
import { languages } from '../../src/messages';
import type { Check } from '../../src/model/check';
import type { Scalar, Sheet } from '../../src/model/sheet';
import { openFile } from '../../src/workbook/file';
import { XlsxError } from '../../src/workbook/ooxml/xlsxError';
import { randomNumbers } from '../support/promotion';
import { rawZip } from '../support/rawZip';
import type { Fuzzed } from './cellFuzz';
import { plainMark, plainScore } from './plainReading';

type Random = () => number;
type Part = { name: string; content: string | Uint8Array };

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <Value>(random: Random, values: readonly Value[]): Value => values[below(random, values.length)] as Value;

/** A few bits of the file turned over: in the archive's own records as often as in its content. */
function bitsFlipped(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let flips = 1 + below(random, 4); flips > 0; flips--) {
    const at = random() < 0.5 ? Math.max(0, changed.length - 1 - below(random, 1500)) : below(random, changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
  }
  return changed;
}

const NAMES = [
  '../../etc/passwd',
  '/xl/workbook.xml',
  'xl\\workbook.xml',
  'XL/Workbook.XML',
  '',
  'xl/%2e%2e/x.xml',
  'CON',
  `x${'/y'.repeat(3000)}`,
  'xl/\u0000.xml',
];
const HOSTILE = [
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>',
  '&unknown;',
  '&#0;',
  '&#x110000;',
  '<![CDATA[12]]>',
  '<!-- -->',
  '<a>'.repeat(500),
  '</row>',
  '<row r="0">',
  '<row r="99999999999999999999">',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c t="s"><v>4294967296</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="nonsense"><v>12</v></c>',
  '<c><v>1e999</v></c>',
  '<c><f t="shared" si="7"/><v>12</v></c>',
  '<c><f t="array" ref="A1:XFD1048576">1</f><v>12</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '\uFFFE',
  'x'.repeat(100_000),
];

const NUMBERS = ['0', '-1', '1', '20', '4294967295', '1e308', 'NaN', '', '99999999999999999999'];

/** One part changed as text: cut, doubled, emptied, filled with what no program writes, its numbers and names replaced. */
function textChanged(text: string, random: Random): string {
  const at = below(random, text.length + 1);
  switch (below(random, 7)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + below(random, 200));
    case 2:
      return text.slice(0, at) + text.slice(Math.max(0, at - below(random, 300)), at) + text.slice(at);
    case 3:
      return text.slice(0, at) + pick(random, HOSTILE) + text.slice(at);
    case 4:
      return text.replace(/"[^"]*"/g, (value) => (random() < 0.02 ? `"${pick(random, NUMBERS)}"` : value));
    case 5:
      return text.replace(/<v>[^<]*<\/v>/g, (value) => (random() < 0.1 ? `<v>${pick(random, NUMBERS)}</v>` : value));
    default: {
      const tag = text.lastIndexOf('<', at);
      return text.slice(0, Math.max(0, tag)) + pick(random, HOSTILE) + text.slice(Math.max(0, tag));
    }
  }
}

/** The archive made anew with a part changed, taken out, doubled or under another name; sometimes its records lie. */
function partsChanged(bytes: Uint8Array, random: Random): Uint8Array {
  const parts: Part[] = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const at = below(random, parts.length);
  const part = pick(random, parts);
  switch (below(random, 6)) {
    case 0:
      parts.splice(at, 1);
      break;
    case 1:
      parts.push({ ...part });
      break;
    case 2:
      part.name = pick(random, NAMES);
      break;
    case 3:
      parts.push({ name: pick(random, NAMES), content: part.content });
      break;
    default:
      part.content = textChanged(strFromU8(part.content as Uint8Array), random);
  }
  const lie =
    random() < 0.1 ? { declared: { size: below(random, 2 ** 31), ...(random() < 0.5 ? { offset: below(random, 2 ** 31) } : {}) } } : {};
  return rawZip(parts.map((one, index) => ({ ...one, ...(index === at ? lie : {}) })));
}

/** A file as it might come off a broken disk or from somebody who means harm. */
export function brokenFile(bytes: Uint8Array, random: Random): Uint8Array {
  const way = below(random, 8);
  if (way === 0) return bytes.subarray(0, below(random, bytes.length));
  if (way === 1) return bitsFlipped(bytes, random);
  return partsChanged(bytes, random);
}

/**
 * Broken files opened and judged: each is read, or refused with a sentence in both languages. Whoever is called eligible has, in the
 * cells as read, marks and a score that a second reading finds sufficient.
 */
export async function fuzzFiles(samples: readonly Uint8Array[], cases: number, seed: number): Promise<Fuzzed & { readonly read: number }> {
  const random = randomNumbers(seed);
  const wrong: string[] = [];
  let read = 0;
  for (let index = 0; index < cases; index++) {
    const bytes = brokenFile(samples[index % samples.length] ?? new Uint8Array(), random);
    try {
      const { sheets } = await openFile(bytes);
      const check = judgeWorkbook(sheets, rncp10118, { intake: null, readings: {}, centresComplete: false });
      read++;
      wrong.push(...eligibleInDoubt(check, sheets).map((name) => `case ${String(index)} of seed ${String(seed)}: ${name} eligible`));
    } catch (error) {
      if (!(error instanceof XlsxError)) wrong.push(`case ${String(index)} of seed ${String(seed)}: ${String(error)}`);
      else if (Object.values(languages).some(({ files }) => files.fault('a.xlsx', error.fault).length < 10))
        wrong.push(`no sentence for ${error.fault.code}`);
    }
  }
  return { cases, wrong, read };
}

/** The students called eligible whose cells, by the second reading, hold a mean, a company mark or a score that is not enough. */
function eligibleInDoubt({ judgements }: Check, sheets: readonly Sheet[]): string[] {
  const cellAt = (at: { readonly sheet: string; readonly row: number; readonly column: number } | null): Scalar | undefined =>
    at === null ? undefined : sheets.find(({ name }) => name === at.sheet)?.values[at.row]?.[at.column];
  return judgements.flatMap(({ verdict, record, centres }) => {
    if (verdict !== 'eligible') return [];
    const { programme, marks, rows } = record;
    const slotCell = (slot: number | null): Scalar | undefined => {
      const place = slot === null ? undefined : programme.places[slot];
      return place && cellAt({ sheet: place.sheet, row: rows[place.source] ?? -1, column: place.column });
    };
    const isEnough = (cell: Scalar | undefined): boolean => {
      const mark = plainMark(cell);
      return mark === 'acquired' || (mark !== null && mark >= 10 - 1e-9);
    };
    const means = centres.every(({ at, mean }) => (at === null || slotCellIsBlank(cellAt(at)) ? mean !== null : isEnough(cellAt(at))));
    const company = programme.periods.every((period) =>
      (['A', 'B', 'C', 'D'] as const).every((mark) => {
        const resit = mark === 'A' ? null : period.resits[mark];
        return isEnough(slotCell(period.marks[mark])) || isEnough(slotCell(resit)) || isEnough(slotCell(period.score));
      }),
    );
    const score = plainScore(slotCell(programme.toeic)) ?? 0;
    return marks.length > 0 && centres.length >= 6 && means && company && score >= 600 ? [] : [record.name];
  });
}

const slotCellIsBlank = (cell: Scalar | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
