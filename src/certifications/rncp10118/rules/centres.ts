import { atLeast } from '../../../regulation/exact';
import { rule } from '../../../regulation/rule';
import type { Figures } from '../figures';
import { SECTIONS } from '../sections';

/** Criterion a for one centre: its mean reaches the minimum. No centre makes up for another, so every centre is asked. */
export const centres = rule({ id: 'title.centres', section: SECTIONS.title }, (mean: number, { title }: Figures): 'met' | 'failed' =>
  atLeast(mean, title.centreMean) ? 'met' : 'failed',
);
