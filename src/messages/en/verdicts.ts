import type { VerdictMessages } from '../areas/verdicts';

export const verdicts: VerdictMessages = {
  eligible: 'Eligible',
  awaitingToeic: 'Title awaits TOEIC',
  jury: 'For the jury to examine',
  incomplete: 'Incomplete',
  outOfScope: 'Out of scope (VAE jury)',
};
