import type { ReadingsMessages } from '../areas/readings';

export const readings: ReadingsMessages = {
  resit: { name: 'note après une épreuve repassée', choices: { replaces: 'remplace la première note', capped: 'plafonnée à 10' } },
  toeic: { name: 'TOEIC en contrat de professionnalisation', choices: { '750': '750 points', '600': '600 points' } },
  waived: { name: 'matière dispensée', choices: { leftOut: 'laissée de côté', missing: 'compte comme manquante' } },
};
