import type { CriteriaMessages } from '../areas/criteria';

export const criteria: CriteriaMessages = {
  names: {
    centres: 'Critère a, centres d’intérêt',
    company: 'Critère b, périodes en entreprise',
    toeic: 'TOEIC',
    placements: 'Stages',
    project: 'Projet de fin d’études',
    exchange: 'Semestre à l’étranger',
  },
  answers: { met: 'rempli', failed: 'non rempli', missing: 'manquant', unsettled: 'à trancher' },
};
