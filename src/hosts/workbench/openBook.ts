import { type FileWorkbook, fileWorkbook } from '../../workbook/fileWorkbook';
import type { SheetAppearance } from '../../workbook/ooxml/appearance/sheetAppearance';
import type { FileVersion, OpenedFile } from '../../workbook/openedFile';
import { Calculation } from './engine/calculation';
import { type Names, type Reference, readReference } from './engine/parsedFormula';
import { fileClient, type FileClient } from './fileClient';
import { handOut } from './handOut';

/** A workbook that is open in the page. */
export interface OpenBook {
  readonly name: string;
  readonly file: OpenedFile;
  readonly client: FileClient;
  readonly workbook: FileWorkbook;
  readonly calculation: Calculation;
  readonly names: Names;
  /** How a sheet looks in the file as it stands now. */
  readonly looks: (sheet: string) => Promise<SheetAppearance>;
}

/** Opens a file in a worker of its own. Throws `FileRefused`. */
export async function openBook(name: string, bytes: Uint8Array, onProgress: (done: number) => void): Promise<OpenBook> {
  const client = fileClient();
  try {
    const file = await client.open(bytes, onProgress);
    const names = namesOf(file);
    const calculation = new Calculation(file.sheets, names);
    const workbook = fileWorkbook(file, { calculator: calculation, maker: client, handOut });
    return { name, file, client, names, calculation, workbook, looks: looksOf(workbook, client) };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Looks are read once for each version of the file. */
function looksOf(workbook: FileWorkbook, client: FileClient): OpenBook['looks'] {
  const known = new WeakMap<FileVersion, Map<string, Promise<SheetAppearance>>>();
  return (sheet) => {
    const version = workbook.version();
    const looks = known.get(version) ?? new Map<string, Promise<SheetAppearance>>();
    known.set(version, looks);
    const look = looks.get(sheet) ?? client.appearance(version, sheet);
    looks.set(sheet, look);
    return look;
  };
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
