/** The two errors that our functions give, as Excel's library names them; the workbench has no Excel that would bring them. */
const ErrorCode = { notAvailable: '#N/A', invalidValue: '#VALUE!' } as const;

class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: { ...('CustomFunctions' in globalThis ? CustomFunctions : {}), Error: CustomFunctionError, ErrorCode },
});
