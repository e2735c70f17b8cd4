import { type HostObject, loaded, member } from './hostObject';
import { type Action, type ArgumentInfo, ExcelFailure, NotSimulated, type RichRequest, type RichResponse } from './protocol';

/** Where the paths of a request start. */
export interface Roots {
  readonly workbook: HostObject;
  readonly service: (name: string) => HostObject;
  readonly reference: (id: string) => HostObject;
}

/** An interruption asked for by a test: after how many actions, with which error. */
export interface Interruption {
  readonly afterActions: number;
  readonly failure: ExcelFailure;
}

/** Carries out a batch, action by action as Excel does: what was done before an error stays done. */
export function carryOut(request: RichRequest, roots: Roots, interruption: Interruption | null): RichResponse {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const objects = new Map<number, HostObject | null>();
  const resolve = (id: number): HostObject | null => {
    let object = objects.get(id);
    if (object === undefined) objects.set(id, (object = find(request, id, roots, resolve)));
    return object;
  };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (interruption?.afterActions === index) throw interruption.failure;
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({
        ActionId: action.Id,
        Value: action.ActionType === 5 ? null : act(action, resolve, request.ObjectPaths[action.ObjectPathId]?.D === true),
      });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      const Location = action.Name;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, Location, ActionIndex: index } };
    }
  }
  if (interruption !== null && interruption.afterActions >= request.Actions.length) throw interruption.failure;
  return { Results: results, TraceIds: traces };
}

type Resolve = (id: number) => HostObject | null;

function find(request: RichRequest, id: number, roots: Roots, resolve: Resolve): HostObject | null {
  const path = request.ObjectPaths[id];
  if (path === undefined) throw new ExcelFailure('InvalidObjectPath');
  switch (path.ObjectPathType) {
    case 1:
      return roots.workbook;
    case 2:
      return roots.service(path.Name);
    case 6:
      return roots.reference(path.Name);
    case 7:
      return null;
    default: {
      const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
      if (parent === null) return null;
      const args = argumentsOf(path.ArgumentInfo, resolve);
      if (path.ObjectPathType !== 5) return member(parent, parent.objects, path.Name)(...args);
      if (!parent.item) throw new NotSimulated(`${parent.type}: an item by its key`);
      return parent.item(args[0]);
    }
  }
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const ids = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((argument, index) => (ids?.[index] ? resolve(ids[index]) : argument));
}

function act(action: Action, resolve: Resolve, forgets: boolean): unknown {
  const found = resolve(action.ObjectPathId);
  const object = forgets && found ? { ...found, identity: {} } : found;
  if (action.ActionType === 1) return object === null ? null : (object.identity ?? {});
  if (object === null) return null;
  switch (action.ActionType) {
    case 2:
      return loaded(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? []).map((part) => `${part}/*`)]);
    case 3:
      return member(object, object.calls, action.Name)(...argumentsOf(action.ArgumentInfo, resolve)) ?? null;
    case 4:
      member(object, object.setters, action.Name)(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    default:
      throw new NotSimulated(`action type ${action.ActionType} on ${object.type}`);
  }
}
