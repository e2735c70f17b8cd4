import { NotSimulated } from './protocol';

/** Event types of the protocol, by the names of the methods that register them. */
const TYPES: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  AddedEvent: 13,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  EventNameChanged: 25,
};

/** Which events the add-in listens to; those of the collection of sheets are addressed to the workbook. */
export class Listening {
  private readonly types = new Set<number>();

  /** The methods of the collection of sheets that start and stop listening. */
  readonly calls: Readonly<Record<string, () => void>> = Object.fromEntries(
    Object.entries(TYPES).flatMap(([name, type]) => [
      [`_Register${name}`, () => void this.types.add(type)],
      [`_Unregister${name}`, () => void this.types.delete(type)],
    ]),
  );

  hears(name: string): boolean {
    return this.types.has(Listening.type(name));
  }

  get count(): number {
    return this.types.size;
  }

  static type(name: string): number {
    const type = TYPES[name];
    if (type === undefined) throw new NotSimulated(`event ${name}`);
    return type;
  }
}
