import type { Meaning } from '../model/columns';
import { MEAN } from './centreColumns';
import { companyHeading } from './companyHeading';
import type { Dictionary } from './dictionary';
import { parseHeading, type Heading } from './heading';
import { words } from './words';

/** What the test of a list's row is, by the words for its subject and its centre; null where they tell of none. */
export function listedTest(subject: string, centre: string, dictionary: Dictionary): Meaning | null {
  const heading = parseHeading(subject);
  if (dictionary.field(heading.words) === 'toeic') return { is: 'toeic' };
  const own = dictionary.centre(heading.words);
  const known = dictionary.centre(parseHeading(centre).words);
  if (known === null) return companyTest(heading) ?? (own === null ? null : { is: 'centreMean', centre: own });
  return MEAN.test(heading.words) || own === known
    ? { is: 'centreMean', centre: known }
    : { is: 'subject', centre: known, name: heading.name, sitting: 'first' };
}

function companyTest(heading: Heading): Meaning | null {
  const company = companyHeading(heading);
  const [mark, ...others] = company?.marks ?? [];
  if (company === null || mark === undefined || others.length > 0) return null;
  const period = company.period ?? 1;
  if (mark === 'E') return { is: 'companyScore', period };
  return company.resit ? inSecondSitting({ is: 'companyMark', mark, period }) : { is: 'companyMark', mark, period };
}

/** A company exam taken again is its resit; the activity is not done again, and other tests keep the mark of their first sitting. */
export const inSecondSitting = (test: Meaning): Meaning =>
  test.is === 'companyMark' && test.mark !== 'A' ? { is: 'companyResit', exam: test.mark, period: test.period } : test;

/** « 2 », « Session 2 », « Rattrapage »; not what comes before it. */
export const isSecondSitting = (text: string): boolean =>
  parseHeading(text).sitting !== 'first' && /\b(?:s|session )?2(?:e|eme|nde?)?\b|ratt|repass|second|deuxieme/.test(words(text));
