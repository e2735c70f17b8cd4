import type { Argument } from './functions';

export type FunctionName = 'COMPANYSCORE' | 'ELIGIBLE' | 'RESITS' | 'VERDICT' | 'CENTREMEAN' | 'TOEICMIN' | 'ECTSMISSING';

/** What Excel, the pane and the guide tell of each custom function. */
export interface FunctionHelpMessages {
  readonly functions: Readonly<Record<FunctionName, string>>;
  readonly arguments: Readonly<Record<Argument, string>>;
}
