import { NotSimulated } from './protocol';

/** One object of the simulated Excel as the protocol sees it; names of members are those of the API with a capital first letter. */
export interface HostObject {
  /** The API's class, such as `Range`. */
  readonly type: string;
  /** What the library keeps to find the object again: `Id`, or `_ReferenceId` of a range. */
  readonly identity?: Readonly<Record<string, string>>;
  /** Properties that hold plain data. */
  readonly values?: Readonly<Record<string, () => unknown>>;
  /** Properties that can be set. */
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties and methods that lead to another object; null is the null object. */
  readonly objects?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  /** Methods that give plain data or nothing. */
  readonly calls?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The items, where the object is a collection. */
  readonly items?: () => readonly HostObject[];
  /** An item by its key, where the object is a collection. Throws `ItemNotFound`. */
  readonly item?: (key: unknown) => HostObject;
}

const capital = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** A member of a host object; throws `NotSimulated` where there is none. */
export function member<T>(object: HostObject, members: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = members?.[capital(name)];
  if (found === undefined) throw new NotSimulated(`${object.type}.${name}`);
  return found;
}

/** The answer to a load: the properties selected, nested ones under their object, items under `_Items`. */
export function loaded(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0 || select.includes('*')) throw new NotSimulated(`${object.type}: loading every property`);
  if (object.items) return { _Items: object.items().map((item) => loadedItem(item, select)) };
  return loadedItem(object, select);
}

function loadedItem(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split(/[/.]/);
    if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), rest.join('/')]);
    else result[capital(head)] = member(object, object.values, head)();
  }
  for (const [name, inner] of nested) {
    const child = member(object, object.objects, name)();
    result[capital(name)] = child === null ? null : loaded(child, inner);
  }
  return result;
}
