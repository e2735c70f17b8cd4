import type { FileFault, FileLimit } from '../../model/fileFault';
import { LIMITS } from './limits';

/** A file that cannot be read as a workbook; `fault` says why, and `messages` says it to people. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(readonly fault: FileFault) {
    super('part' in fault ? `${fault.code}: ${fault.part}` : fault.code);
  }
}

/** A part that is not what its place in the file says it should be. */
export const damaged = (part: string): XlsxError => new XlsxError({ code: 'damagedPart', part });

/** A file that asks for more than `LIMITS` allows. */
export const tooLarge = (what: FileLimit, limit: number = what === 'bytes' ? LIMITS.totalBytes : LIMITS[what]): XlsxError =>
  new XlsxError({ code: 'tooLarge', what, limit });
