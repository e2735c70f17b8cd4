/** What a file that is no .xlsx workbook turns out to be; `zip` is an archive of something else. */
export type ForeignFile = 'xls' | 'xlsb' | 'ods' | 'numbers' | 'docx' | 'pptx' | 'csv' | 'html' | 'xml' | 'pdf' | 'zip';

/** What a file holds too much of: entries, inflated bytes, bytes for their compressed size, cells, nested elements, one text's characters. */
export type FileLimit = 'entries' | 'bytes' | 'ratio' | 'cells' | 'depth' | 'text';

/** Why a file cannot be read as a workbook; sentences are made in `messages`. Parts are named as in the file, such as `xl/workbook.xml`. */
export type FileFault =
  | { readonly code: 'empty' }
  | { readonly code: 'notAZip' }
  | { readonly code: 'notXlsx'; readonly found: ForeignFile }
  | { readonly code: 'encrypted' }
  | { readonly code: 'truncated' }
  | { readonly code: 'noWorkbook' }
  | { readonly code: 'damagedPart'; readonly part: string }
  | { readonly code: 'missingPart'; readonly part: string }
  | { readonly code: 'doctype'; readonly part: string }
  | { readonly code: 'tooLarge'; readonly what: FileLimit; readonly limit: number };
