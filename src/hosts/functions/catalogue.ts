import type { FunctionName } from '../../messages/areas/functionHelp';
import type { Argument } from '../../messages/areas/functions';

/** One parameter of a custom function; every one takes a cell, a row or a block. */
export interface Parameter {
  readonly name: Argument;
  readonly optional: boolean;
}

/** One custom function as everything that presents it needs it: Excel, the pane, the guide. */
export interface FunctionDescription {
  /** Also its name in Excel, the same in every language and for ever: workbooks hold it. */
  readonly id: FunctionName;
  /** Only trailing optional parameters are ever added. */
  readonly parameters: readonly Parameter[];
  /** A formula as a French Excel takes it. */
  readonly example: string;
}

/** The certification that formulas apply: they know of no other, nor of an intake. */
export const APPLIED = 'RNCP10118';

/** The namespace that stands before every name in a formula. */
export const NAMESPACE = 'ENSIAME';

const required = (...names: Argument[]): Parameter[] => names.map((name) => ({ name, optional: false }));
const optional = (...names: Argument[]): Parameter[] => names.map((name) => ({ name, optional: true }));

/** Every custom function, once. The metadata, the pane's help and the guide's table come from here. */
export const catalogue: readonly FunctionDescription[] = [
  {
    id: 'COMPANYSCORE',
    parameters: [...required('activity'), ...optional('industrialTutor', 'academicTutor', 'defence')],
    example: '=ENSIAME.COMPANYSCORE(14,5;12;13;15)',
  },
  {
    id: 'ELIGIBLE',
    parameters: [...required('centres', 'company', 'toeic', 'route'), ...optional('resits', 'readings')],
    example: '=ENSIAME.ELIGIBLE(F7:K90;L7:O90;P7:P90;D7:D90)',
  },
  {
    id: 'RESITS',
    parameters: [...required('company'), ...optional('centres', 'subjects', 'subjectNames', 'alreadyResat')],
    example: '=ENSIAME.RESITS(L7:O90;F7:K90;Q7:AH90;Q5:AH5)',
  },
  {
    id: 'VERDICT',
    parameters: [...required('centres', 'company', 'toeic', 'route'), ...optional('resits', 'readings')],
    example: '=ENSIAME.VERDICT(F7:K7;L7:O7;P7;D7;;"resit=replaces; toeic=600")',
  },
  { id: 'CENTREMEAN', parameters: required('marks', 'coefficients'), example: '=ENSIAME.CENTREMEAN(F7:I90;F$6:I$6)' },
  { id: 'TOEICMIN', parameters: required('route'), example: '=ENSIAME.TOEICMIN("formation continue")' },
  { id: 'ECTSMISSING', parameters: [...required('credits'), ...optional('semesters')], example: '=ENSIAME.ECTSMISSING(27,5;1)' },
];
