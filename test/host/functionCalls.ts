import type { HostObject } from './hostObject';
import type { HostEvent } from './simulatedExcel';

/** What a custom function gave: its value, or the error that its cell shows with the sentence beside it. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly message: string };

const INVOCATION: readonly [number, number] = [1, 1000];
const ALLOWS_ERRORS = 4;

/** The library's numbers of the errors that a cell can show. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** Calls the functions that the page has associated, through the library's own runtime, as a calculation in Excel does. */
export class FunctionCalls {
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  private made = 0;

  /** What the library calls to hand over results. */
  readonly service: HostObject = {
    type: 'CustomFunctions',
    identity: {},
    calls: {
      _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (results) => this.settle(results as readonly (readonly unknown[])[]),
    },
  };

  constructor(private readonly send: (events: readonly HostEvent[]) => void) {}

  /** Calls a function by its id. Arguments that are omitted are null, cells come as matrices; an error in a cell is `{ code, type }`. */
  call(id: string, ...args: readonly unknown[]): Promise<FunctionResult> {
    const invocation = this.made++;
    const message = JSON.stringify([invocation, id, args, 'Feuil1!A1', ALLOWS_ERRORS, null]);
    return new Promise((resolve) => {
      this.pending.set(invocation, resolve);
      this.send([[...INVOCATION, '', message, invocation]]);
    });
  }

  private settle(results: readonly (readonly unknown[])[]): void {
    for (const [invocation, succeeded, value, code] of results) {
      const resolve = this.pending.get(Number(invocation));
      this.pending.delete(Number(invocation));
      resolve?.(succeeded === true ? { value } : { error: ERRORS[Number(code)] ?? '#VALUE!', message: String(value) });
    }
  }
}

/** An error value among the arguments of a function, as the protocol carries it. */
export const errorArgument = (code: string): object => ({ code, type: 'CustomFunctionError' });
