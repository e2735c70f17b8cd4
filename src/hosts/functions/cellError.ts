/** #N/A with its sentence: something is not there yet, is a code, or is not settled. */
export const notAvailable = (sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);

/** #VALUE! with its sentence: a cell is not what it should be, or the blocks do not go together. */
export const invalidValue = (sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
