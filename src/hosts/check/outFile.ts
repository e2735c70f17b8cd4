import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** Why a file cannot be written where it was asked for. */
export type OutFault = 'same' | 'extension' | 'folder' | 'refused';

/** A file that is not written. */
export class OutError extends Error {
  constructor(
    readonly fault: OutFault,
    readonly file: string,
  ) {
    super(fault);
  }
}

/**
 * Finds where to write, before any work is done: the path with its links followed. A workbook never overwrites the one it is made from, under whatever spelling or
 * link, and keeps its kind: Excel does not open a file whose name says another kind than its content. Throws an `OutError`.
 */
export async function outFile(wanted: string, input: string): Promise<string> {
  if (extname(wanted).toLowerCase() !== extname(input).toLowerCase()) throw new OutError('extension', wanted);
  const folder = await realpath(dirname(wanted)).catch(() => null);
  if (folder === null) throw new OutError('folder', wanted);
  const path = await realpath(wanted).catch(() => join(folder, basename(wanted)));
  if (path === (await realpath(input))) throw new OutError('same', wanted);
  const [standing, source] = await Promise.all([stat(path, { bigint: true }).catch(() => null), stat(input, { bigint: true })]);
  if (standing?.isDirectory()) throw new OutError('refused', wanted);
  if (standing && standing.ino === source.ino && standing.dev === source.dev) throw new OutError('same', wanted);
  return path;
}

/** Writes beside the target, then renames: whoever looks sees the old file or the whole new one, and a failure leaves no trace. Throws an `OutError`. */
export async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true });
    throw new OutError('refused', path);
  }
}
