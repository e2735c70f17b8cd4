import type { Edit } from '../../../src/workbook/edits';
import { openFile } from '../../../src/workbook/file';
import { BookParts } from '../../../src/workbook/ooxml/write/bookParts';
import { PartStore } from '../../../src/workbook/ooxml/write/partStore';
import { StyleBook } from '../../../src/workbook/ooxml/write/styleBook';
import { saveFile } from '../../../src/workbook/saveFile';
import { variants, zipped } from '../../support/rich/variants';

const EDITS: Edit[] = [
  { kind: 'writeCells', at: { sheet: 'Notes', row: 2, column: 4 }, cells: [[12]] },
  { kind: 'setOurFormats', sheet: 'Notes', rules: [{ areas: [{ firstRow: 2, lastRow: 9, firstColumn: 4, lastColumn: 4 }], formula: 'AND(N("ENSIAME-R05")=0,E3<10)', look: { bold: true } }] },
  { kind: 'putSheet', name: 'Légende', design: { role: 'legend', columns: [], rows: [{ cells: [{ content: 'x', look: { bold: true } }] }], print: { orientation: 'portrait', margin: 10, header: ['', '', ''], footer: ['', '', ''] } } },
]; // prettier-ignore

const original = (): Uint8Array => zipped(variants['as Excel writes it']?.() ?? {});

/** Every step that saving takes, by the method that takes it. */
const STEPS = [
  [PartStore.prototype, 'text'],
  [PartStore.prototype, 'write'],
  [BookParts.prototype, 'add'],
  [BookParts.prototype, 'remove'],
  [StyleBook.prototype, 'cell'],
  [StyleBook.prototype, 'differential'],
  [StyleBook.prototype, 'text'],
] as const;

/** Makes the call of that number of a method fail; tells how often it was called. */
function failing(target: object, method: string, at: number): { readonly calls: () => number; readonly restore: () => void } {
  const methods = target as Record<string, (...given: unknown[]) => unknown>;
  const real = methods[method];
  let calls = 0;
  methods[method] = function (this: unknown, ...given: unknown[]): unknown {
    calls += 1;
    if (calls === at) throw new Error('the step failed');
    return real?.apply(this, given);
  };
  return {
    calls: () => calls,
    restore: () => {
      if (real) methods[method] = real;
    },
  };
}

it.each(STEPS)('a failure in any call of %s %s hands nothing out, and the file saves as before afterwards', async (target, method) => {
  const bytes = original();
  const untouched = bytes.slice();
  const file = await openFile(bytes);
  const wanted = await saveFile(file, EDITS);
  for (let at = 1; ; at += 1) {
    const fault = failing(target, method, at);
    const outcome = await saveFile(file, EDITS).catch((error: unknown) => error);
    fault.restore();
    if (fault.calls() < at) {
      expect(at).toBeGreaterThan(1);
      break;
    }
    expect(outcome).toBeInstanceOf(Error);
    expect(Buffer.compare(file.source.package.bytes, untouched)).toBe(0);
    expect(Buffer.compare(await saveFile(file, EDITS), wanted)).toBe(0);
  }
});

it('hands nothing out when what was made does not read back as it should', async () => {
  const file = await openFile(original());
  const spy = jest.spyOn(PartStore.prototype, 'write').mockImplementation(function (this: PartStore, part, text) {
    this.changed.set(part, new TextEncoder().encode(text.replace('<v>12</v>', '<v>13</v>')));
  });
  await expect(saveFile(file, EDITS.slice(0, 1))).rejects.toMatchObject({ fault: { code: 'notVerified', part: 'Notes' } });
  spy.mockRestore();
});
