import type { ForeignFile } from '../../model/fileFault';
import type { Pace } from './pace';
import { XlsxError } from './xlsxError';
import { contentType, type XlsxPackage } from './xlsxPackage';
import { linkOf, relationships } from './relationships';

/** What the content type of a main part says that the file is, where it is no .xlsx or .xlsm workbook. */
const FOREIGN_TYPES: readonly (readonly [RegExp, ForeignFile])[] = [
  [/\.sheet\.binary\./i, 'xlsb'],
  [/wordprocessingml|ms-word/i, 'docx'],
  [/presentationml|ms-powerpoint/i, 'pptx'],
];

/** The name of the workbook's part, found through the file's relationships, or else through its content types. */
export async function mainPart(opened: XlsxPackage, pace: Pace): Promise<string> {
  const link = linkOf(await relationships(opened, '', pace), 'officeDocument');
  const part = link?.target ?? declaredWorkbook(opened);
  if (part === undefined) throw new XlsxError({ code: 'noWorkbook' });
  const type = contentType(opened, part);
  const foreign = FOREIGN_TYPES.find(([pattern]) => pattern.test(type));
  if (foreign) throw new XlsxError({ code: 'notXlsx', found: foreign[1] });
  if (type !== '' && !/spreadsheetml|ms-excel|\/xml$/i.test(type)) throw new XlsxError({ code: 'noWorkbook' });
  return part;
}

const declaredWorkbook = ({ contentTypes }: XlsxPackage): string | undefined =>
  [...contentTypes.overrides].find(([, type]) =>
    /(spreadsheetml|ms-excel)\.(sheet|template)\.(macroEnabled\.)?main\+xml$/i.test(type),
  )?.[0];
