import type { Criterion, Finding, Remedy } from '../../../model/verdict';
import { shortfall } from '../../../regulation/exact';
import type { Ruling } from '../../../regulation/condition';
import { centreMean } from '../centreMean';
import { centres } from '../rules/centres';
import type { Student } from '../student';
import { companyRemedies } from './companyRemedies';

/** What would make a criterion met, finding by finding; criterion b is seen as a whole, since its marks make one mean. */
export function remedies(student: Student, { criterion, answer, findings }: Ruling): readonly Remedy[] {
  if (criterion === 'company') return companyRemedies(student, answer);
  return withoutRepeats(findings.flatMap((finding) => remediesOf(criterion, student, finding)));
}

/** What is short in a quantity, by criterion and part. */
const SHORT: Readonly<Record<string, Remedy['code']>> = {
  'placements.count': 'placements',
  'placements.longestMonths': 'longerPlacement',
  'project.months': 'projectMonths',
  'project.hours': 'projectHours',
  'project.credits': 'projectCredits',
  'exchange.credits': 'credits',
};

function remediesOf(
  criterion: Criterion,
  student: Student,
  { code, about, at, value = 0, threshold = 0, values = [], reading }: Finding,
): Remedy[] {
  const enter: Remedy = { criterion, code: 'enter', ...(about === undefined ? {} : { about }), at };
  switch (code) {
    case 'centreBelow':
      return [{ ...enter, code: 'centrePoints', points: shortfall(value, threshold) }];
    case 'centreUnsettled':
      return [enter];
    case 'centreMissing':
      return reading !== undefined && leavingOutWouldDo(student, about) ? [{ criterion, code: 'chooseReading', reading }] : [enter];
    case 'toeicMissing':
      return [{ ...enter, about: 'toeic' }];
    case 'toeicBelow':
      return [{ ...enter, code: 'toeicPoints', points: shortfall(value, Math.max(...values)) }];
    case 'toeicUnsettled':
      return [
        { criterion, code: 'chooseReading', reading: 'toeic' },
        { ...enter, code: 'toeicPoints', points: shortfall(value, Math.max(...values)) },
      ];
    case 'placementsMissing':
    case 'projectMissing':
    case 'exchangeMissing':
      return [enter];
    default: {
      const short = SHORT[`${criterion}.${about}`];
      return short && code.endsWith('Below') ? [{ ...enter, code: short, points: shortfall(value, threshold) }] : [];
    }
  }
}

/** Whether leaving waived subjects out could meet criterion a: the centre's mean reaches the minimum, or other marks are missing. */
function leavingOutWouldDo({ record, figures }: Student, subject: string | undefined): boolean {
  const centre = record.programme.centres.find(({ subjects }) => subjects.some(({ name }) => name === subject));
  const mean = centre ? centreMean(record, centre, 'leftOut', figures) : null;
  return mean === null || centres(mean, figures) === 'met';
}

/** One choice settles every subject that waits for it. */
const withoutRepeats = (all: readonly Remedy[]): Remedy[] =>
  all.filter(({ code, reading }, index) => code !== 'chooseReading' || all.findIndex((other) => other.reading === reading) === index);
