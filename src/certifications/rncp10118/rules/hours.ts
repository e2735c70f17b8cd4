import { apart } from '../../../regulation/exact';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** The hours of a centre beside those that the text gives it. */
export interface CentreHours {
  readonly centre: string;
  readonly hours: number;
  readonly required: number;
  readonly differs: boolean;
}

/** Compares the hours of a curriculum sheet, by centre id, with those of the text; a centre that the sheet leaves out has 0. */
export const hours = rule(
  { id: 'programme.hours', section: SECTIONS.components },
  (given: Readonly<Record<string, number>>, training: 'initial' | 'continuing', { components }: Figures): CentreHours[] =>
    Object.entries(components.hours[training]).map(([centre, required]) => {
      const taught = given[centre] ?? 0;
      return { centre, hours: taught, required, differs: apart(taught, required, 0) };
    }),
);
