import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/** `npm test` draws the same cases on every machine and day; `npm run prove -- properties` sets a new seed and multiplies the runs. */
const SEED = Number(process.env['PROPERTY_SEED'] ?? 10118);
const TIMES = Number(process.env['PROPERTY_TIMES'] ?? 1);

/** Fails with the smallest counterexample when the property does not hold for one of so many cases. */
export function holds<Cases>(property: IProperty<Cases>, runs?: number): void;
export function holds<Cases>(property: IAsyncProperty<Cases>, runs?: number): Promise<void>;
export function holds<Cases>(property: IProperty<Cases> | IAsyncProperty<Cases>, runs = 100): void | Promise<void> {
  return fc.assert(property as IAsyncProperty<Cases>, { seed: SEED, numRuns: Math.ceil(runs * TIMES) });
}
