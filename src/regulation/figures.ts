/** Figures of a text from an intake on, until a later entry replaces them. */
export interface FiguresFrom<Figures> {
  /** The first year of entry to which they apply. */
  readonly intake: number;
  readonly figures: Figures;
}

/** The figures of every intake, oldest first; never empty. */
export type DatedFigures<Figures> = readonly [FiguresFrom<Figures>, ...FiguresFrom<Figures>[]];

/** The figures in force for an intake: the latest at or before it, the oldest for earlier ones, the latest of all for null. */
export function figuresOf<Figures>(dated: DatedFigures<Figures>, intake: number | null): Figures {
  let found = dated[0];
  for (const entry of dated) if (intake === null || entry.intake <= intake) found = entry;
  return found.figures;
}
