import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(200));

const settings = z.strictObject({
  version: z.literal(1),
  certification: z._default(z.nullable(name), null),
  intake: z.nullable(z.int().check(z.minimum(1900), z.maximum(2200))),
  readings: z.record(name, name),
  centresComplete: z.boolean(),
  columns: z.array(z.record(name, z.unknown())),
});

/**
 * What is kept with a workbook, never anything of a student: the certification (null for the first on offer), the intake, the readings chosen, whether the centres are complete, and the
 * office's word on columns (in the shape that `chosenColumns` reads).
 */
export type StoredSettings = z.infer<typeof settings>;

/** The settings of a workbook in which nothing was chosen yet. */
export const DEFAULT_SETTINGS: StoredSettings = {
  version: 1,
  certification: null,
  intake: null,
  readings: {},
  centresComplete: false,
  columns: [],
};

/** Reads what was stored; null where it is none of our settings. */
export function readSettings(stored: unknown): StoredSettings | null {
  return settings.safeParse(stored).data ?? null;
}
