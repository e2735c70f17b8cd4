/** The requests that Microsoft's library sends and the answers it understands, as far as a simulated Excel needs them. */

/** How an object is reached: 1 the workbook, 2 a service, 3 a method, 4 a property, 5 an item of a collection, 6 a kept reference, 7 nothing. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The library will not use the object after this batch: no reference is kept for it. */
  readonly D?: boolean;
}

/** Arguments; where an object stands among them, its path's id stands in its place. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

/** What is done: 1 find the object, 2 load properties, 3 call, 4 set a property, 5 mark that this point was reached. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

/** One batch: what a `context.sync()` sends. */
export interface RichRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answer to a batch; after an error the results are those of the actions before it. */
export interface RichResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

/** An error that Excel would answer, such as `ItemNotFound`. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** Something that this simulation does not know: a test that meets it must fail, never pass by luck. */
export class NotSimulated extends ExcelFailure {
  constructor(what: string) {
    super('NotSimulated', `not simulated: ${what}`);
  }
}
