import type { ConditionName } from '../messages/areas/students';
import type { CompanyMark } from '../model/student';
import type { Criterion, Judgement } from '../model/verdict';
import type { Words } from './words';

/** The letter and the period of a company mark as findings name it: `B2` is B of the second period, `B` of the only one. */
export function companyMarkNamed(about: string): { readonly mark: CompanyMark; readonly period: number | null } | null {
  const match = /^([ABCD])(\d*)$/.exec(about);
  if (!match) return null;
  const [, letter = '', period = ''] = match;
  const mark = (['A', 'B', 'C', 'D'] as const).find((known) => known === letter);
  return mark ? { mark, period: period === '' ? null : Number(period) } : null;
}

/** A company mark in full, such as « B, mémoire, tuteur industriel »; a name that is no company mark stays as it is. */
export function markLabel(about: string, { students }: Words): string {
  const named = companyMarkNamed(about);
  return named ? students.reasons.mark(students.reasons.marks[named.mark], named.period) : about;
}

/** A centre's name as short as the pane's columns are narrow; a centre that the text does not know keeps its own. */
export const centreShort = (centre: { readonly id: string | null; readonly name: string }, { columns }: Words): string =>
  (centre.id === null ? undefined : columns.centreShort[centre.id]) ?? centre.name;

/** The centre that a finding or remedy is about, by its id or its name. */
export const centreAbout = (judgement: Judgement, about: string | undefined): { readonly id: string | null; readonly name: string } =>
  judgement.centres.find(({ id, name }) => about !== undefined && (id === about || name === about)) ?? { id: null, name: about ?? '' };

/** A reading's name within a sentence, such as « note après une épreuve repassée ». */
export const readingName = (reading: string, { columns }: Words): string => columns.readings.named[reading]?.name ?? reading;

/** A text as it starts a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const CONDITIONS: Readonly<Record<string, ConditionName>> = {
  'placements.count': 'placements',
  'placements.longestMonths': 'longerPlacement',
  'project.months': 'projectMonths',
  'project.hours': 'projectHours',
  'project.credits': 'projectCredits',
  'exchange.credits': 'credits',
  'exchange.semesters': 'semesters',
};

/** The part of a condition that is counted in months, hours, credits or placements. */
export const conditionName = (criterion: Criterion | null, about: string | undefined): ConditionName | null =>
  CONDITIONS[`${criterion}.${about}`] ?? null;
