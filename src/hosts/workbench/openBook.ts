import { type FileWorkbook, fileWorkbook } from '../../workbook/fileWorkbook';
import { Calculation } from './engine/calculation';
import { type Names, type Reference, readReference } from './engine/parsedFormula';
import { fileClient, type FileClient } from './fileClient';
import type { OpenedFile } from './fileMessages';

/** A workbook that is open in the page. */
export interface OpenBook {
  readonly name: string;
  readonly file: OpenedFile;
  readonly client: FileClient;
  readonly workbook: FileWorkbook;
  readonly calculation: Calculation;
  readonly names: Names;
}

/** Opens a file in a worker of its own. Throws `FileRefused`. */
export async function openBook(name: string, bytes: Uint8Array, onProgress: (done: number) => void): Promise<OpenBook> {
  const client = fileClient();
  try {
    const file = await client.open(bytes, onProgress);
    const names = namesOf(file);
    const calculation = new Calculation(file.sheets, names);
    return { name, file, client, names, calculation, workbook: fileWorkbook(file.sheets, calculation) };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** The workbook's names that stand for a range; formulas with others are not calculated. */
function namesOf({ definedNames }: OpenedFile): Names {
  const names = new Map<string, Reference>();
  for (const { name, refersTo, sheet } of definedNames) {
    if (sheet !== null) continue;
    try {
      names.set(name.toUpperCase(), readReference(refersTo, 'range', new Map()));
    } catch {
      continue;
    }
  }
  return names;
}
