/** The points on which the text is silent, by name. */
export type ReadingName = 'resit' | 'toeic' | 'waived';

/** A reading of the text and its choices, as people read them. */
export interface ReadingMessages {
  readonly name: string;
  readonly choices: Readonly<Record<string, string>>;
}

export type ReadingsMessages = Readonly<Record<ReadingName, ReadingMessages>>;
