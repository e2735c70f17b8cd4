/** Texts and quoted sheet names: what stands in them calls nothing. */
const SILENT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** A call of one of our functions, as typed and under the name by which a file stores it. */
const CALL = /(?<![\p{L}\p{N}_.])(?:ENSIAME\.|_xldudf_ENSIAME_)[\p{L}\p{N}_.]+\s*\(/iu;

/** Whether a formula calls one of our functions, alone or within others. */
export const callsOurs = (formula: string): boolean => CALL.test(formula.replace(SILENT, '""'));
