import type { FileFault } from '../../model/fileFault';

/** What is said of a file that cannot be read: one sentence that names the file, what is wrong and what to do. */
export interface FilesMessages {
  readonly fault: (file: string, fault: FileFault) => string;
}
