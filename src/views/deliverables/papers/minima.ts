import type { Minima } from '../../../messages/areas/papers';
import type { ShownRegulation } from '../../../model/shownRegulation';
import type { DeliverableWords } from '../deliverable';

/** The minima of a regulation as papers say them. */
export function minimaTexts({ minima, scale, toeicOf }: ShownRegulation, { pane }: DeliverableWords): Minima {
  const { mark } = pane.numbers;
  const toeic = (route: 'student' | 'continuing'): string => toeicOf(route).map(mark).join('–');
  return {
    centre: mark(minima.centre),
    company: mark(minima.company),
    companyMark: mark(minima.companyMark),
    subject: mark(minima.subject),
    scale: mark(scale),
    toeic: [toeic('student'), toeic('continuing')],
  };
}
