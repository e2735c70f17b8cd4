import type { Sheet } from '../model/sheet';
import type { Edit } from './edits';
import { openFile, type WorkbookFile } from './file';
import { readAppearance, readFormats } from './ooxml/appearance/readAppearance';
import type { SheetAppearance } from './ooxml/appearance/sheetAppearance';
import type { XlsxWorkbook } from './ooxml/readXlsx';
import { settingsIn } from './ooxml/settingsName';
import type { FileMaker, FileVersion, MadeFile, OpenedFile } from './openedFile';
import { type Kept, saveFile } from './saveFile';
import type { LongWork } from './workbook';
import type { Obstacle } from './workbookError';

/** Opens a file and makes others from it. The one used last stays open, since taking a file apart costs most. */
export class FileDesk implements FileMaker {
  private last: WorkbookFile | null = null;

  async open(bytes: Uint8Array, work?: LongWork): Promise<OpenedFile> {
    const { sheets, source } = await this.opened(bytes, work);
    return {
      version: await versionOf(bytes, source),
      sheets,
      definedNames: source.definedNames,
      settings: settingsIn(source.definedNames),
      obstacles: obstaclesIn(source),
    };
  }

  async make({ bytes }: Pick<FileVersion, 'bytes'>, edits: readonly Edit[], kept: Kept, work?: LongWork): Promise<MadeFile> {
    const made = await saveFile(await this.opened(bytes, work), edits, kept);
    const { sheets, source } = await this.opened(made, work);
    const names = new Set(edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.name.toLowerCase()] : [])));
    return {
      version: await versionOf(made, source),
      put: sheets.filter(({ name }: Sheet) => names.has(name.toLowerCase())),
    };
  }

  async save({ bytes }: Pick<FileVersion, 'bytes'>, edits: readonly Edit[], kept: Kept, work?: LongWork): Promise<Uint8Array> {
    return saveFile(await this.opened(bytes, work), edits, kept);
  }

  /** How a sheet looks. */
  async appearance({ bytes }: Pick<FileVersion, 'bytes'>, sheet: string): Promise<SheetAppearance> {
    const { sheets, source } = await this.opened(bytes);
    return readAppearance(
      source,
      sheets.findIndex(({ name }) => name === sheet),
    );
  }

  private async opened(bytes: Uint8Array, work?: LongWork): Promise<WorkbookFile> {
    if (this.last?.source.package.bytes !== bytes) {
      this.last = null;
      this.last = await openFile(bytes, work);
    }
    return this.last;
  }
}

const versionOf = async (bytes: Uint8Array, source: XlsxWorkbook): Promise<FileVersion> => ({
  bytes,
  formats: await readFormats(source),
  marked: source.sheets.filter(({ ours }, index) => !ours && source.sources[index]?.isMarked).map(({ name }) => name),
});

const obstaclesIn = ({ sheets, sources, isStructureProtected }: XlsxWorkbook): Obstacle[] => [
  ...(isStructureProtected ? [{ code: 'structureProtected' } as const] : []),
  ...sheets.flatMap(({ name }, index) => (sources[index]?.isProtected ? [{ code: 'sheetProtected', sheet: name } as const] : [])),
];
