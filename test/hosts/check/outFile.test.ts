import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outFile, writeOut } from '../../../src/hosts/check/outFile';

let failing = '';

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof fs>('node:fs/promises');
  const fail = (step: string): void => {
    if (failing === step) throw Object.assign(new Error(step), { code: 'EIO' });
  };
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      fail('open');
      const file = await real.open(...given);
      return {
        writeFile: async (bytes: Uint8Array) => {
          await file.writeFile(bytes.subarray(0, 2));
          fail('write');
          await file.writeFile(bytes.subarray(2));
        },
        sync: () => (fail('sync'), file.sync()),
        close: async () => {
          await file.close();
          fail('close');
        },
      };
    },
    rename: async (from: string, to: string) => {
      fail('rename');
      await real.rename(from, to);
    },
  };
});

let folder: string;
let input: string;

beforeEach(async () => {
  failing = '';
  folder = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'out-')));
  input = join(folder, 'Notes.xlsx');
  await fs.writeFile(input, 'original');
});
afterEach(() => fs.rm(folder, { recursive: true }));

const refusal = (wanted: string) => expect(outFile(wanted, input)).rejects;

it('never overwrites the workbook that it is made from, whatever way it is written', async () => {
  await fs.mkdir(join(folder, 'sub'));
  await fs.symlink(input, join(folder, 'link.xlsx'));
  await fs.symlink(folder, join(folder, 'here'));
  await fs.link(input, join(folder, 'hard.xlsx'));
  for (const same of [
    input,
    join(folder, 'sub', '..', 'Notes.xlsx'),
    join(folder, 'link.xlsx'),
    join(folder, 'here', 'Notes.xlsx'),
    join(folder, 'hard.xlsx'),
  ]) {
    await refusal(same).toMatchObject({ fault: 'same' });
  }
});

it('keeps the kind of the workbook, asks for a folder that is there, and takes no folder for a file', async () => {
  await fs.mkdir(join(folder, 'sub.xlsx'));
  await refusal(join(folder, 'a.xlsm')).toMatchObject({ fault: 'extension' });
  await refusal(join(folder, 'a')).toMatchObject({ fault: 'extension' });
  await refusal(join(folder, 'nowhere', 'a.xlsx')).toMatchObject({ fault: 'folder' });
  await refusal(join(folder, 'sub.xlsx')).toMatchObject({ fault: 'refused' });
  await expect(outFile(join(folder, 'a.XLSX'), input)).resolves.toBe(join(folder, 'a.XLSX'));
});

it('follows a link to another file rather than replace the link', async () => {
  await fs.writeFile(join(folder, 'other.xlsx'), 'old');
  await fs.symlink(join(folder, 'other.xlsx'), join(folder, 'link.xlsx'));
  await expect(outFile(join(folder, 'link.xlsx'), input)).resolves.toBe(join(folder, 'other.xlsx'));
});

it('writes the whole file, in the place of one that stands', async () => {
  await fs.writeFile(join(folder, 'a.xlsx'), 'old');
  await writeOut(join(folder, 'a.xlsx'), Buffer.from('new content'));
  expect(await fs.readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('new content');
  expect((await fs.readdir(folder)).sort()).toEqual(['Notes.xlsx', 'a.xlsx']);
});

it.each(['open', 'write', 'sync', 'close', 'rename'])('a failure at %s leaves the old file whole and nothing beside it', async (step) => {
  await fs.writeFile(join(folder, 'a.xlsx'), 'old');
  failing = step;
  await expect(writeOut(join(folder, 'a.xlsx'), Buffer.from('new content'))).rejects.toMatchObject({ fault: 'refused' });
  expect(await fs.readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('old');
  expect((await fs.readdir(folder)).sort()).toEqual(['Notes.xlsx', 'a.xlsx']);
});
