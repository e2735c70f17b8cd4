import type { FileFault } from '../../model/fileFault';
import type { SaveFault } from '../../model/saveFault';

/** What is said of a file that cannot be read or changed: one sentence that names the file, what is wrong and what to do. */
export interface FilesMessages {
  readonly fault: (file: string, fault: FileFault) => string;
  readonly saveFault: (file: string, fault: SaveFault) => string;
}
