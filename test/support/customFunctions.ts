/** The part of Microsoft's runtime that the functions use, as it looks to them: errors with a code and a sentence. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** An error that a cell shows. */
export type CellErrorShown = InstanceType<typeof ExcelError>;

Object.assign(globalThis, {
  CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

/** Whether a result is an error. */
export const isExcelError = (value: unknown): value is CellErrorShown => value instanceof ExcelError;
