import type { SimulatedSheet } from '../book/simulatedSheet';
import type { HostObject } from '../hostObject';
import { ExcelFailure, NotSimulated } from '../protocol';

/** The defined names of a sheet. */
export function names({ dress }: SimulatedSheet): HostObject {
  return {
    type: 'NamedItemCollection',
    items: () => [...dress.names.keys()].map((name) => namedItem(dress.names, name)),
    objects: {
      Add: (name, reference) => {
        if (typeof reference !== 'string' || !/^="[^"]*"$/.test(reference)) throw new NotSimulated('a name for something else than a text');
        if (dress.names.has(String(name))) throw new ExcelFailure('ItemAlreadyExists');
        dress.names.set(String(name), { formula: reference, visible: true });
        return namedItem(dress.names, String(name));
      },
    },
  };
}

function namedItem(all: SimulatedSheet['dress']['names'], name: string): HostObject {
  const item = (): { formula: string; visible: boolean } => {
    const found = all.get(name);
    if (!found) throw new ExcelFailure('ItemNotFound');
    return found;
  };
  return {
    type: 'NamedItem',
    identity: { _Id: name },
    values: { Name: () => name, Formula: () => item().formula, Visible: () => item().visible },
    setters: { Visible: (visible) => void (item().visible = visible === true) },
  };
}
