import type { CriteriaMessages } from '../areas/criteria';

export const criteria: CriteriaMessages = {
  names: {
    centres: 'Criterion a, centres',
    company: 'Criterion b, company periods',
    toeic: 'TOEIC',
    placements: 'Placements',
    project: 'Final project',
    exchange: 'Semester abroad',
  },
  answers: { met: 'met', failed: 'not met', missing: 'missing', unsettled: 'unsettled' },
};
