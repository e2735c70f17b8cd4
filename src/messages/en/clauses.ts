import type { ClauseMessages } from '../areas/clauses';

const competences = 'Summary of the occupations or of the skills acquired';
const components = 'Components of the certification';
const assessment = 'Assessment';
const title = 'Moving up a year and award of the degree';
const validity = 'Validity of acquired components';
const juries = 'Admission to the certification and composition of the juries';

export const clauses: ClauseMessages = {
  'programme.options': { section: competences, says: 'Everyone goes deeper into one of the four specialisations of the text.' },
  'programme.hours': {
    section: components,
    says: 'Teaching hours are set for each centre: 1,800 in initial training, 1,200 in continuing education.',
  },
  'programme.placements': { section: components, says: 'On the student route, two company placements, one of five months.' },
  'programme.project': {
    section: components,
    says: 'The final project lasts at least five months, 700 to 800 hours, and carries 30 ECTS credits.',
  },
  'marks.scale': { section: assessment, says: 'Every test is marked from 0 to 20 and has a coefficient.' },
  'marks.attendance': { section: assessment, says: 'Tests are compulsory; the text does not say what an absence leads to.' },
  'company.score': { section: assessment, says: 'Each period has the score E = (3A + 2B + 2C + 3D) / 10.' },
  'company.resit': { section: assessment, says: 'A mark B, C or D below 10 means taking the exam again, once.' },
  'language.toeic': { section: assessment, says: 'The degree asks for 750 TOEIC points in initial training, 600 in continuing education.' },
  'title.centres': { section: title, says: 'Criterion a: a mean of at least 10 in every centre.' },
  'title.company': {
    section: title,
    says: 'Criterion b: a mean of the company periods of at least 12, and no mark A, B, C or D below 10.',
  },
  'title.jury': { section: title, says: 'Whoever does not meet criteria a and b is examined by the jury, whose decision is its own.' },
  'extra.tests': { section: title, says: 'Criterion a not met: the jury may set extra tests in the subjects below 8.' },
  'exchange.credits': {
    section: title,
    says: 'A semester abroad carries 30 ECTS credits; where some are missing, the jury proposes measures.',
  },
  'acquired.unlimited': { section: validity, says: 'An acquired component stays acquired without limit of time.' },
  'jury.composition': {
    section: juries,
    says: 'The composition of the jury depends on the route; VAE comes before the university’s jury.',
  },
};
