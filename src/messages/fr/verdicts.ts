import type { VerdictMessages } from '../areas/verdicts';

export const verdicts: VerdictMessages = {
  eligible: 'Éligible',
  awaitingToeic: 'Titre suspendu – TOEIC',
  jury: 'À examiner par le jury',
  incomplete: 'Incomplet',
  outOfScope: 'Hors champ (jury VAE)',
};
