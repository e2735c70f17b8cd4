import type { SaveFault } from '../model/saveFault';

export type { SaveFault };

/** Edits that a file does not take. */
export class SaveError extends Error {
  override readonly name = 'SaveError';

  constructor(readonly fault: SaveFault) {
    super('part' in fault ? `${fault.code}: ${fault.part}` : fault.code);
  }
}
