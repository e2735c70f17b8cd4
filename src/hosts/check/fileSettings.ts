import { chosenColumns, type ChosenColumns } from '../../gradebook/chosenColumns';
import type { CheckOptions } from '../../model/readings';
import { type Certification, certificationIn } from '../../regulation/certification';
import { readSettings } from '../../workbook/settings';
import type { CheckArguments } from './arguments';

/** What a check is told in the end. */
export interface Told {
  /** null: the workbook names one that is not on offer. */
  readonly certification: Certification | null;
  readonly options: CheckOptions;
  readonly columns: ChosenColumns;
  /** What was taken from the workbook, as the command line would say it. */
  readonly fromWorkbook: readonly string[];
}

/**
 * What the command line says, and where it says nothing what the pane keeps in the workbook: the same file is judged alike here and
 * there. `columns` are those of a mapping file, null without one.
 */
export function toldBy(
  { certification: named, options }: Pick<CheckArguments, 'certification' | 'options'>,
  columns: ChosenColumns | null,
  kept: unknown,
  offered: readonly Certification[],
): Told {
  const stored = readSettings(kept);
  const certification = named ?? certificationIn(offered, stored?.certification ?? null);
  const readings = Object.entries(stored?.readings ?? {}).filter(
    ([name, choice]) => options.readings[name] === undefined && certification?.silences[name]?.choices.includes(choice) === true,
  );
  const intake = options.intake === null ? (stored?.intake ?? null) : null;
  const centresComplete = !options.centresComplete && stored?.centresComplete === true;
  const mapped = columns === null ? (chosenColumns.safeParse(stored?.columns).data ?? []) : [];
  return {
    certification,
    options: {
      intake: options.intake ?? intake,
      readings: { ...options.readings, ...Object.fromEntries(readings) },
      centresComplete: options.centresComplete || centresComplete,
    },
    columns: columns ?? mapped,
    fromWorkbook: [
      ...(named === null && stored?.certification != null ? [`certification=${stored.certification}`] : []),
      ...(intake === null ? [] : [`intake=${String(intake)}`]),
      ...readings.map(([name, choice]) => `reading ${name}=${choice}`),
      ...(centresComplete ? ['centres-complete'] : []),
      ...(mapped.length > 0 ? [`columns=${String(mapped.length)}`] : []),
    ],
  };
}
