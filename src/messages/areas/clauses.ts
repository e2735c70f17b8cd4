/** The clauses of the text that are applied. */
export type ClauseId =
  | 'marks.scale'
  | 'marks.attendance'
  | 'company.score'
  | 'company.resit'
  | 'language.toeic'
  | 'title.centres'
  | 'title.company'
  | 'title.jury'
  | 'extra.tests'
  | 'programme.hours'
  | 'programme.placements'
  | 'programme.project'
  | 'programme.options'
  | 'exchange.credits'
  | 'acquired.unlimited'
  | 'jury.composition';

/** What each clause says, in our own words, and the heading under which the text has it. */
export type ClauseMessages = Readonly<Record<ClauseId, { readonly section: string; readonly says: string }>>;
