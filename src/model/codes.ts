import type { Code } from './mark';

/** The codes that grade offices type instead of a mark (SPEC §4), by what they mean. */
export const CODES: Readonly<Record<Code['state'], readonly string[]>> = {
  absent: ['ABS', 'AB', 'ABI', 'A', 'ABJ', 'DEF'],
  waived: ['DISP', 'DIS', 'EXC', 'EX', 'NEU', 'D'],
  pending: ['ATT', '?', 'NN', 'N.NOT', 'RESERVE', '-'],
  withdrawn: ['DEM', 'ABANDON'],
  acquired: ['ACQ', 'VAL', 'V'],
};
