import type { Address } from './sheet';

/** Why edits were not carried out in a file; the file stays as it was. Sentences are made in `messages`. */
export type SaveFault =
  | { readonly code: 'structureProtected' }
  | { readonly code: 'sheetProtected' | 'sheetMissing' | 'nameTaken'; readonly sheet: string }
  /** The cell shares one calculation with others that would stay: Excel refuses to change a part of an array. */
  | { readonly code: 'partOfArray'; readonly at: Address }
  /** The heading of an Excel table: the table says it too, and a file that disagrees with itself counts as damaged. */
  | { readonly code: 'tableHeading'; readonly at: Address }
  /** The file made is not what it should be; `part` is where it differs. Nothing is handed out. */
  | { readonly code: 'notVerified'; readonly part: string };
